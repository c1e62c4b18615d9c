package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a URL is put together or edited and where the settings in it are read, found
 * backwards from the calls that open a database. What reaches a driver as its URL is a URL,
 * whatever it looks like and whatever its name.
 */
final class UrlUses {
  /** Stores that are files: how a path is put together says nothing of a URL. */
  private static final Set<String> FILES = Set.of("sqlite", "duckdb");

  private final Query query;
  private final Map<String, Map<Span, String>> places = new TreeMap<>();
  private String store = "sql";
  private int paused;

  UrlUses(Query query) {
    this.query = query;
  }

  /** For each path the expressions that a URL is made by, and the store that it leads to. */
  Map<String, Map<Span, String>> places() {
    return Collections.unmodifiableMap(places);
  }

  /**
   * Follows what a found call opens: past every owner, and, as that can be far, up to the owners of
   * its contract.
   */
  void follow(Draft draft, Val object, OwnerBoundary.@Nullable Governing governing) {
    boolean opens =
        draft.kind() == SiteKind.ENGINE_CREATION || draft.kind() == SiteKind.CONNECTION_CREATION;
    if (opens && draft.call() != null && draft.entry() != null && !FILES.contains(draft.store())) {
      store = draft.store();
      ask(draft.entry(), draft.call(), object, null);
      if (query.exhausted() && governing != null) {
        ask(draft.entry(), draft.call(), object, governing);
      }
    }
  }

  private void ask(
      ApiEntry entry, Sym.Call call, Val object, OwnerBoundary.@Nullable Governing governing) {
    query.resetSteps();
    Provenance provenance = Provenance.telling(query, governing, this);
    new Identity(query, provenance).of(entry, call, new Val(call, null), object);
  }

  /** Notes a text that is asked for as a whole URL. */
  void text(@Nullable At at, Ask ask) {
    if (ask == Ask.URL && paused == 0) {
      note(at);
    }
  }

  /** Notes a library call whose result is asked for. */
  void call(Sym.Call call, Effect effect, String symbol, Ask ask) {
    boolean makes = effect == Effect.TEXT_EDIT || effect == Effect.TEXT_BUILD;
    if (makes && !symbol.startsWith("os.path.") && !symbol.startsWith("pathlib.")) {
      text(call.at(), ask);
    }
  }

  /** Notes the reading of a setting that says where a database is or who enters it. */
  void setting(At at, Ask ask) {
    if (ask == Ask.URL || ask == Ask.HOST || ask == Ask.USER) {
      note(at);
    }
  }

  /** Asks for something that is a piece of a URL, or any setting: no text in it is noted. */
  static List<Trace> aside(@Nullable UrlUses uses, boolean piece, Supplier<List<Trace>> question) {
    if (uses == null || !piece) {
      return question.get();
    }
    uses.paused++;
    List<Trace> answer = question.get();
    uses.paused--;
    return answer;
  }

  /** The store of a value that leads to both. */
  static String store(String one, String other) {
    return one.equals(other) ? one : "sql";
  }

  private void note(@Nullable At at) {
    if (at != null && query.mayCall(at.path())) {
      places
          .computeIfAbsent(at.path(), p -> new java.util.HashMap<>())
          .merge(at.span(), store, UrlUses::store);
    }
  }
}
