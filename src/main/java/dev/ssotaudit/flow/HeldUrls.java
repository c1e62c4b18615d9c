package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** URLs and their parts that mappings and objects hold. */
final class HeldUrls {
  private final Query query;
  private final Provenance provenance;

  HeldUrls(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
  }

  /** A URL put into a mapping or property that came from elsewhere decides where it leads. */
  List<Trace> put(Val val) {
    List<Trace> result = new ArrayList<>();
    for (String key : URL_KEYS) {
      for (Val value : query.properties.lookup().property(val, key).values()) {
        Traces.addAll(result, provenance.of(value, Ask.URL));
      }
    }
    return result.isEmpty() ? new PutEntries(query).urls(val, provenance) : result;
  }

  private static final List<String> URL_KEYS = List.of("sqlalchemy.url", "url", "dsn", "jdbcUrl");

  /** The origins of what a literal mapping holds, with what was put into it later. */
  List<Trace> mapping(Val val, Sym.Container container, Sym.Object object, Ask ask) {
    Set<String> keys = new LinkedHashSet<>();
    for (Sym.Item item : container.items()) {
      String key = item.key() == null ? null : query.properties.lookup().key(val.with(item.key()));
      if (key != null) {
        keys.add(key);
      }
    }
    List<List<Trace>> parts = new ArrayList<>();
    parts.add(provenance.of(val.with(container), ask));
    for (String key : List.of("url", "dsn", "sqlalchemy.url", "host", "user", "jdbcUrl")) {
      if (!keys.contains(key)) {
        List<Trace> traces = new ArrayList<>();
        for (Val value : query.properties.lookup().property(val.with(object), key).values()) {
          Traces.addAll(traces, provenance.of(value, Ask.ofName(key)));
        }
        parts.add(traces);
      }
    }
    return Traces.together(parts);
  }
}
