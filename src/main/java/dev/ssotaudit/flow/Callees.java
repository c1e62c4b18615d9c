package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves what a call calls. */
final class Callees {
  private static final int MAX_TARGETS = 40;
  private final Query query;
  private final Map<Sym.Call, List<Target>> frameless = new java.util.IdentityHashMap<>();
  private final Map<FunctionSymbol, List<FunctionFlow.Result>> results = new HashMap<>();
  private final CalledObjects objects;
  private final OverloadChoice overloads;
  private int depth;

  Callees(Query query) {
    this.query = query;
    this.objects = new CalledObjects(query, this);
    this.overloads = new OverloadChoice(query);
  }

  /** The targets of a call seen from a frame; empty where nothing says. */
  List<Target> of(Sym.Call call, @Nullable Frame frame) {
    if (frame != null && dependsOnFrame(call)) {
      return compute(call, frame);
    }
    List<Target> known = frameless.get(call);
    if (known == null) {
      frameless.put(call, List.of());
      known = compute(call, null);
      if (query.exhausted()) {
        frameless.remove(call);
      } else {
        frameless.put(call, known);
      }
    }
    return known;
  }

  private static boolean dependsOnFrame(Sym.Call call) {
    return call.callee() instanceof Sym.Member || call.callee() instanceof Sym.Param;
  }

  private List<Target> compute(Sym.Call call, @Nullable Frame frame) {
    if (depth > 12 || !query.step()) {
      return List.of();
    }
    depth++;
    try {
      Set<Target> targets = new LinkedHashSet<>();
      collect(call.callee(), call, frame, targets, 0);
      overloads.narrow(targets, call, frame);
      return targets.size() > MAX_TARGETS ? List.of() : List.copyOf(targets);
    } finally {
      depth--;
    }
  }

  private void collect(
      Sym callee, Sym.Call call, @Nullable Frame frame, Set<Target> targets, int hops) {
    Sym bare = callee.bare();
    if (hops > 4) {
      return;
    } else if (bare instanceof Sym.Closed closed) {
      targets.add(new Target.Function(closed.function(), null, closed.inline()));
      return;
    } else if (bare instanceof Sym.Member member && Expressions.isSuper(member.base().bare())) {
      superMethod(member, targets);
      return;
    } else if (bare instanceof Sym.This keyword && ExplicitConstructors.is(bare)) {
      ExplicitConstructors.targets(query, keyword, call, targets);
      return;
    }
    List<Entity> entities = query.entities.of(bare);
    for (Entity entity : entities) {
      declared(entity, bare, call, frame, targets, hops);
    }
    if (!entities.isEmpty()) {
      return;
    }
    if (bare instanceof Sym.Member member) {
      method(member, frame, targets);
    }
    if (targets.isEmpty() && !(bare instanceof Sym.Member)) {
      for (TypeRef type : query.types.of(new Val(bare, frame))) {
        targets.addAll(objects.called(type, bare));
      }
    }
    if (targets.isEmpty()) {
      for (Val value : query.properties.values(new Val(bare, frame))) {
        if (value.sym().bare() instanceof Sym.Call) {
          targets.addAll(objects.held(value, bare));
        } else if (value.sym() != bare) {
          collect(value.sym(), call, value.frame(), targets, hops + 1);
        }
      }
    }
  }

  private void declared(
      Entity entity,
      Sym bare,
      Sym.Call call,
      @Nullable Frame frame,
      Set<Target> targets,
      int hops) {
    if (entity instanceof Entity.OfFunction f) {
      targets.add(new Target.Function(f.function(), staticReceiver(f.function(), bare), null));
    } else if (entity instanceof Entity.OfType type) {
      targets.add(new Target.Construction(type.type()));
    } else if (entity instanceof Entity.OfLibrary library) {
      libraryCallee(library.symbol(), bare, targets);
    } else if (entity instanceof Entity.OfVariable variable) {
      for (Val value : query.properties.variableValues(variable.unit(), variable.name())) {
        collect(value.sym(), call, value.frame(), targets, hops + 1);
      }
    } else if (entity instanceof Entity.OfField field) {
      for (Val value : query.properties.fieldValues(field.type(), field.name())) {
        collect(value.sym(), call, value.frame(), targets, hops + 1);
      }
      if (targets.isEmpty() && bare instanceof Sym.Member member) {
        inheritedFromLibrary(field.type(), member, targets);
      }
    }
  }

  /** {@code Type.method(…)} on a project type whose method a library declares. */
  private void inheritedFromLibrary(TypeSymbol type, Sym.Member member, Set<Target> targets) {
    for (String base : query.types.libraryBases(type)) {
      ApiEntry entry =
          query.api().method(Query.language(member.at().function()), base, member.name());
      if (entry != null) {
        targets.add(new Target.Library(entry.symbol(), entry, member.base()));
        return;
      }
    }
  }

  private void libraryCallee(String symbol, Sym bare, Set<Target> targets) {
    Sym receiver = bare instanceof Sym.Member member ? member.base() : null;
    targets.add(library(symbol, receiver, bare));
  }

