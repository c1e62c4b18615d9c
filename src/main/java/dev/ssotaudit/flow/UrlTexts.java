package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SchemeIndex;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells database URLs from other texts: by shape once folded, by name and origin otherwise. */
final class UrlTexts {
  /** Text operations that cut a text. */
  static final Set<String> CUTS = Set.of("split", "rsplit", "partition", "rpartition", "substring");

  static final List<String> STORE_WORDS =
      List.of(
          "database",
          "postgres",
          "mysql",
          "redis",
          "mongo",
          "clickhouse",
          "jdbc",
          "sqlite",
          "sql",
          "neo4j",
          "cassandra",
          "oracle");

  private final Query query;

  UrlTexts(Query query) {
    this.query = query;
  }

  /** A quick look at the parts of a text: can it be a database URL or an edited one? */
  static boolean mayBeUrl(List<Sym> parts) {
    boolean first = true;
    boolean hole = false;
    for (Sym part : parts) {
      Sym bare = part.bare();
      if (bare instanceof Sym.Text text) {
        if (SchemeIndex.looksLikeUrl(text.text())
            || hole && !text.text().isEmpty() && "?&;/:".indexOf(text.text().charAt(0)) >= 0) {
          return true;
        }
        hole = false;
      } else {
        hole = first || bare instanceof Sym.Ref || bare instanceof Sym.Member;
        if (!first && hole) {
          return true;
        }
      }
      first = false;
    }
    boolean constant = parts.size() == 1 && named(parts.get(0).bare());
    return constant
        || parts.size() > 1 && !(parts.get(0).bare() instanceof Sym.Text) && parts.size() < 6;
  }

  private static boolean named(Sym bare) {
    return bare instanceof Sym.Ref || bare instanceof Sym.Member || bare instanceof Sym.External;
  }

  /** The store of a whole URL literal, or null where the text is none. */
  @Nullable String storeOfLiteral(String text, boolean python) {
    if (text.length() < 8 || text.length() > 600 || hasBlank(text) || text.contains("***")) {
      return text.length() < 600 && isDsn(text) ? "sql" : null;
    }
    String store = query.api().schemes().store(text);
    if (store == null) {
      return null;
    }
    if (text.startsWith("jdbc:")) {
      return store;
    }
    int rest = text.indexOf("://") + 3;
    boolean somewhere = rest < text.length() && !isPatternText(text.substring(rest));
    return somewhere ? store : null;
  }

