package dev.ssotaudit.policy;

import java.util.List;

/** Checks a store's name where a file gives one. */
final class StoreSyntax {
  private StoreSyntax() {}

  /** The canonical name; tells what is wrong with it. */
  static String read(YamlNode.Scalar name, List<String> keywords, Problems problems) {
    String store = name.text();
    if (keywords.contains(store)) {
      return store;
    }
    if (!Stores.wellFormed(store)) {
      problems.add(
          name.place(),
          "\"" + store + "\" is no store's name",
          "a lower-case word such as postgres" + also(keywords));
      return store;
    }
    if (keywords.contains("*") && (store.equals("any") || store.equals("all"))) {
      problems.add(name.place(), "unknown store \"" + store + "\"", "write \"*\" for every store");
      return "*";
    }
    String meant = Stores.misspelt(store, keywords);
    if (meant != null) {
      problems.add(
          name.place(), "unknown store \"" + store + "\"", "did you mean \"" + meant + "\"?");
    }
    return Stores.canonical(store);
  }

  private static String also(List<String> keywords) {
    return keywords.isEmpty() ? "" : ", or " + String.join(", ", keywords);
  }
}
