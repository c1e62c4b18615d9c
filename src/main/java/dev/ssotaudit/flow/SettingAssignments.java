package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.StatementBodies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds assignments from which a framework makes an engine: a variable of a settings module ({@code
 * DATABASES = …}), one of its aliases, a key of an application's configuration.
 */
final class SettingAssignments {
  private final Query query;
  private final AssignedEngines engines;

  SettingAssignments(Query query) {
    this.query = query;
    this.engines = new AssignedEngines(query);
  }

  void find(FunctionFlow flow, List<Draft> drafts) {
    if (!flow.function().unit().python()) {
      return;
    }
    if (!flow.puts.isEmpty() || module(flow) && assignsSetting(flow)) {
      statements(flow.function().body(), flow, drafts);
    }
    for (Value node : flow.callOrder) {
      if (node instanceof Value.Call call) {
        keywords(call, flow, drafts);
      }
    }
  }

  private static boolean module(FunctionFlow flow) {
    return flow.function() == flow.function().unit().bodyFunction();
  }

  private boolean assignsSetting(FunctionFlow flow) {
    return flow.assigned.keySet().stream().anyMatch(name -> variable(name) != null);
  }

  private void statements(List<Statement> body, FunctionFlow flow, List<Draft> drafts) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Assign assign && assign.operator() == null) {
        Sym value = flow.values.get(assign.value());
        for (Value target : assign.targets()) {
          ApiEntry entry = value == null ? null : entry(target, value, flow);
          if (entry != null && value != null) {
            drafts.add(engines.draft(entry, target, value, flow));
          }
        }
      }
      StatementBodies.of(statement).forEach(nested -> statements(nested, flow, drafts));
    }
  }

  /** The setting that the target is, or null. */
  private @Nullable ApiEntry entry(Value target, Sym value, FunctionFlow flow) {
    if (target instanceof Value.Name name && module(flow)) {
      ApiEntry entry = variable(name.id());
      return entry != null && engines.aliases(entry, value) ? entry : null;
    } else if (!(target instanceof Value.Index index)) {
      return null;
    } else if (index.base() instanceof Value.Name name && module(flow)) {
      ApiEntry entry = variable(name.id());
      return entry != null && engines.alias(entry, value) ? entry : null;
    } else if (index.key() instanceof Value.Text key) {
      List<ApiEntry> known = query.api().assigned(Language.PYTHON, key.text());
      Sym base = known.isEmpty() ? null : flow.values.get(index.base());
      return base == null ? null : ofType(known, query.types.of(new Val(base, null)));
    }
    return null;
  }

  /** The setting of that name that is a module's variable, or null. */
  private @Nullable ApiEntry variable(String name) {
    for (ApiEntry entry : query.api().assigned(Language.PYTHON, name)) {
      ApiEntry owner = query.api().find(Language.PYTHON, owner(entry));
      if (owner == null || ofModule(owner)) {
        return entry;
      }
    }
    return null;
  }

  /** Whether the settings object is a module of the program. */
  private static boolean ofModule(ApiEntry owner) {
    return "*".equals(owner.property()) && owner.key() != null;
  }

  /** The setting that is a key of an object of one of the types, or null. */
  private @Nullable ApiEntry ofType(List<ApiEntry> known, List<TypeRef> types) {
    for (ApiEntry entry : known) {
      for (TypeRef type : types) {
        ApiEntry found =
            type.type() != null
                ? null
                : query
                    .api()
                    .type(Language.PYTHON, type.symbol(), t -> t.symbol().equals(owner(entry)));
        if (found != null) {
          return entry;
        }
      }
    }
    return null;
  }

  private static String owner(ApiEntry entry) {
    return entry.symbol().substring(0, entry.symbol().lastIndexOf('.'));
  }

  /** {@code app.config.update(NAME=…)}. */
  private void keywords(Value.Call node, FunctionFlow flow, List<Draft> drafts) {
    for (Argument argument : node.arguments()) {
      List<ApiEntry> known =
          argument.name() == null
              ? List.of()
              : query.api().assigned(Language.PYTHON, argument.name());
      Sym value = known.isEmpty() ? null : flow.values.get(argument.value());
      ApiEntry entry = value == null ? null : written(known, Properties.callOf(flow, node));
      if (entry != null && value != null) {
        drafts.add(engines.draft(entry, argument.value(), value, flow));
      }
    }
  }

  private @Nullable ApiEntry written(List<ApiEntry> known, Sym.Call call) {
    for (Target target : query.callees.of(call, null)) {
      if (target instanceof Target.Library library
          && library.entry() != null
          && library.entry().effect() == Effect.WRITES
          && library.receiver() != null) {
        return ofType(known, query.types.of(new Val(library.receiver(), null)));
      }
    }
    return null;
  }
}
