package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.behaviour.BuiltinExceptions;
import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.python.function.Traits;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.Resolved;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Names;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names mean inside a Python function: its own imports, then those of its module. */
public final class PythonMeaning implements Meaning {
  private static final int MAX_DEPTH = 8;

  private final Scope scope;
  private final Names names;
  private final String self;
  private final Map<String, String> local = new HashMap<>();

  /** The names inside a function, or inside the module's body where there is none. */
  public PythonMeaning(Scope scope, Declaration.@Nullable Function function) {
    this.scope = scope;
    this.names = scope.names();
    self =
        function == null || scope.owner() == null || function.parameters().isEmpty()
            ? ""
            : function.parameters().get(0).name();
    if (function != null && function.body() != null) {
      ValueWalker.walk(function.body(), value -> {}, this::statement);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Importing importing && !importing.imported().wildcard()) {
      Import imported = importing.imported();
      String part = imported.name();
      String alias = imported.alias();
      if (part != null) {
        String name = alias == null ? part : alias;
        local.put(
            name,
            scope.tree().imported(scope.module(), imported) instanceof Resolved.Definition found
                ? found.dotted()
                : imported.module() + "." + part);
      } else if (alias != null) {
        local.put(alias, imported.module());
      } else {
        int dot = imported.module().indexOf('.');
        String first = dot < 0 ? imported.module() : imported.module().substring(0, dot);
        local.put(first, first);
      }
    }
  }

  @Override
  public @Nullable String dotted(Value value) {
    if (value instanceof Value.Name name && local.containsKey(name.id())) {
      return local.get(name.id());
    } else if (value instanceof Value.Member member) {
      String base = dotted(member.base());
      return base == null ? null : base + "." + member.name();
    }
    return names.dotted(value);
  }

  @Override
  public @Nullable Callee callee(Value callee) {
    if (callee instanceof Value.Name name
        && !local.containsKey(name.id())
        && scope.module().members().get(name.id()) instanceof Member.OfFunction function) {
      return at(function, new Scope(scope.tree(), scope.module(), null));
    } else if (callee instanceof Value.Member member
        && member.base() instanceof Value.Name base
        && !self.isEmpty()
        && base.id().equals(self)) {
      return method(member.name());
    }
    return null;
  }

  private @Nullable Callee method(String name) {
    Member.OfClass owner = scope.owner();
    Ancestry.Found found = owner == null ? null : new Ancestry(owner, scope).find(name);
    return found != null && found.member() instanceof Member.OfFunction function
        ? at(function, found.scope())
        : null;
  }

  private static @Nullable Callee at(Member.OfFunction member, Scope place) {
    Declaration.Function function = member.function();
    if (Traits.abstractly(member)) {
      return null;
    }
    boolean open = !member.name().startsWith("_");
    return new Callee(member.name(), function, open, new PythonMeaning(place, function));
  }

  @Override
  public boolean isA(String type, String ancestor) {
    return BuiltinExceptions.ancestors(type).contains(ancestor)
        || inherits(type, ancestor, scope, MAX_DEPTH);
  }

  private static boolean inherits(String type, String ancestor, Scope scope, int depth) {
    if (depth == 0
        || !(scope.tree().resolve(scope.module(), type) instanceof Resolved.Definition found)
        || !(found.member() instanceof Member.OfClass declared)) {
      return false;
    }
    Scope place = new Scope(scope.tree(), found.module(), null);
    List<Argument> bases = declared.type().bases();
    for (Argument base : bases) {
      String name = place.names().simple(base.value());
      if (name != null
          && (name.equals(ancestor)
              || BuiltinExceptions.ancestors(name).contains(ancestor)
              || inherits(name, ancestor, place, depth - 1))) {
        return true;
      }
    }
    return false;
  }
}
