package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.EnumSet;
import java.util.Set;

/** Tells edits of database URLs from other edits of texts. */
final class UrlEdits {
  private static final Set<Effect> EDITS = EnumSet.of(Effect.TEXT_EDIT);
  private static final Value NAMELESS = new Value.Name("", Span.START);

  private final Query query;
  private final UrlTexts urls;

  UrlEdits(Query query, UrlTexts urls) {
    this.query = query;
    this.urls = urls;
  }

  /** Whether the call is itself the edit of a URL: the next link of a chain. */
  boolean edited(Sym.Call call) {
    String name = Writers.simpleName(call.callee());
    if (name == null
        || !query.api().named(Query.language(call.at().function()), name, EDITS)
        || masks(call)) {
      return false;
    }
    ApiEntry entry = Callees.entry(query.callees.of(call, null));
    if (entry == null || entry.effect() != Effect.TEXT_EDIT) {
      return false;
    }
    Sym source = TextOperations.edited(entry, call);
    return source != null && (editsScheme(call) || urls.isUrl(source, NAMELESS));
  }

  /** Whether a cut takes a URL apart; a cut at {@code @} is how people hide the credentials. */
  static boolean cutsUrl(Sym.Call call) {
    for (Sym.Arg arg : call.args()) {
      if (arg.value().bare() instanceof Sym.Text text && text.text().equals("@")) {
        return false;
      }
    }
    return true;
  }

  /** Whether an edit hides a password rather than changes where the URL leads. */
  static boolean masks(Sym.Call call) {
    for (Sym.Arg arg : call.args()) {
      Sym bare = arg.value().bare();
      if (bare instanceof Sym.Text text && text.text().contains("***")
          || bare instanceof Sym.Call inner && inner != call && masks(inner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is replaced is itself a database scheme or a connection option. */
  boolean editsScheme(Sym.Call call) {
    for (Sym.Arg arg : call.args()) {
      String text = new Folder(query).constant(new Val(arg.value(), null));
      if (text == null || text.contains("***")) {
        continue;
      }
      boolean scheme = text.endsWith("://") && query.api().schemes().store(text) != null;
      if (scheme
          || text.contains("sslmode=")
          || text.contains("+asyncpg")
          || text.contains("+psycopg")
          || text.equals("jdbc:")
          || text.equals("^jdbc:")) {
        return true;
      }
    }
    return false;
  }
}
