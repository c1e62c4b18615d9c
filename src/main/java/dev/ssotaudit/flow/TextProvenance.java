package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Origins of texts: literals by what they hold, built texts by their parts' places in the URL. */
final class TextProvenance {
  private final Query query;
  private final Provenance provenance;
  private final UrlStores stores;

  TextProvenance(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
    this.stores = new UrlStores(query.api());
  }

  List<Trace> literal(Sym.Text text, Ask ask) {
    String value = text.text();
    if (value.isBlank() || !ask.literalIsBad() || ask == Ask.URL && isPrefix(value)) {
      return List.of(Trace.neutral());
    }
    List<Trace> literal = provenance.leaf(Origin.Kind.LITERAL, value, text.at(), ask);
    return ask == Ask.URL ? stores.inside(stores.ofScheme(value), literal) : literal;
  }

  /** A scheme alone, or an option: part of a URL that says nothing of where it leads. */
  private static boolean isPrefix(String value) {
    return value.endsWith("://")
        || value.endsWith(":") && !value.contains("://")
        || value.startsWith("?")
        || value.startsWith("&");
  }

  /** A text put together here. */
  List<Trace> built(List<Sym> parts, Val val, @Nullable At at, Ask ask) {
    UrlShape shape = shape(parts, val);
    List<Ask> asks = shape.holes();
    List<List<Trace>> origins = new ArrayList<>();
    int hole = 0;
    for (Sym part : parts) {
      if (folded(val.with(part)) == null) {
        Ask partAsk = ask == Ask.URL ? asks.get(hole++) : ask;
        List<Trace> traces = provenance.of(val.with(part), partAsk);
        origins.add(partAsk == Ask.DETAIL ? certain(traces) : traces);
      } else if (!(part.bare() instanceof Sym.Text)) {
        origins.add(certain(provenance.of(val.with(part), Ask.DETAIL)));
      }
    }
    if (ask == Ask.URL && (shape.literalHost() || shape.literalUser())) {
      String what = shape.literalHost() ? "a host written out" : "a user written out";
      origins.add(provenance.leaf(Origin.Kind.LITERAL, what, at, ask));
    }
    String store = ask == Ask.URL ? stores.ofScheme(withScheme(shape.text(), parts, val)) : null;
    List<Trace> result = stores.inside(store, Traces.together(origins));
    if (result.isEmpty() && shape.recognised()) {
      return stores.inside(
          store, provenance.leaf(Origin.Kind.LITERAL, "a URL written out", at, ask));
    }
    return at == null ? result : Traces.through(result, at, "put together here");
  }

  /** The text with its scheme, if that is a constant that stands elsewhere. */
  private String withScheme(String text, List<Sym> parts, Val val) {
    if (text.indexOf("://") != 1 || parts.isEmpty()) {
      return text;
    }
    String scheme = new Folder(query).constant(val.with(parts.get(0)));
    return scheme == null ? text : scheme + text.substring(1);
  }

  /** A detail that is not understood decides nothing. */
  private static List<Trace> certain(List<Trace> traces) {
    return traces.stream().filter(t -> t.kind() != Origin.Kind.UNKNOWN).toList();
  }

  private @Nullable String folded(Val part) {
    return part.sym().bare() instanceof Sym.Text text
        ? text.text()
        : part.sym().bare() instanceof Sym.Const ? "" : constantPrefix(part);
  }

  /** A named constant such as a scheme counts as literal text. */
  private @Nullable String constantPrefix(Val part) {
    if (!(part.sym().bare() instanceof Sym.Ref || part.sym().bare() instanceof Sym.Member)) {
      return null;
    }
    String text = new Folder(query).constant(part);
    return text != null && isPrefix(text) ? text : null;
  }

  private UrlShape shape(List<Sym> parts, Val val) {
    StringBuilder text = new StringBuilder();
    for (Sym part : parts) {
      String literal = folded(val.with(part));
      text.append(literal == null ? String.valueOf(UrlShape.HOLE) : literal);
    }
    return new UrlShape(text.toString());
  }

  /** A collection that holds the parts, or alternatives. */
  List<Trace> container(Sym.Container container, Val val, Ask ask) {
    List<List<Trace>> origins = new ArrayList<>();
    for (Sym.Item item : container.items()) {
      String key = item.key() == null ? null : query.properties.lookup().key(val.with(item.key()));
      Ask itemAsk = ask != Ask.CONFIG ? ask : key == null ? Ask.CONFIG : Ask.ofName(key);
      boolean piece = ask == Ask.URL && key != null && Ask.ofName(key) != Ask.URL;
      List<Trace> traces =
          UrlUses.aside(
              provenance.uses(), piece, () -> provenance.of(val.with(item.value()), itemAsk));
      origins.add(itemAsk == Ask.DETAIL ? certain(traces) : traces);
    }
    return Traces.together(origins);
  }
}