  /** A library's function or type of that symbol. */
  Target.Library library(String symbol, @Nullable Sym receiver, Sym callee) {
    At at = callee.place();
    Language language = at == null ? Language.PYTHON : Query.language(at.function());
    ApiEntry entry = LibraryTypes.entry(query.api(), language, symbol);
    return new Target.Library(entry == null ? symbol : entry.symbol(), entry, receiver);
  }

  /** A class method is handed the type; an instance method called through its type is not. */
  private static @Nullable Sym staticReceiver(FunctionSymbol function, Sym bare) {
    return function.decorated("classmethod") && bare instanceof Sym.Member member
        ? member.base()
        : null;
  }

  private void superMethod(Sym.Member member, Set<Target> targets) {
    TypeSymbol own = RareExpressions.owner(member.at().function());
    if (own == null) {
      return;
    }
    Sym self = new Sym.This(own, member.at().function(), false, member.at());
    Sym receiver = receiverParam(member.at().function(), self);
    for (TypeRef base : query.types.names().bases(own)) {
      if (base.type() != null) {
        List<FunctionSymbol> methods = query.types.methods(base.type(), member.name());
        methods.forEach(m -> targets.add(new Target.Function(m, receiver, null)));
        if (!methods.isEmpty()) {
          return;
        }
      }
    }
    inheritedFromLibrary(own, member, targets);
  }

  private static Sym receiverParam(FunctionSymbol function, Sym self) {
    for (FunctionSymbol f = function; f != null; f = f.outer()) {
      if (f.takesSelf() && !f.parameters().isEmpty()) {
        return new Sym.Param(f, 0);
      }
    }
    return self;
  }

  private void method(Sym.Member member, @Nullable Frame frame, Set<Target> targets) {
    List<TypeRef> types = query.types.of(new Val(member.base(), frame));
    for (TypeRef type : types) {
      if (type.type() != null) {
        projectMethod(type.type(), member, targets);
      } else {
        libraryMethod(type, member, targets);
      }
    }
    if (targets.isEmpty() && (types.isEmpty() || onlyText(types))) {
      textMethod(member, targets);
    }
  }

  private static boolean onlyText(List<TypeRef> types) {
    return types.stream().allMatch(t -> t.symbol().equals("text"));
  }

  private void projectMethod(TypeSymbol type, Sym.Member member, Set<Target> targets) {
    List<FunctionSymbol> methods = query.types.methods(type, member.name());
    for (FunctionSymbol method : methods) {
      if (!isAbstract(method)) {
        targets.add(new Target.Function(method, member.base(), null));
      }
    }
    for (TypeSymbol subtype : query.types.subtypes(type)) {
      for (FunctionSymbol method : subtype.methods(member.name())) {
        if (!isAbstract(method)) {
          targets.add(new Target.Function(method, member.base(), null));
        }
      }
    }
    if (targets.isEmpty()) {
      inheritedFromLibrary(type, member, targets);
    }
  }

  static boolean isAbstract(FunctionSymbol function) {
    return function.has(Modifier.ABSTRACT)
        || function.decorated("abstractmethod")
        || !function.unit().python()
            && function.declaration() != null
            && function.declaration().body() == null;
  }

  private void libraryMethod(TypeRef type, Sym.Member member, Set<Target> targets) {
    Language language = Query.language(member.at().function());
    if (type.symbol().equals("text")) {
      textMethod(member, targets);
      return;
    }
    ApiEntry entry = query.api().method(language, type.symbol(), member.name());
    String symbol = entry == null ? type.symbol() + "." + member.name() : entry.symbol();
    targets.add(new Target.Library(symbol, entry, member.base()));
  }

  /** A method on a value of no known type: text and mapping methods are recognised by name. */
  private void textMethod(Sym.Member member, Set<Target> targets) {
    Language language = Query.language(member.at().function());
    for (String type :
        language == Language.PYTHON
            ? List.of("builtins.str", "builtins.dict")
            : List.of("java.lang.String")) {
      ApiEntry entry = query.api().find(language, type + "." + member.name());
      if (entry != null && entry.effect().siteKind() == null) {
        targets.add(new Target.Library(entry.symbol(), entry, member.base()));
        return;
      }
    }
  }

  /** What leaves a function: its results; what it yields, for a context manager or generator. */
  List<FunctionFlow.Result> results(FunctionSymbol function) {
    return results.computeIfAbsent(function, this::computeResults);
  }

  private List<FunctionFlow.Result> computeResults(FunctionSymbol function) {
    FunctionFlow flow = query.flows.of(function);
    if (flow.yields.isEmpty()) {
      return flow.returns;
    }
    List<FunctionFlow.Result> all = new ArrayList<>(flow.yields);
    all.addAll(flow.returns);
    return all;
  }

  /** The first library target's entry, or null. */
  static @Nullable ApiEntry entry(List<Target> targets) {
    for (Target target : targets) {
      if (target instanceof Target.Library library && library.entry() != null) {
        return library.entry();
      }
    }
    return null;
  }

  /** Whether some target is a library's with that effect. */
  static boolean has(List<Target> targets, Effect effect) {
    return targets.stream()
        .anyMatch(
            t ->
                t instanceof Target.Library l && l.entry() != null && l.entry().effect() == effect);
  }
}
