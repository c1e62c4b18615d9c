package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from, on every path: the least fixpoint over the values its definition refers
 * to. One instance answers one site's questions under that site's contract.
 */
final class Provenance {
  private static final int MAX_DEPTH = 160;
  private final Query query;
  private final OwnerBoundary.@Nullable Governing governing;
  private final Map<Sym, List<Entry>> memo = new IdentityHashMap<>();
  private final CallProvenance calls;
  private final MemberProvenance members;
  private final @Nullable UrlUses uses;
  private final TextProvenance texts;
  private int depth;
  private int lowestCycle = Integer.MAX_VALUE;

  private static final class Entry {
    final @Nullable Frame frame;
    final Ask ask;
    @Nullable List<Trace> traces;
    final int depth;

    Entry(@Nullable Frame frame, Ask ask, int depth) {
      this.frame = frame;
      this.ask = ask;
      this.depth = depth;
    }
  }

  Provenance(Query query, OwnerBoundary.@Nullable Governing governing) {
    this(query, governing, null);
  }

  /** Follows values, and tells what a URL is made by on the way. */
  static Provenance telling(
      Query query, OwnerBoundary.@Nullable Governing governing, UrlUses uses) {
    return new Provenance(query, governing, uses);
  }

  private Provenance(
      Query query, OwnerBoundary.@Nullable Governing governing, @Nullable UrlUses uses) {
    this.query = query;
    this.governing = governing;
    this.uses = uses;
    this.calls = new CallProvenance(query, this);
    this.members = new MemberProvenance(query, this);
    this.texts = new TextProvenance(query, this);
  }

  OwnerBoundary.@Nullable Governing governing() {
    return governing;
  }

  /** Who wants to know what a URL is made by, or null. */
  @Nullable UrlUses uses() {
    return uses;
  }

  TextProvenance texts() {
    return texts;
  }

  /** Whether code of the function is canonical for what is asked. */
  boolean owned(FunctionSymbol function, Ask ask) {
    if (governing == null) {
      return false;
    }
    for (Role role : Role.values()) {
      if (ask.roles().contains(role)
          && governing.owns(role, function.unit().path(), function.symbol())) {
        return true;
      }
    }
    return false;
  }

  /** A leaf; what stands inside an owner is the owner's. */
  List<Trace> leaf(Origin.Kind kind, String label, @Nullable At at, Ask ask) {
    if (at != null && kind.bad() && owned(at.function(), ask)) {
      return List.of(Trace.leaf(Origin.Kind.OWNER, at.function().dotted(), at));
    }
    return List.of(Trace.leaf(kind, label, at));
  }

  /** The origins of a value; never empty only if something was found. */
  List<Trace> of(Val val, Ask ask) {
    Sym sym = val.sym();
    List<Entry> entries = memo.computeIfAbsent(sym, s -> new ArrayList<>(1));
    for (Entry entry : entries) {
      if (entry.frame == val.frame() && entry.ask == ask) {
        if (entry.traces == null) {
          lowestCycle = Math.min(lowestCycle, entry.depth);
          return List.of();
        }
        return entry.traces;
      }
    }
    if (depth > MAX_DEPTH || !query.step()) {
      return List.of(Trace.unknown("budget", sym.place()));
    }
    Entry entry = new Entry(val.frame(), ask, depth);
    entries.add(entry);
    int outerCycle = lowestCycle;
    lowestCycle = Integer.MAX_VALUE;
    depth++;
    List<Trace> traces = compute(val, ask);
    depth--;
    if (lowestCycle < entry.depth) {
      entries.remove(entry);
    } else {
      entry.traces = traces;
    }
    lowestCycle =
        Math.min(outerCycle, lowestCycle >= entry.depth ? Integer.MAX_VALUE : lowestCycle);
    return traces;
  }

  private List<Trace> compute(Val val, Ask ask) {
    Sym sym = val.sym();
    if (sym instanceof Sym.Object object) {
      return ask == Ask.CONFIG || ask == Ask.ENGINE
          ? calls.object(val, object, ask)
          : of(val.with(object.base()), ask);
    } else if (sym instanceof Sym.Text text) {
      return texts.literal(text, ask);
    } else if (sym instanceof Sym.Const) {
      return List.of(Trace.neutral());
    } else if (sym instanceof Sym.Phi phi) {
      return choice(phi, val, ask);
    } else if (sym instanceof Sym.Call call) {
      return calls.of(call, val, ask);
    } else if (sym instanceof Sym.Param param) {
      return parameter(param, val, ask);
    } else if (sym instanceof Sym.Member || sym instanceof Sym.Ref || sym instanceof Sym.External) {
      return members.of(val, ask);
    }
    List<Sym> parts = TextOperations.concatenation(sym);
    if (parts != null) {
      if (uses != null) {
        uses.text(sym.place(), ask);
      }
      return texts.built(parts, val, sym.place(), ask);
    }
    return rare(val, ask);
  }

