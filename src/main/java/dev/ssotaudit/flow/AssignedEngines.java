package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assigned setting makes a framework open: its store, its text, its origins. */
final class AssignedEngines {
  private final Query query;

  AssignedEngines(Query query) {
    this.query = query;
  }

  Draft draft(ApiEntry entry, Value node, Sym value, FunctionFlow flow) {
    At at = new At(flow.function(), node.span());
    boolean url = entry.identity().containsKey(Part.URL);
    String template = url ? new Folder(query).template(new Val(value, null)) : null;
    return new Draft(
        SiteKind.ENGINE_CREATION,
        store(entry, value, template),
        entry.symbol(),
        node,
        at,
        null,
        entry,
        value,
        template,
        false);
  }

  /** The origins of the value: a URL's, or those of every alias in a mapping. */
  List<Trace> origins(ApiEntry entry, Sym value, Provenance provenance) {
    Val val = new Val(value, null);
    if (entry.identity().containsKey(Part.URL)) {
      return provenance.of(val, Ask.URL);
    }
    List<Trace> result = new ArrayList<>();
    for (Sym alias : aliases(value, dialect(entry))) {
      boolean nested = alias.bare() instanceof Sym.Container;
      boolean parts = nested || dialect(entry) != null;
      Traces.addAll(result, provenance.of(val.with(alias), parts ? Ask.CONFIG : Ask.URL));
    }
    return result;
  }

  /** Whether some value of the mapping describes a database as the entry says. */
  boolean aliases(ApiEntry entry, Sym value) {
    return value.bare() instanceof Sym.Container container
        && container.kind() == Value.ContainerKind.MAP
        && container.items().stream().anyMatch(item -> alias(entry, item.value()));
  }

  /**
   * Whether the value describes one database: names its dialect, or comes from a library's call.
   */
  boolean alias(ApiEntry entry, Sym value) {
    String dialect = dialect(entry);
    if (value.bare() instanceof Sym.Container container) {
      return dialect != null && item(container, dialect) != null;
    }
    if (!(value.bare() instanceof Sym.Call call)) {
      return false;
    }
    ApiEntry made = Callees.entry(query.callees.of(call, null));
    return made != null
        && (made.effect() == Effect.CONFIG_READ || made.effect() == Effect.HANDS_THROUGH);
  }

  /** The databases of a mapping of aliases; a value that is no such mapping is one itself. */
  private static List<Sym> aliases(Sym value, @Nullable String dialect) {
    if (value.bare() instanceof Sym.Container container
        && container.kind() == Value.ContainerKind.MAP
        && (dialect == null || item(container, dialect) == null)) {
      return container.items().stream().map(Sym.Item::value).toList();
    }
    return List.of(value);
  }

  private String store(ApiEntry entry, Sym value, @Nullable String template) {
    String store = template == null ? null : query.api().schemes().store(template);
    if (store != null) {
      return store;
    }
    for (Sym alias : aliases(value, dialect(entry))) {
      String one = storeOfAlias(entry, alias);
      if (one == null || store != null && !store.equals(one)) {
        return "sql";
      }
      store = one;
    }
    return store == null ? "sql" : store;
  }

  private @Nullable String storeOfAlias(ApiEntry entry, Sym alias) {
    String dialect = dialect(entry);
    Sym named = alias;
    if (alias.bare() instanceof Sym.Container container) {
      named = dialect == null ? null : item(container, dialect);
    }
    String text = named == null ? null : new Folder(query).template(new Val(named, null));
    if (text == null) {
      return null;
    }
    String store = query.api().schemes().store(text);
    return store == null ? query.api().schemes().dialect(text) : store;
  }

  /** The key under which an alias names its dialect, or null. */
  private static @Nullable String dialect(ApiEntry entry) {
    for (Ref ref : entry.from()) {
      if (ref.kind() == Ref.Kind.PROPERTY) {
        return ref.name();
      }
    }
    return null;
  }

  private static @Nullable Sym item(Sym.Container container, String key) {
    for (Sym.Item item : container.items()) {
      if (item.key() != null
          && item.key().bare() instanceof Sym.Text text
          && text.text().equals(key)) {
        return item.value();
      }
    }
    return null;
  }
}
