package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.link.ApiIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which store a URL's scheme is of, and which URLs a driver cannot open: where objects of one class
 * hold the URLs of several stores, what reaches a driver of one store is that store's.
 */
final class UrlStores {
  /** Neither a database's scheme nor nothing: only drivers that speak HTTP take it. */
  private static final String HTTP = "http";

  /** Stores whose drivers open no other store's URL. */
  private static final Set<String> STRICT =
      Set.of("postgres", "mysql", "sqlite", "redis", "mongodb", "oracle", "sqlserver");

  private final ApiIndex api;

  UrlStores(ApiIndex api) {
    this.api = api;
  }

  /** The store of a text's scheme, or null where it has none that is written out. */
  @Nullable String ofScheme(String text) {
    int scheme = text.indexOf("://");
    if (scheme <= 0 || text.lastIndexOf(UrlShape.HOLE, scheme) >= 0) {
      return null;
    }
    boolean http = text.startsWith("http://") || text.startsWith("https://");
    return http ? HTTP : api.schemes().store(text.substring(0, scheme) + "://x");
  }

  /** The origins of a text with that scheme. */
  List<Trace> inside(@Nullable String store, List<Trace> traces) {
    if (store == null) {
      return traces;
    }
    List<Trace> result = new ArrayList<>(traces.size());
    traces.forEach(trace -> Traces.add(result, trace.in(store)));
    return result;
  }

  /** The origins after an edit: one that replaces the scheme leaves it unknown. */
  List<Trace> edited(Sym.Call call, List<Trace> traces) {
    List<Trace> result = traces;
    for (Sym.Arg arg : call.args()) {
      String store = arg.value().bare() instanceof Sym.Text text ? ofScheme(text.text()) : null;
      if (store != null) {
        result = result.stream().map(t -> store.equals(t.scheme()) ? t.in(null) : t).toList();
      }
    }
    return result;
  }

  /** The origins that the driver can open, if it can open any; all of them otherwise. */
  List<Trace> opened(ApiEntry entry, List<Trace> traces) {
    if (!STRICT.contains(entry.store())) {
      return traces;
    }
    List<Trace> fitting = traces.stream().filter(t -> !foreign(t, entry.store())).toList();
    boolean decided = fitting.stream().anyMatch(t -> t.kind().good() || t.kind().bad());
    return decided ? fitting : traces;
  }

  private boolean foreign(Trace trace, String store) {
    String other = trace.scheme();
    if (other == null && trace.kind() == Origin.Kind.CONFIG_READ) {
      other = api.settings().store(trace.label());
      return other != null && STRICT.contains(other) && !other.equals(store);
    }
    return other != null && !other.equals(store) && !other.equals("sql");
  }
}
