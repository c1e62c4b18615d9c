package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.ApiIndex;
import org.jspecify.annotations.Nullable;

/** What type the values have that a library's dotted names stand for. */
final class LibraryTypes {
  private LibraryTypes() {}

  /** The entry of a dotted name, also through attributes whose type the catalogue gives. */
  static @Nullable ApiEntry entry(ApiIndex api, Language language, String symbol) {
    ApiEntry entry = api.find(language, symbol);
    int dot = symbol.lastIndexOf('.');
    if (entry != null || dot < 0) {
      return entry;
    }
    String owner = symbol.substring(0, dot);
    String name = symbol.substring(dot + 1);
    ApiEntry method = api.method(language, owner, name);
    if (method != null) {
      return method;
    }
    String type = of(api, language, owner);
    return type == null ? api.attribute(language, symbol) : api.method(language, type, name);
  }

  /** The type of the object that a dotted name stands for, or null where the name is no object. */
  static @Nullable String of(ApiIndex api, Language language, String symbol) {
    ApiEntry entry = entry(api, language, symbol);
    if (entry == null) {
      return null;
    }
    boolean object = entry.effect() == Effect.TAKES || entry.effect() == Effect.READS;
    return object ? entry.returns() : null;
  }
}
