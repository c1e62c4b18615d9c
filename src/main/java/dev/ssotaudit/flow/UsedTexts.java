package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the expressions that other code uses for a URL into sites of their own file. */
final class UsedTexts {
  private final Query query;
  private final Map<Span, String> uses;

  /**
   * Over one file.
   *
   * @param uses the expressions that some database's URL is made by, with the store
   */
  UsedTexts(Query query, Map<Span, String> uses) {
    this.query = query;
    this.uses = uses;
  }

  /** The site that the expression is, or null. */
  @Nullable Draft of(FunctionFlow flow, Value value, @Nullable Sym sym) {
    String store = uses.isEmpty() || sym == null ? null : uses.get(value.span());
    if (store == null || sym == null) {
      return null;
    }
    Sym bare = sym.bare();
    At at = new At(flow.function(), value.span());
    if (bare instanceof Sym.Index index) {
      return read(at, value, index.key(), "[]", store);
    } else if (bare instanceof Sym.Call call) {
      return called(at, value, call, store);
    }
    List<Sym> parts = TextOperations.concatenation(bare);
    if (parts == null) {
      return null;
    }
    String form = value instanceof Value.Template ? "template" : "concat";
    return text(built(parts), form, at, value, sym, store);
  }

  /** The site that the value added by {@code +=} makes, or null. */
  @Nullable Draft sum(FunctionFlow flow, Value added, Sym sum) {
    At place = sum.place();
    String store = place == null ? null : uses.get(place.span());
    At at = new At(flow.function(), added.span());
    return store == null ? null : text(SiteKind.URL_REWRITE, "concat", at, added, sum, store);
  }

  private @Nullable Draft called(At at, Value value, Sym.Call call, String store) {
    for (Target target : query.callees.of(call, null)) {
      if (target instanceof Target.Function function) {
        return read(at, value, firstText(call), function.function().dotted(), store);
      }
      ApiEntry entry = target instanceof Target.Library library ? library.entry() : null;
      if (entry == null) {
        continue;
      } else if (call.construction() && call.args().isEmpty()) {
        return null; // an empty builder: what is appended to it is the text
      }
      if (entry.effect() == Effect.TEXT_EDIT) {
        return text(SiteKind.URL_REWRITE, entry.symbol(), at, value, call, store);
      } else if (entry.effect() == Effect.TEXT_BUILD) {
        List<Sym> parts = TextOperations.parts(query, call, new Val(call, null));
        SiteKind kind =
            built(parts == null || entry.symbol().endsWith(".join") ? List.of() : parts);
        return text(kind, "format", at, value, call, store);
      } else if (entry.effect() == Effect.CONFIG_READ) {
        Sym key = entry.key() == null ? null : Arguments.of(call, entry.key());
        return read(at, value, key, entry.symbol(), store);
      }
    }
    return null;
  }

  /** Text that begins with a value is that value continued; a whole URL must be in it. */
  private static SiteKind built(List<Sym> parts) {
    return parts.isEmpty() || parts.get(0).bare() instanceof Sym.Text
        ? SiteKind.URL_CONSTRUCTION
        : SiteKind.URL_REWRITE;
  }

  private Draft text(SiteKind kind, String symbol, At at, Value value, Sym sym, String store) {
    String template = new Folder(query).template(new Val(sym, null));
    String shown = kind == SiteKind.URL_CONSTRUCTION ? template : null;
    String told = template == null ? null : query.api().schemes().store(template);
    return new Draft(
        kind, told == null ? store : told, symbol, value, at, null, null, sym, shown, false);
  }

  /** The name that an accessor of the project is asked for. */
  private static @Nullable Sym firstText(Sym.Call call) {
    for (Sym.Arg arg : call.args()) {
      if (arg.value().bare() instanceof Sym.Text) {
        return arg.value();
      }
    }
    return null;
  }

  private @Nullable Draft read(At at, Value value, @Nullable Sym key, String symbol, String store) {
    String name = key == null ? null : query.properties.lookup().key(new Val(key, null));
    return name == null
        ? null
        : new Draft(SiteKind.CONFIG_READ, store, symbol, value, at, null, null, key, name, false);
  }
}
