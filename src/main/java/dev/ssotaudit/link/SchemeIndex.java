package dev.ssotaudit.link;

import dev.ssotaudit.fact.ApiModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which URL schemes are a database's. */
public final class SchemeIndex {
  private final Map<String, String> stores = new HashMap<>();

  /** Indexes the catalogue's schemes. */
  public SchemeIndex(List<ApiModel.Scheme> schemes) {
    schemes.forEach(scheme -> stores.put(scheme.scheme(), scheme.store()));
  }

  /**
   * The store of a text that begins as a database URL ({@code scheme[+driver]://}, {@code
   * jdbc:…:}), or null.
   */
  public @Nullable String store(String text) {
    int mark = text.indexOf("://");
    if (text.startsWith("jdbc:") || text.startsWith("r2dbc:")) {
      return jdbc(text);
    }
    if (mark <= 0 || mark > 40) {
      return null;
    }
    String scheme = text.substring(0, mark).toLowerCase(Locale.ROOT);
    int plus = scheme.indexOf('+');
    String whole = stores.get(scheme);
    return whole != null || plus < 0 ? whole : stores.get(scheme.substring(0, plus));
  }

  /** A quick look at a piece of text: can it belong to a URL or DSN? */
  public static boolean looksLikeUrl(String text) {
    return text.contains("://") || text.contains("jdbc:") || text.contains("host=");
  }

  /** A quick look at a piece of text: can it be what edits of database URLs put in or take out? */
  public static boolean editsUrl(String text) {
    return text.contains("sslmode=") || text.contains("+asyncpg") || text.contains("+psycopg");
  }

  /**
   * A quick look at a piece of text: can it belong to a database's URL? No for one that shows
   * another scheme.
   */
  public boolean mayBeDatabase(String text) {
    int mark = text.indexOf("://");
    if (mark < 0 || text.indexOf("://", mark + 3) >= 0) {
      return looksLikeUrl(text);
    }
    int start = mark;
    while (start > 0 && inScheme(text.charAt(start - 1))) {
      start--;
    }
    return start == mark
        || store(text.substring(start)) != null
        || text.contains("jdbc:")
        || text.contains("host=");
  }

  private static boolean inScheme(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  /**
   * The store of a dialect as libraries take its name: a scheme ({@code postgresql+asyncpg}), or a
   * module that one of its parts names ({@code django.db.backends.postgresql}); null where it names
   * none.
   */
  public @Nullable String dialect(String name) {
    if (name.isEmpty() || name.length() > 80 || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
      return null;
    }
    int end = name.length();
    while (end > 0) {
      int dot = name.lastIndexOf('.', end - 1);
      String store = store(name.substring(dot + 1, end) + "://");
      if (store != null) {
        return store;
      }
      end = dot;
    }
    return null;
  }

  private @Nullable String jdbc(String text) {
    int end = text.indexOf(':', text.indexOf(':') + 1);
    while (end > 0 && end < 60) {
      String store = stores.get(text.substring(0, end).toLowerCase(Locale.ROOT));
      if (store != null) {
        return store;
      }
      end = text.indexOf(':', end + 1);
    }
    int second = text.indexOf(':', text.indexOf(':') + 1);
    return second > 0 && text.startsWith("jdbc:") ? "jdbc" : null;
  }
}
