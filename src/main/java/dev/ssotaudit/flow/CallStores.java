package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which store a library's call opens, and the text of the URL it is given. */
final class CallStores {
  private static final int MAX_DEPTH = 3;
  private final Query query;

  CallStores(Query query) {
    this.query = query;
  }

  /** The entry's store, else the URL's scheme, else the dialect's name, else {@code sql}. */
  String of(ApiEntry entry, Sym.Call call) {
    String store = known(entry, call, 0);
    return store == null ? "sql" : store;
  }

  private @Nullable String known(ApiEntry entry, Sym.Call call, int depth) {
    if (!entry.store().equals("from-url")) {
      return entry.store();
    }
    String text = template(entry, call);
    String store = text == null ? null : query.api().schemes().store(text);
    if (store == null) {
      store = dialect(entry, call);
    }
    return store == null && depth < MAX_DEPTH ? ofObject(url(entry, call), depth) : store;
  }

  /** The store of the call that made the URL, where that is an object. */
  private @Nullable String ofObject(@Nullable Sym url, int depth) {
    if (url == null || !(url.bare() instanceof Sym.Call made)) {
      return null;
    }
    ApiEntry entry = Callees.entry(query.callees.of(made, null));
    return entry != null && entry.effect().siteKind() != null
        ? known(entry, made, depth + 1)
        : null;
  }

  /** The URL's text with holes, or null where the call is given none. */
  @Nullable String template(ApiEntry entry, Sym.Call call) {
    Sym url = url(entry, call);
    return url == null ? null : new Folder(query).template(new Val(url, null));
  }

  private static @Nullable Sym url(ApiEntry entry, Sym.Call call) {
    for (Ref ref : entry.identity().getOrDefault(Part.URL, List.of())) {
      Sym url = Arguments.of(call, ref);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  /** What {@code from} names says the dialect: by its name, or as the URL that is edited. */
  private @Nullable String dialect(ApiEntry entry, Sym.Call call) {
    for (Ref ref : entry.from()) {
      Sym named = Arguments.of(call, ref);
      String text = named == null ? null : new Folder(query).template(new Val(named, null));
      if (text == null) {
        continue;
      }
      String store = query.api().schemes().store(text);
      if (store == null && !text.contains(Folder.HOLE)) {
        store = query.api().schemes().dialect(text);
      }
      if (store != null) {
        return store;
      }
    }
    return null;
  }
}