  private static boolean isPatternText(String rest) {
    return rest.contains("(?")
        || rest.contains("[^")
        || rest.contains("\\")
        || rest.contains(".*")
        || rest.contains(".+")
        || rest.equals("*")
        || rest.startsWith("...");
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == '<') {
        return true;
      }
    }
    return false;
  }

  /** A libpq key-value DSN (PostgreSQL documentation, 34.1.1.1). */
  private static boolean isDsn(String text) {
    boolean host = text.startsWith("host=") || text.contains(" host=");
    return host
        && beginsWithKey(text)
        && text.indexOf('\n') < 0
        && (text.contains("dbname=") || text.contains("user=") || text.contains("password="));
  }

  /** Whether the text begins with {@code key=}: one that prints an object does not. */
  private static boolean beginsWithKey(String text) {
    int end = text.indexOf('=');
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c != '_' && (c < 'a' || c > 'z')) {
        return i > 0 && c == ' ' && text.substring(i, end).isBlank();
      }
    }
    return end > 0;
  }

  /** The store of a template, or null. */
  @Nullable String storeOfTemplate(String template, List<Sym> parts, FunctionSymbol function) {
    String store = storeOfTemplate(template);
    if (store != null || hasBlank(template.replace(Folder.HOLE, "x"))) {
      return store;
    }
    if (template.contains("***")) {
      return null;
    } else if (template.startsWith("{}://{}:{}@{}")) {
      return "sql";
    }
    return HttpUrls.clickHouse(template, parts, function) ? "clickhouse" : null;
  }

  @Nullable String storeOfTemplate(String template) {
    if (template.contains("***") || template.indexOf('\n') >= 0 || template.length() > 2000) {
      return null;
    }
    String text = template.replace(Folder.HOLE, "x");
    if (hasBlank(text)) {
      return isDsn(text) ? "sql" : null;
    }
    String store = query.api().schemes().store(template.replace("{}", "x"));
    if (store != null && !text.startsWith("jdbc:")) {
      int rest = text.indexOf("://") + 3;
      return rest < text.length() && !isPatternText(text.substring(rest)) ? store : null;
    }
    return store;
  }

  /** The store of a text that is a URL by its fold, {@code sql} where that does not say. */
  String store(@Nullable Sym sym, FunctionSymbol function) {
    String text = sym == null ? null : new Folder(query).template(new Val(sym, null));
    String store = text == null ? null : query.api().schemes().store(text);
    if (store != null) {
      return store;
    }
    String named = named(sym == null ? "" : nameOf(sym));
    String around = named != null ? named : named(function.qualified());
    return around == null ? "sql" : around;
  }

  static @Nullable String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : List.of("redis", "mongo", "clickhouse", "postgres", "mysql", "sqlite")) {
      if (lower.contains(word)) {
        return word.equals("mongo") ? "mongodb" : word;
      }
    }
    return null;
  }

  private static String nameOf(Sym sym) {
    Sym bare = sym.bare();
    if (bare instanceof Sym.Member member) {
      return member.name();
    } else if (bare instanceof Sym.Ref ref) {
      return ref.name();
    } else if (bare instanceof Sym.Param param) {
      return param.function().parameters().get(param.index()).name();
    } else if (bare instanceof Sym.Call call) {
      return call.callee() instanceof Sym.Member member ? member.name() : "";
    }
    return "";
  }

  /** Whether a value is a database URL: its text shows it, or its name and origin do. */
  boolean isUrl(Sym sym, Value expression) {
    String text = new Folder(query).template(new Val(sym, null));
    if (text != null && query.api().schemes().store(text) != null) {
      return true;
    }
    if (text != null && text.length() > 12 && !text.contains(Folder.HOLE)) {
      return false;
    }
    if (sym.bare() instanceof Sym.Call call) {
      if (new UrlEdits(query, this).edited(call)) {
        return true;
      }
      List<Sym> parts = TextOperations.parts(query, call, new Val(call, null));
      if (parts != null && parts.size() > 1 && !(parts.get(0).bare() instanceof Sym.Text)) {
        return isUrl(parts.get(0), NAMELESS);
      }
    }
    String name =
        (spoken(expression) + " " + nameOf(sym) + " " + new KeyObjects(query).ofRead(sym))
            .toLowerCase(Locale.ROOT);
    boolean urlName =
        name.contains("url")
            || name.contains("uri")
            || name.contains("dsn")
            || name.contains("connection_string")
            || name.contains("connectionstring");
    if (!urlName) {
      return false;
    }
    boolean store =
        STORE_WORDS.stream().anyMatch(name::contains)
            || name.contains("dsn")
            || name.matches(".*\\bdb_?(url|uri).*");
    UrlEvidence evidence = new UrlEvidence(query);
    return store || evidence.fromSettings(sym, storeOf(sym)) || evidence.ownUrl(sym);
  }

  /** Whether a parsed URL belongs, by the names around it, to a store that speaks HTTP. */
  boolean speaksOfStore(Value expression, FunctionSymbol function) {
    String name = spoken(expression).toLowerCase(Locale.ROOT);
    return name.contains("url") && named(function.qualified()) != null;
  }

  private String storeOf(Sym sym) {
    At at = sym.place();
    return at == null ? "sql" : store(sym, at.function());
  }

  private static final Value NAMELESS = new Value.Name("", dev.ssotaudit.fact.Span.START);

  private static String spoken(Value expression) {
    if (expression instanceof Value.Name name) {
      return name.id();
    } else if (expression instanceof Value.Member member) {
      return member.name();
    } else if (expression instanceof Value.Call call) {
      return spoken(call.callee());
    }
    return "";
  }

  /** A template whose first part is a database URL and whose rest are options or a path. */
  boolean isEdit(List<Sym> parts, Val val) {
    Sym first = parts.get(0);
    if (parts.size() < 2) {
      return false;
    }
    String next = new Folder(query).template(val.with(parts.get(1)));
    boolean option = next != null && !next.isEmpty() && "?&/;".indexOf(next.charAt(0)) >= 0;
    boolean hole = next != null && next.equals(Folder.HOLE) || next == null;
    String text = new Folder(query).template(val.with(first));
    if (text != null && !text.equals(Folder.HOLE)) {
      boolean whole =
          query.api().schemes().store(text) != null && !text.endsWith("://") && !text.endsWith(":");
      if (option && text.startsWith(Folder.HOLE)) { // an edit of an edit
        return isUrl(first, new Value.Name("", dev.ssotaudit.fact.Span.START));
      }
      return whole
          && (option || hole)
          && !(first.bare() instanceof Sym.Text)
          && text.contains(Folder.HOLE);
    }
    boolean properties = // jdbc:db2://host/name:key=value;
        next != null && next.length() < 3 && next.startsWith(":") && next.indexOf(' ') < 0;
    return (option || properties) && isUrl(first, NAMELESS);
  }
}
