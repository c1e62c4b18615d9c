package dev.ssotaudit.policy;

import java.util.Locale;
import java.util.Set;

/** What the names of files, folders and declarations tell of their part. */
public final class OwnerNames {
  private static final Set<String> TELLING =
      Set.of(
          "config",
          "configuration",
          "configs",
          "conf",
          "settings",
          "setting",
          "environment",
          "database",
          "databases",
          "db",
          "engine",
          "engines",
          "session",
          "sessions",
          "url",
          "urls",
          "dsn",
          "builder",
          "connection",
          "connections",
          "connector",
          "pool",
          "datasource",
          "datasources",
          "persistence",
          "client");
  private static final Set<String> ASIDE =
      Set.of(
          "script",
          "scripts",
          "tool",
          "tools",
          "example",
          "examples",
          "sample",
          "samples",
          "demo",
          "demos",
          "doc",
          "docs",
          "benchmark",
          "benchmarks",
          "bench",
          "migration",
          "migrations",
          "alembic",
          "versions",
          "backup",
          "archive",
          "archived",
          "deprecated",
          "legacy",
          "debug",
          "mock",
          "mocks",
          "fixtures",
          "vendor",
          "notebooks");

  private OwnerNames() {}

  /** Whether the file's name, its folder's or the symbol's last part suggests an owner. */
  public static boolean suggests(String path, String symbol) {
    int slash = path.lastIndexOf('/');
    String tail = path.substring(path.lastIndexOf('/', slash - 1) + 1);
    int part = Math.max(symbol.lastIndexOf(':'), symbol.lastIndexOf('#'));
    return has(tail, TELLING) || has(symbol.substring(part + 1), TELLING);
  }

  /** Whether a folder or the file's name says that it is aside of the product's own code. */
  static boolean aside(String path) {
    return has(path, ASIDE);
  }

  /** Whether one of the text's words is in the set; {@code dataSource} is datasource as well. */
  private static boolean has(String text, Set<String> words) {
    String previous = "";
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || boundary(text, i)) {
        String word = letters(text.substring(start, i));
        if (words.contains(word) || words.contains(previous + word)) {
          return true;
        }
        previous = word;
        start = i;
      }
    }
    return false;
  }

  private static boolean boundary(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (!Character.isLetter(c) || !Character.isLetter(before)) {
      return Character.isLetter(c) != Character.isLetter(before);
    }
    boolean lowerNext = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    return Character.isUpperCase(c) && (Character.isLowerCase(before) || lowerNext);
  }

  private static String letters(String word) {
    return Character.isLetter(word.charAt(0)) ? word.toLowerCase(Locale.ROOT) : "";
  }
}
