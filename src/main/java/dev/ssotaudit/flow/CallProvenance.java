package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Origins of what a call gives. */
final class CallProvenance {
  private final Query query;
  private final Provenance provenance;
  private final Identity identity;
  private final Laundering laundering;

  CallProvenance(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
    this.identity = new Identity(query, provenance);
    this.laundering = new Laundering(query);
  }

  List<Trace> of(Sym.Call call, Val val, Ask ask) {
    return of(call, val, val, ask);
  }

  /** The origins of the call's result, {@code object} being it with all that was done to it. */
  private List<Trace> of(Sym.Call call, Val val, Val object, Ask ask) {
    List<Target> targets = query.callees.of(call, val.frame());
    List<Trace> result = new ArrayList<>();
    for (Target target : targets) {
      if (target instanceof Target.Function function) {
        Traces.addAll(result, function(function, call, val, ask));
      } else if (target instanceof Target.Construction construction) {
        Traces.addAll(result, construction(construction.type(), call, val, object, ask));
      } else if (target instanceof Target.Library library) {
        Traces.addAll(result, library(library, call, val, object, ask));
      }
    }
    return targets.isEmpty() ? unresolved(call, val, ask) : result;
  }

  /** A call of nothing known: what it is called on may still say where the value comes from. */
  private List<Trace> unresolved(Sym.Call call, Val val, Ask ask) {
    Sym.Member field = query.accessors.read(call, val.frame());
    if (field != null) {
      return Traces.through(provenance.of(val.with(field), ask), call.at(), field.name());
    }
    if (call.callee() instanceof Sym.Member member) {
      List<Trace> receiver = provenance.of(val.with(member.base()), ask);
      boolean known = receiver.stream().anyMatch(t -> t.kind().bad() || t.kind().good());
      if (known) {
        return Traces.through(receiver, call.at(), member.name() + "() of it");
      } else if (new ForeignGetters(query).reads(call, val, ask, receiver)) {
        return provenance.leaf(Origin.Kind.RIVAL, member.name(), call.at(), ask);
      }
    }
    for (Entity entity : query.entities.of(call.callee())) {
      if (entity instanceof Entity.Missing missing) {
        return provenance.leaf(Origin.Kind.UNDEFINED, missing.name(), call.at(), ask);
      }
    }
    return List.of(Trace.unknown("unresolved call", call.at()));
  }

  private List<Trace> function(Target.Function target, Sym.Call call, Val val, Ask ask) {
    FunctionSymbol function = target.function();
    Frame frame = query.frame(call, function, target.receiver(), val.frame());
    if (frame == null) {
      return List.of(Trace.unknown("budget", call.at()));
    }
    if (owns(function, ask)) {
      List<Trace> result = new ArrayList<>();
      At at = new At(function, function.span());
      Traces.add(
          result,
          Trace.leaf(Origin.Kind.OWNER, function.dotted(), at)
              .through(call.at(), "call of the owner"));
      for (Integer index : laundering.urlParameters(function)) {
        for (Val given : query.binder.bind(new Sym.Param(function, index), frame).values()) {
          List<Trace> traces = provenance.of(given, ask);
          Traces.addAll(result, Traces.through(derived(traces), call.at(), "handed to the owner"));
        }
      }
      return result;
    }
    UrlUses uses = provenance.uses();
    boolean accessor = uses != null && !laundering.keyParameters(function).isEmpty();
    return UrlUses.aside(uses, accessor, () -> results(target, frame, call, val, ask));
  }

  /** An unknown or neutral argument does not make an owner's result unknown. */
  private static List<Trace> derived(List<Trace> traces) {
    return traces.stream().filter(t -> t.kind().bad() || t.kind().good()).toList();
  }

  /**
   * A configuration owner's accessor that is told the key answers for its caller, not for itself.
   */
  private boolean owns(FunctionSymbol function, Ask ask) {
    if (!provenance.owned(function, ask)) {
      return false;
    }
    return provenance.owned(function, Ask.URL)
        || provenance.owned(function, Ask.ENGINE)
        || laundering.keyParameters(function).isEmpty();
  }

