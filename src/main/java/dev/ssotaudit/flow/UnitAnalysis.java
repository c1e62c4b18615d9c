package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds and judges every site of one file. */
public final class UnitAnalysis {
  private UnitAnalysis() {}

  /**
   * What one file gave.
   *
   * @param uses what the URLs are made by that the file opens: for each path the expressions, with
   *     the store
   * @param needCallers callers that an answer depends on
   * @param wrapperCallers callers of the file's functions that return a new engine or client: their
   *     calls are sites
   */
  public record Result(
      List<Site> sites,
      Map<String, Map<Span, String>> uses,
      Set<CallerNeed> needCallers,
      Set<CallerNeed> wrapperCallers) {}

  /**
   * Analyses one file of the model. Thread safe for different files.
   *
   * @param used the file's expressions that some URL is known to be made by, with the store
   */
  public static Result of(Shared shared, SourceUnit unit, Map<Span, String> used) {
    boolean test = shared.boundary.test(unit.path());
    Query query = new Query(shared, !test, test ? unit.path() : null, false);
    CallSites calls = new CallSites(query);
    SettingsSites settings = new SettingsSites(query);
    List<Site> sites = new ArrayList<>();
    Fingerprints fingerprints = new Fingerprints(unit);
    SiteJudge judge = new SiteJudge(query, fingerprints);
    UrlUses uses = new UrlUses(query);
    UsedTexts usedTexts = new UsedTexts(query, used);
    for (FunctionSymbol function : functions(unit)) {
      List<Draft> drafts = new ArrayList<>();
      if (holds(function, used) || Relevance.of(query, function)) {
        query.resetSteps();
        FunctionFlow flow = shared.flows.of(function);
        calls.find(flow, drafts);
        new TextSites(query, calls, usedTexts, flow).find(flow, drafts);
        settings.assigned(flow, drafts);
      }
      if (function.declaration() == null) {
        settings.declared(unit, function, drafts);
      }
      for (Draft draft : drafts) {
        query.resetSteps();
        sites.add(judge.judge(draft, shared.flows.of(function)));
        if (!test) {
          judge.follow(draft, uses);
        }
      }
    }
    Set<CallerNeed> wrapperCallers = test ? Set.of() : wrapperCallers(unit, calls);
    return new Result(sites, uses.places(), query.needCallers, wrapperCallers);
  }

  private static Set<CallerNeed> wrapperCallers(SourceUnit unit, CallSites calls) {
    Set<CallerNeed> needs = new TreeSet<>();
    for (FunctionSymbol function : unit.functions()) {
      if (calls.wraps(function)) {
        needs.add(Binder.callersOf(function));
      }
    }
    return needs;
  }

  /** Whether one of the expressions stands in the function. */
  private static boolean holds(FunctionSymbol function, Map<Span, String> expressions) {
    if (function.declaration() == null) {
      return !expressions.isEmpty();
    }
    Span whole = function.declaration().span();
    for (Span span : expressions.keySet()) {
      if (whole.line() <= span.line() && span.endLine() <= whole.endLine()) {
        return true;
      }
    }
    return false;
  }

  private static List<FunctionSymbol> functions(SourceUnit unit) {
    List<FunctionSymbol> functions = new ArrayList<>();
    functions.add(unit.bodyFunction());
    for (TypeSymbol type : unit.types()) {
      functions.add(type.bodyFunction());
    }
    functions.addAll(unit.functions());
    return functions;
  }
}
