package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Origin;
import java.util.List;
import java.util.Locale;

/**
 * Getters of libraries that the catalogue does not know. A URL or host that an object made in this
 * tree of a library's type hands out was not made by an owner: the library is an unrelated builder.
 */
final class ForeignGetters {
  private static final List<String> ENDS =
      List.of(
          "url",
          "uri",
          "host",
          "hostname",
          "address",
          "connectionstring",
          "endpoint",
          "user",
          "username",
          "servers");

  private final Query query;

  ForeignGetters(Query query) {
    this.query = query;
  }

  /** Whether the call is such a getter; what it is called on has no known origin. */
  boolean reads(Sym.Call call, Val val, Ask ask, List<Trace> receiver) {
    return (ask == Ask.URL || ask == Ask.HOST || ask == Ask.USER)
        && call.args().isEmpty()
        && call.callee() instanceof Sym.Member member
        && Query.language(call.at().function()) == Language.JAVA
        && named(member.name())
        && (made(receiver) || ofLibrary(val.with(member.base())));
  }

  private static boolean named(String method) {
    String lower = method.toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(lower::endsWith);
  }

  /** Whether nothing is unknown of the receiver but what its library holds. */
  private static boolean made(List<Trace> receiver) {
    return !receiver.isEmpty()
        && receiver.stream()
            .allMatch(
                t ->
                    t.kind() == Origin.Kind.NEUTRAL
                        || t.kind() == Origin.Kind.UNKNOWN && t.label().startsWith("library "));
  }

  /** Whether the receiver is of a type of the tree that inherits from a library alone. */
  private boolean ofLibrary(Val receiver) {
    for (TypeRef type : query.types.of(receiver)) {
      if (type.type() != null && !query.types.libraryBases(type.type()).isEmpty()) {
        return query.types.linear(type.type()).stream()
            .allMatch(each -> each.fields().isEmpty() || each == type.type());
      }
    }
    return false;
  }
}
