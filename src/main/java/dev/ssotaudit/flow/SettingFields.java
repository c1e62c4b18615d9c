package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the fields of a Python settings class are read: an alias where the field gives
 * one, else the class' prefix and the field's name (pydantic-settings documentation, "Environment
 * variable names").
 */
final class SettingFields {
  private static final String PREFIX = "env_prefix";
  private final Query query;

  SettingFields(Query query) {
    this.query = query;
  }

  /** The names of the field's setting, the one that is tried first at the front. */
  List<String> keys(TypeSymbol type, String prefix, String name, @Nullable Value value) {
    Sym given = value == null ? null : query.flows.of(type.bodyFunction()).values.get(value);
    if (given != null && given.bare() instanceof Sym.Call call) {
      ApiEntry entry = Callees.entry(query.callees.of(call, null));
      if (entry != null && entry.effect() == Effect.CONFIG_INJECTION) {
        List<String> aliases = new ArrayList<>();
        alias(entry.key(), call, aliases);
        entry.from().forEach(ref -> alias(ref, call, aliases));
        if (!aliases.isEmpty()) {
          return aliases;
        }
      }
    }
    return List.of(prefix + name);
  }

  private void alias(@Nullable Ref ref, Sym.Call call, List<String> aliases) {
    Sym given = ref == null ? null : Arguments.of(call, ref);
    if (given != null) {
      texts(given, aliases);
    }
  }

  /** The texts of a constant, of a list of constants, of a call that only groups them. */
  private void texts(Sym sym, List<String> result) {
    if (sym.bare() instanceof Sym.Container container) {
      container.items().forEach(item -> texts(item.value(), result));
    } else if (sym.bare() instanceof Sym.Call call) {
      call.args().forEach(arg -> texts(arg.value(), result));
    } else {
      String text = new Folder(query).constant(new Val(sym, null));
      if (text != null) {
        result.add(text);
      }
    }
  }

  /** What a pydantic settings class puts before its fields' names; empty where it says nothing. */
  String prefix(TypeSymbol type) {
    for (TypeSymbol each : query.types.linear(type)) {
      String prefix = declaredPrefix(each);
      if (prefix != null) {
        return prefix;
      }
    }
    return "";
  }

  private @Nullable String declaredPrefix(TypeSymbol type) {
    for (Argument base : type.declaration().bases()) {
      if (PREFIX.equals(base.name()) && base.value() instanceof Value.Text text) {
        return text.text();
      }
    }
    FunctionFlow body = query.flows.of(type.bodyFunction());
    for (Sym config : body.assigned.getOrDefault("model_config", List.of())) {
      List<Val> values = query.properties.lookup().property(new Val(config, null), PREFIX).values();
      if (!values.isEmpty()) {
        return new Folder(query).constant(values.get(0));
      }
    }
    TypeSymbol nested = type.nested().get("Config");
    if (nested != null) {
      FunctionFlow inner = query.flows.of(nested.bodyFunction());
      for (Sym value : inner.assigned.getOrDefault(PREFIX, List.of())) {
        return new Folder(query).constant(new Val(value, null));
      }
    }
    return null;
  }

  /** Whether a class variable of that name is a field: not a private one, not the configuration. */
  static boolean isField(String name) {
    return !name.startsWith("_") && !name.equals("model_config");
  }

  /** The value that the class gives a field, or null. */
  static @Nullable Value given(TypeSymbol type, String name) {
    for (Statement statement : type.declaration().body()) {
      if (name.equals(target(statement))) {
        return given(statement);
      }
    }
    return null;
  }

  /** The value that a class body's definition or assignment gives, or null. */
  static @Nullable Value given(Statement statement) {
    if (statement instanceof Statement.Define define) {
      return define.value();
    }
    return statement instanceof Statement.Assign assign ? assign.value() : null;
  }

  /** The field that a class body's statement makes, or null. */
  static @Nullable String target(Statement statement) {
    Value target = null;
    if (statement instanceof Statement.Define define) {
      target = define.target();
    } else if (statement instanceof Statement.Assign assign && assign.targets().size() == 1) {
      target = assign.targets().get(0);
    }
    return target instanceof Value.Name name ? name.id() : null;
  }
}
