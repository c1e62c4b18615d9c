package dev.ssotaudit.flow;

import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Accessors that no source shows: those that annotation processors write ({@code @Data},
 * {@code @Getter}) and a record's (JLS 8.10.3). A method of that name that is written out comes
 * first.
 */
final class GeneratedAccessors {
  private final Query query;
  private final Map<Sym.Call, List<Sym.Member>> known = new IdentityHashMap<>();

  GeneratedAccessors(Query query) {
    this.query = query;
  }

  /** The field that the call reads, or null where it reads none that way. */
  Sym.@Nullable Member read(Sym.Call call, @Nullable Frame frame) {
    if (!call.args().isEmpty() || !(call.callee() instanceof Sym.Member callee)) {
      return null;
    }
    List<Sym.Member> found = known.get(call);
    if (found == null) {
      known.put(call, List.of());
      Sym.Member field = field(callee, frame);
      found = field == null ? List.of() : List.of(field);
      known.put(call, found);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private Sym.@Nullable Member field(Sym.Member callee, @Nullable Frame frame) {
    if (Query.language(callee.at().function()) != dev.ssotaudit.fact.Language.JAVA) {
      return null;
    }
    for (TypeRef type : query.types.of(new Val(callee.base(), frame))) {
      if (type.type() == null || !query.types.methods(type.type(), callee.name()).isEmpty()) {
        continue;
      }
      for (String name : names(callee.name())) {
        if (holds(type.type(), name)) {
          return new Sym.Member(callee.base(), name, callee.at());
        }
      }
    }
    return null;
  }

  private boolean holds(TypeSymbol type, String name) {
    for (TypeSymbol each : query.types.linear(type)) {
      if (each.fields().containsKey(name)
          || each.declaration().components().stream().anyMatch(c -> c.name().equals(name))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(String method) {
    List<String> names = new ArrayList<>(2);
    for (String prefix : List.of("get", "is")) {
      if (method.length() > prefix.length() && method.startsWith(prefix)) {
        names.add(decapital(method.substring(prefix.length())));
      }
    }
    names.add(method);
    return names;
  }

  private static String decapital(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The property that a generated setter of this name writes, or null. */
  static @Nullable String written(String method) {
    return method.length() > 3 && method.startsWith("set") ? decapital(method.substring(3)) : null;
  }

  /** Whether the call is a generated setter of the property on a type of the tree. */
  boolean writes(Sym.Call call, @Nullable Frame frame, String property) {
    if (call.args().size() != 1
        || !(call.callee() instanceof Sym.Member callee)
        || !property.equals(written(callee.name()))) {
      return false;
    }
    for (TypeRef type : query.types.of(new Val(callee.base(), frame))) {
      if (type.type() != null
          && query.types.methods(type.type(), callee.name()).isEmpty()
          && holds(type.type(), property)) {
        return true;
      }
    }
    return false;
  }
}