  private List<Trace> rare(Val val, Ask ask) {
    Sym sym = val.sym();
    if (sym instanceof Sym.Unbound) {
      return List.of(Trace.neutral());
    } else if (sym instanceof Sym.Undefined undefined) {
      return leaf(Origin.Kind.UNDEFINED, undefined.name(), undefined.at(), ask);
    } else if (sym instanceof Sym.Unknown unknown) {
      return List.of(Trace.unknown(unknown.why(), unknown.at()));
    } else if (sym instanceof Sym.Container container) {
      return texts.container(container, val, ask);
    } else if (sym instanceof Sym.Index index) {
      return members.index(index, val, ask);
    } else if (sym instanceof Sym.Entered entered) {
      return members.entered(entered, val, ask);
    } else if (sym instanceof Sym.Element element) {
      return elements(element, val, ask);
    } else if (sym instanceof Sym.Op op) {
      return operands(op, val, ask);
    } else if (sym instanceof Sym.Closure || sym instanceof Sym.This) {
      return members.of(val, ask);
    } else if (sym instanceof Sym.Closed closed) {
      return supplied(closed, val, ask);
    }
    return List.of(Trace.unknown("function value", sym.place()));
  }

  /** A lambda handed to a call that asks it for the value ({@code orElseGet(() -> x)}). */
  private List<Trace> supplied(Sym.Closed closed, Val val, Ask ask) {
    List<FunctionFlow.Result> results =
        closed.inline() == null
            ? query.callees.results(closed.function())
            : closed.inline().returns;
    List<Trace> result = new ArrayList<>();
    results.forEach(value -> Traces.addAll(result, of(val.with(value.value()), ask)));
    return result.isEmpty()
        ? List.of(Trace.unknown("function value", closed.at()))
        : Traces.through(result, closed.at(), "what the function gives");
  }

  private List<Trace> choice(Sym.Phi phi, Val val, Ask ask) {
    List<Trace> result = new ArrayList<>();
    for (Sym.Arm arm : phi.arms()) {
      for (Trace trace : of(val.with(arm.value()), ask)) {
        Traces.add(result, trace.condition() == null ? trace.when(arm.condition()) : trace);
      }
    }
    return result;
  }

  private List<Trace> operands(Sym.Op op, Val val, Ask ask) {
    if (op.symbol().length() <= 2 && "== != < <= > >= !".contains(op.symbol())
        || op.symbol().startsWith("is")
        || op.symbol().startsWith("not")) {
      return List.of(Trace.neutral());
    }
    List<Trace> result = new ArrayList<>();
    op.operands().forEach(operand -> Traces.addAll(result, of(val.with(operand), Ask.DETAIL)));
    return result;
  }

  private List<Trace> elements(Sym.Element element, Val val, Ask ask) {
    List<Val> items = query.properties.elements(val.with(element.iterable()));
    List<Trace> result = new ArrayList<>();
    for (Val item : items) {
      Traces.addAll(result, of(item, ask));
    }
    return items.isEmpty()
        ? Traces.through(of(val.with(element.iterable()), ask), element.at(), "an element of it")
        : result;
  }

  private List<Trace> parameter(Sym.Param param, Val val, Ask ask) {
    FunctionSymbol function = param.function();
    String name = function.parameters().get(param.index()).name();
    At place = new At(function, function.parameters().get(param.index()).span());
    List<Trace> injected = members.injected(param, val, ask);
    if (injected != null) {
      return injected;
    }
    Binder.Bound bound = query.binder.bind(param, val.frame());
    List<Trace> result = new ArrayList<>();
    for (Val value : bound.values()) {
      At from = value.sym().place();
      List<Trace> traces = of(value, ask);
      Traces.addAll(
          result, from == null ? traces : Traces.through(traces, from, "passed as " + name));
    }
    if (result.isEmpty() && members.typed(function)) {
      return leaf(Origin.Kind.INPUT, name, place, ask);
    }
    if (bound.callersKnown()) {
      return result.isEmpty() && bound.values().isEmpty()
          ? List.of(Trace.unknown("no argument", place))
          : Traces.executed(result);
    }
    if (members.self(param)) {
      return members.of(val, ask);
    } else if (MainMethod.is(function)) {
      return leaf(Origin.Kind.INPUT, "the command line", place, ask);
    }
    return withoutCaller(bound, place, ask);
  }

  private List<Trace> withoutCaller(Binder.Bound bound, At place, Ask ask) {
    Val fallback = bound.defaultValue();
    if (fallback != null && !isNull(fallback.sym())) {
      return Traces.through(of(fallback, ask), place, "default value");
    }
    return List.of(Trace.unknown("no caller", place));
  }

  private static boolean isNull(Sym sym) {
    return sym instanceof Sym.Const c && c.kind() == Value.LiteralKind.NULL;
  }
}
