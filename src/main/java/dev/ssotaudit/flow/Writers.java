package dev.ssotaudit.flow;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls can write a property at all, by names alone: a quick no before anything is resolved.
 * A function can if it writes an attribute or key of that name, or calls one that does, two calls
 * deep.
 */
final class Writers {
  private static final Set<String> MAPPING =
      Set.of("update", "setdefault", "put", "putAll", "setProperty", "putIfAbsent");

  private final Query query;

  Writers(Query query) {
    this.query = query;
  }

  /** Whether the call can write the property of its receiver or of an argument. */
  boolean mayWrite(Sym.Call call, int argument, String property) {
    String name = simpleName(call.callee());
    if (name == null) {
      return true;
    }
    if (argument == ObjectState.Called.RECEIVER && library(call, name, property)) {
      return true;
    }
    return writing(property).contains(name);
  }

  private boolean library(Sym.Call call, String name, String property) {
    if (MAPPING.contains(name)
        || query.api().writesProperty(Query.language(call.at().function()), name)) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String wanted = property.toLowerCase(Locale.ROOT);
    return lower.equals(wanted) || lower.equals("set" + wanted) || lower.equals("with" + wanted);
  }

  /** The last name of what is called, or null where it has none. */
  static @Nullable String simpleName(Sym callee) {
    Sym bare = callee.bare();
    if (bare instanceof Sym.Member member) {
      return member.name();
    } else if (bare instanceof Sym.Ref ref) {
      return ref.name().substring(ref.name().lastIndexOf('.') + 1);
    } else if (bare instanceof Sym.External external) {
      return external.symbol().substring(external.symbol().lastIndexOf('.') + 1);
    }
    return null;
  }

  private Set<String> writing(String property) {
    return query.model.writingNames(property);
  }
}
