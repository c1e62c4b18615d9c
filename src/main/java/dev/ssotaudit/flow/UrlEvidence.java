package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by its origin whether a value that is called a URL is a database's. */
final class UrlEvidence {
  private final Query query;

  UrlEvidence(Query query) {
    this.query = query;
  }

  /** Code of a URL's owner that is named after a store speaks of that store's URLs. */
  boolean ownUrl(Sym sym) {
    At at = sym.place();
    String store = at == null ? null : UrlTexts.named(at.function().qualified());
    return at != null
        && store != null
        && !store.equals("clickhouse")
        && query
            .boundary
            .governing(at.path(), Role.URL, store)
            .filter(g -> g.owns(Role.URL, at.path(), at.function().symbol()))
            .isPresent();
  }

  /**
   * Whether the value comes from a setting that holds a database's URL, or from a URL's owner.
   *
   * @param store the store that the value's name or surroundings speak of
   */
  boolean fromSettings(Sym sym, String store) {
    At at = sym.place();
    if (at == null) {
      return false;
    }
    OwnerBoundary.Governing governing =
        query
            .boundary
            .governing(at.path(), Role.URL, store)
            .filter(g -> !g.owns(Role.URL, at.path(), at.function().symbol()))
            .orElse(null);
    boolean owned = false;
    for (Trace trace : new Provenance(query, governing).of(new Val(sym, null), Ask.URL)) {
      owned |= trace.kind() == Origin.Kind.OWNER;
      if (decides(trace)
          || trace.kind() == Origin.Kind.FRAMEWORK
          || trace.kind() == Origin.Kind.OWNER && speaks(trace.label().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return owned
        && new Provenance(query, null)
            .of(new Val(sym, null), Ask.URL).stream().anyMatch(this::decides);
  }

  /** Whether a name says that a database is meant: an owner holds other URLs, too. */
  private static boolean speaks(String name) {
    return UrlTexts.STORE_WORDS.stream().anyMatch(name::contains)
        || name.contains("dsn")
        || name.contains("db_")
        || name.contains("_db")
        || name.contains(".db");
  }

  /**
   * Whether the origin is a setting that holds a database's URL, or such a URL. What is made from a
   * host alone can as well be the address of a web service.
   */
  private boolean decides(Trace trace) {
    boolean setting =
        trace.kind() == Origin.Kind.CONFIG_READ
            && !trace.label().toLowerCase(Locale.ROOT).endsWith("host")
            && query.api().settings().store(trace.label()) != null;
    boolean literal =
        trace.kind() == Origin.Kind.LITERAL && query.api().schemes().store(trace.label()) != null;
    return setting || literal;
  }

  /** The store of a value that is a database's URL by its text or by the setting it holds. */
  @Nullable String told(Sym sym) {
    if (sym.bare() instanceof Sym.Const) {
      return null;
    }
    String text = new Folder(query).template(new Val(sym, null));
    String store = text == null ? null : query.api().schemes().store(text);
    if (store != null || sym.bare() instanceof Sym.Text) {
      return store;
    }
    for (Trace trace : new Provenance(query, null).of(new Val(sym, null), Ask.URL)) {
      boolean read = trace.kind() == Origin.Kind.CONFIG_READ;
      if (read && Ask.ofName(trace.label()) == Ask.URL) {
        return query.api().settings().store(trace.label());
      }
    }
    return null;
  }
}