  private List<Trace> results(
      Target.Function target, Frame frame, Sym.Call call, Val val, Ask ask) {
    FunctionSymbol function = target.function();
    List<FunctionFlow.Result> values =
        target.inline() != null ? target.inline().returns : query.callees.results(function);
    List<Trace> result = new ArrayList<>();
    for (FunctionFlow.Result value : values) {
      if (Guards.refuted(query, value.condition(), function, frame)) {
        continue;
      }
      List<Trace> traces = provenance.of(new Val(value.value(), frame), ask);
      for (Trace trace : Traces.through(traces, value.at(), "returned by " + function.name())) {
        Traces.add(result, trace.condition() == null ? trace.when(value.condition()) : trace);
      }
    }
    if (values.isEmpty()) {
      boolean bodiless = Callees.isAbstract(function);
      Traces.add(
          result, bodiless ? Trace.unknown("no implementation", call.at()) : Trace.neutral());
    }
    return Traces.through(result, call.at(), "call of " + function.name());
  }

  private List<Trace> construction(TypeSymbol type, Sym.Call call, Val val, Val object, Ask ask) {
    FunctionSymbol body = type.bodyFunction();
    if (provenance.owned(body, ask)) {
      At at = new At(body, type.declaration().nameSpan());
      return List.of(
          Trace.leaf(Origin.Kind.OWNER, type.dotted(), at).through(call.at(), "made by the owner"));
    }
    List<List<Trace>> parts = new ArrayList<>();
    for (String base : query.types.libraryBases(type)) {
      ApiEntry entry = query.api().find(Query.language(call.at().function()), base);
      if (entry != null && !entry.identity().isEmpty()) {
        return identity.of(entry, call, val, object);
      }
    }
    for (String name : propertyNames(type, call)) {
      Ask propertyAsk = Ask.ofName(name);
      if (propertyAsk == Ask.DETAIL) {
        continue;
      }
      List<Trace> traces = new ArrayList<>();
      for (Val value : query.properties.lookup().property(object, name).values()) {
        Traces.addAll(traces, provenance.of(value, propertyAsk));
      }
      parts.add(traces);
    }
    if (!parts.isEmpty()) {
      return Traces.through(Traces.together(parts), call.at(), "fields of " + type.name());
    }
    return arguments(call, val, ask);
  }

  /** The origins of all arguments together, each by its name. */
  private List<Trace> arguments(Sym.Call call, Val val, Ask ask) {
    List<List<Trace>> parts = new ArrayList<>();
    for (Sym.Arg arg : call.args()) {
      parts.add(provenance.of(val.with(arg.value()), ask));
    }
    List<Trace> together = Traces.together(parts);
    return together.isEmpty() ? List.of(Trace.unknown("object", call.at())) : together;
  }

  private Set<String> propertyNames(TypeSymbol type, Sym.Call call) {
    Set<String> names = new LinkedHashSet<>();
    for (Sym.Arg arg : call.args()) {
      if (arg.name() != null && !arg.spread()) {
        names.add(arg.name());
      }
    }
    for (TypeSymbol each : query.types.linear(type)) {
      names.addAll(each.fields().keySet());
      each.declaration().components().forEach(component -> names.add(component.name()));
    }
    for (FunctionSymbol constructor : query.properties.constructors(type)) {
      for (FunctionFlow.MemberWrite write : query.flows.of(constructor).writes) {
        names.add(write.name());
      }
    }
    return names;
  }

  /** An object with what was done to it: the parts it holds. */
  List<Trace> object(Val val, Sym.Object object, Ask ask) {
    HeldUrls held = new HeldUrls(query, provenance);
    if (object.base() instanceof Sym.Container container) {
      return held.mapping(val, container, object, ask);
    }
    List<Trace> put = ask == Ask.CONFIG ? held.put(val) : List.of();
    if (!put.isEmpty()) {
      return put;
    }
    Val base = val.with(object.base());
    return object.base() instanceof Sym.Call call
        ? of(call, base, val, ask)
        : provenance.of(base, ask);
  }

  private List<Trace> library(Target.Library library, Sym.Call call, Val val, Val object, Ask ask) {
    ApiEntry entry = library.entry();
    if (entry == null) {
      return unknownLibrary(library, call, val, ask);
    }
    Effect effect = entry.effect();
    UrlUses uses = provenance.uses();
    if (uses != null) {
      uses.call(call, effect, entry.symbol(), ask);
    }
    switch (effect) {
      case HANDS_THROUGH, TEXT_EDIT, TEXT_PARSE -> {
        return handed(entry, library, call, val, ask);
      }
      case TEXT_BUILD -> {
        return built(entry, call, val, ask);
      }
      case CONFIG_READ -> {
        return new ConfigReads(query, provenance).origins(entry, call, val, ask);
      }
      case CONFIG_MAPPING -> {
        return provenance.leaf(Origin.Kind.CONFIG_READ, "the environment", call.at(), ask);
      }
      case INPUT -> {
        return provenance.leaf(Origin.Kind.INPUT, library.symbol(), call.at(), ask);
      }
      case TEXT_TEST, MESSAGE -> {
        return List.of(Trace.neutral());
      }
      default -> {
        return object(entry, library, call, val, object, ask);
      }
    }
  }

