package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what was found against the contract that governs it. */
final class SiteJudge {
  private final Query query;
  private final Fingerprints fingerprints;

  SiteJudge(Query query, Fingerprints fingerprints) {
    this.query = query;
    this.fingerprints = fingerprints;
  }

  Site judge(Draft draft, FunctionFlow flow) {
    String path = draft.at().path();
    Role role = draft.kind().role();
    OwnerBoundary.Governing governing =
        query.boundary.governing(path, role, draft.store()).orElse(null);
    if (role == Role.SESSION && governing != null && !governing.declares(role)) {
      role = Role.ENGINE;
    }
    boolean inside =
        governing != null && governing.owns(role, path, draft.at().function().symbol());
    List<Trace> traces = List.of();
    Judge.Judgement judgement;
    if (governing == null) {
      judgement = new Judge.Judgement(Verdict.UNGOVERNED, "no contract covers it");
      traces = opened(draft, null);
    } else if (inside) {
      judgement = new Judge.Judgement(Verdict.CANONICAL, "inside the owner of " + role.id());
      traces = opened(draft, governing);
    } else if (draft.kind() == SiteKind.CONFIG_READ) {
      judgement = configRead(draft, flow, governing);
    } else if (role == Role.URL) {
      judgement =
          new Judge.Judgement(
              Verdict.BYPASSES,
              (draft.kind() == SiteKind.URL_REWRITE ? "edited" : "built")
                  + " outside the owner of url");
    } else {
      traces = opened(draft, governing);
      judgement = Judge.of(traces);
    }
    return site(draft, governing, judgement, traces);
  }

  private Judge.Judgement configRead(
      Draft draft, FunctionFlow flow, OwnerBoundary.Governing governing) {
    if (draft.template() != null && governing.frameworkKey(draft.template())) {
      return new Judge.Judgement(Verdict.CANONICAL, "a key of the framework");
    }
    Sym.Call owner = new ConfigUse(query).ownerCall(flow, draft.node(), governing);
    return owner == null
        ? new Judge.Judgement(
            Verdict.BYPASSES, "reads " + draft.template() + " outside the owner of config")
        : new Judge.Judgement(
            Verdict.DELEGATES, "handed to the owner at line " + owner.at().span().line());
  }

  private List<Trace> opened(Draft draft, OwnerBoundary.@Nullable Governing governing) {
    if (draft.entry() != null && draft.entry().effect() == Effect.SETTING) {
      Provenance provenance = new Provenance(query, governing);
      return draft.subject() == null
          ? List.of()
          : new AssignedEngines(query).origins(draft.entry(), draft.subject(), provenance);
    }
    if (draft.call() == null || draft.entry() == null || draft.kind() == SiteKind.CONFIG_READ) {
      return List.of();
    }
    Sym.Call call = draft.call();
    Provenance provenance = new Provenance(query, governing);
    Val made = new Val(call, null);
    List<Trace> traces =
        draft.wrapper()
            ? provenance.of(made, Ask.ENGINE)
            : new Identity(query, provenance).of(draft.entry(), call, made, object(draft, call));
    return new UrlStores(query.api()).opened(draft.entry(), traces);
  }

  /** What the call makes, with all that is done to it. */
  private Val object(Draft draft, Sym.Call call) {
    ObjectState state = query.flows.of(outermost(draft)).finalStates.get(call);
    return new Val(state == null ? call : new Sym.Object(call, state), null);
  }

  /** Tells what the URL is made by that the call opens. */
  void follow(Draft draft, UrlUses uses) {
    if (draft.call() != null && !draft.wrapper()) {
      Role role = draft.kind().role();
      uses.follow(
          draft,
          object(draft, draft.call()),
          query.boundary.governing(draft.at().path(), role, draft.store()).orElse(null));
    }
  }

  /** Calls inside lambdas keep their states with the function that holds the lambda. */
  private static dev.ssotaudit.link.FunctionSymbol outermost(Draft draft) {
    dev.ssotaudit.link.FunctionSymbol function = draft.at().function();
    while (function.outer() != null
        && function.declaration() != null
        && function.declaration().kind() == dev.ssotaudit.fact.Declaration.FunctionKind.LAMBDA) {
      function = function.outer();
    }
    return function;
  }

  private Site site(
      Draft draft,
      OwnerBoundary.@Nullable Governing governing,
      Judge.Judgement judgement,
      List<Trace> traces) {
    String path = draft.at().path();
    boolean opens =
        draft.kind() == SiteKind.ENGINE_CREATION || draft.kind() == SiteKind.CONNECTION_CREATION;
    boolean competing =
        opens
            && !draft.wrapper()
            && (judgement.verdict() == Verdict.DELEGATES || judgement.verdict() == Verdict.MIXED);
    String template = draft.template() == null ? null : Labels.mask(draft.template());
    Fingerprints.Names names = fingerprints.of(draft);
    return new Site(
        path,
        draft.node().span(),
        draft.kind(),
        draft.store(),
        draft.symbol(),
        draft.at().function().dotted(),
        governing == null ? null : governing.id(),
        draft.wrapper() ? Via.WRAPPER : Via.PRIMITIVE,
        query.boundary.test(path),
        governing == null ? null : governing.exempt(path).orElse(null),
        null,
        judgement.verdict(),
        competing,
        judgement.reason(),
        origins(traces),
        template,
        names.fingerprint(),
        names.moved());
  }

  private static List<Origin> origins(List<Trace> traces) {
    List<Origin> origins = new ArrayList<>();
    for (Trace trace : traces) {
      if (trace.kind() != Origin.Kind.NEUTRAL) {
        origins.add(trace.origin());
      }
    }
    return origins;
  }
}
