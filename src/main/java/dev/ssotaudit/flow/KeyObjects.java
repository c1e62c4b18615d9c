package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of settings kept in objects of their own: {@code static final Key<String> URL = new
 * Key<>("database.url", …)}, which an accessor is handed instead of the name.
 */
final class KeyObjects {
  private final Query query;

  KeyObjects(Query query) {
    this.query = query;
  }

  /** Whether it is a constant of the own type, by the way it is written. */
  static boolean constant(Sym.Member member) {
    return member.base().bare() instanceof Sym.This
        && member.name().equals(member.name().toUpperCase(Locale.ROOT));
  }

  /** The text that the constant's object is made with, or null where it is no such object. */
  @Nullable Sym text(Sym constant) {
    if (constant.place() == null
        || constant.place().function().unit().python()
        || !(constant.bare() instanceof Sym.Ref || constant.bare() instanceof Sym.Member)) {
      return null;
    }
    for (Val value : query.properties.values(new Val(constant, null))) {
      if (value.sym().bare() instanceof Sym.Call made
          && !made.args().isEmpty()
          && made.args().get(0).value().bare() instanceof Sym.Text text
          && text.text().indexOf('.') > 0) {
        return text;
      }
    }
    return null;
  }

  /** The name of the setting that a library's call reads, else the empty text. */
  String ofRead(Sym sym) {
    if (!(sym.bare() instanceof Sym.Call call)) {
      return "";
    }
    ApiEntry entry = Callees.entry(query.callees.of(call, null));
    Sym key =
        entry == null || entry.effect() != Effect.CONFIG_READ || entry.key() == null
            ? null
            : Arguments.of(call, entry.key());
    String name = key == null ? null : query.properties.lookup().key(new Val(key, null));
    return name == null ? "" : name;
  }
}