  private List<Trace> built(ApiEntry entry, Sym.Call call, Val val, Ask ask) {
    List<Sym> parts = TextOperations.parts(query, call, val);
    if (parts == null) {
      return List.of(Trace.unknown("text", call.at()));
    }
    return UrlUses.aside(
        provenance.uses(),
        entry.symbol().endsWith(".join"),
        () -> provenance.texts().built(parts, val, call.at(), ask));
  }

  private List<Trace> object(
      ApiEntry entry, Target.Library library, Sym.Call call, Val val, Val object, Ask ask) {
    if (entry.effect() == Effect.READS && entry.property() != null && library.receiver() != null) {
      List<Trace> result = read(entry, call, val.with(library.receiver()), val, ask);
      if (!result.isEmpty()) {
        return result;
      }
    }
    if (provenance.owned(call.at().function(), ask) && entry.effect().siteKind() != null) {
      return List.of(Trace.leaf(Origin.Kind.OWNER, call.at().function().dotted(), call.at()));
    }
    if (!entry.identity().isEmpty()) {
      return Traces.through(
          identity.of(entry, call, val, object), call.at(), "opened by " + simple(entry.symbol()));
    }
    if (library.receiver() != null) {
      return provenance.of(val.with(library.receiver()), ask);
    }
    return List.of(Trace.unknown("library object", call.at()));
  }

  /** A property of the receiver, by the name that the catalogue or the call's key says. */
  private List<Trace> read(ApiEntry entry, Sym.Call call, Val receiver, Val val, Ask ask) {
    Sym named = entry.key() == null ? null : Arguments.of(call, entry.key());
    String key = named == null ? null : query.properties.lookup().key(val.with(named));
    String name = key == null ? String.valueOf(entry.property()) : key;
    List<Trace> result = new ArrayList<>();
    for (Val value : query.properties.lookup().property(receiver, name).values()) {
      Traces.addAll(result, provenance.of(value, ask));
    }
    return result.isEmpty() && key != null
        ? provenance.leaf(Origin.Kind.CONFIG_READ, key, call.at(), ask)
        : result;
  }

  private static String simple(String symbol) {
    return symbol.substring(symbol.lastIndexOf('.') + 1);
  }

  private List<Trace> handed(
      ApiEntry entry, Target.Library library, Sym.Call call, Val val, Ask ask) {
    List<Trace> result = new ArrayList<>();
    List<Ref> from = entry.from().isEmpty() ? List.of(RECEIVER) : entry.from();
    for (Ref ref : from) {
      Sym value = ref.kind() == Ref.Kind.RECEIVER ? library.receiver() : Arguments.of(call, ref);
      if (value != null) {
        Traces.addAll(result, provenance.of(val.with(value), ask));
      } else if (ref.kind() == Ref.Kind.ANY_ARGUMENT) {
        call.args()
            .forEach(arg -> Traces.addAll(result, provenance.of(val.with(arg.value()), ask)));
      }
    }
    boolean edit = entry.effect() == Effect.TEXT_EDIT;
    List<Trace> kept = edit ? new UrlStores(query.api()).edited(call, result) : result;
    return Traces.through(
        kept, call.at(), (edit ? "edited by " : "through ") + simple(entry.symbol()));
  }

  private static final Ref RECEIVER = new Ref(Ref.Kind.RECEIVER, -1, null);

  /** A library function the catalogue does not know: its receiver's origin stays, if it has one. */
  private List<Trace> unknownLibrary(Target.Library library, Sym.Call call, Val val, Ask ask) {
    if (library.receiver() != null) {
      List<Trace> receiver = provenance.of(val.with(library.receiver()), ask);
      if (receiver.stream().anyMatch(t -> t.kind().bad() || t.kind().good())) {
        return Traces.through(receiver, call.at(), simple(library.symbol()) + "() of it");
      } else if (new ForeignGetters(query).reads(call, val, ask, receiver)) {
        return provenance.leaf(Origin.Kind.RIVAL, library.symbol(), call.at(), ask);
      }
    }
    return List.of(Trace.unknown("library call " + library.symbol(), call.at()));
  }
}
