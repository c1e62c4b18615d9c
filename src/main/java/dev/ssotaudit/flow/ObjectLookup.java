package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up a property or key of an object: first what was done to it, then how it was made. */
final class ObjectLookup {
  private static final int MAX_DEPTH = 24;
  private final Query query;
  private final StateLookup states;
  private final SharedSettings shared;
  private final Map<Sym, String> asked = new IdentityHashMap<>();
  private final Map<String, Map<Val, Found>> found = new HashMap<>();
  private boolean whole = true; // nothing was cut short so far
  private final Elements elements;
  private int depth;

  ObjectLookup(Query query) {
    this.query = query;
    this.states = new StateLookup(query, this);
    this.elements = new Elements(query, this);
    this.shared = new SharedSettings(query);
  }

  Elements elements() {
    return elements;
  }

  SharedSettings shared() {
    return shared;
  }

  /** What {@code base.name} holds; falls back to the field over all objects of the type. */
  List<Val> member(Val member, String name) {
    Sym.Member sym = (Sym.Member) member.sym();
    List<Entity> entities = query.entities.of(sym);
    List<Val> result = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity instanceof Entity.OfVariable variable) {
        result.addAll(query.properties.variableValues(variable.unit(), variable.name()));
      } else if (entity instanceof Entity.OfField field) {
        result.addAll(query.properties.fieldValues(field.type(), field.name()));
      } else if (entity instanceof Entity.OfLibrary library) {
        result.addAll(shared.attribute(library.symbol(), sym.at()));
      }
    }
    if (!entities.isEmpty()) {
      return result;
    }
    Found found = property(member.with(sym.base()), name);
    return found.values();
  }

  /** What {@code base[key]} holds. */
  List<Val> index(Val index) {
    Sym.Index sym = (Sym.Index) index.sym();
    String key = key(index.with(sym.key()));
    if (key == null) {
      return elements.held(index.with(sym.base()));
    }
    return property(index.with(sym.base()), key).values();
  }

  /** A key's text, if it is a constant; numbers as written. */
  @Nullable String key(Val key) {
    Sym bare = key.sym().bare();
    if (bare instanceof Sym.Text text) {
      return text.text();
    } else if (bare instanceof Sym.Const number) {
      return number.text();
    }
    return new Folder(query).constant(key);
  }

  /** Looks a property up. */
  Found property(Val object, String name) {
    Sym bare = object.sym().bare();
    String asking = asked.get(bare);
    if (depth > MAX_DEPTH || name.equals(asking) || !query.step()) {
      whole = false;
      return Found.NOTHING;
    }
    Map<Val, Found> known = found.computeIfAbsent(name, n -> new HashMap<>());
    Found before = known.get(object);
    if (before != null) {
      return before;
    }
    boolean wholeBefore = whole;
    whole = true;
    depth++;
    asked.put(bare, name);
    try {
      Found result = lookUp(object, name);
      if (whole) {
        known.put(object, result);
      }
      return result;
    } finally {
      whole &= wholeBefore;
      depth--;
      if (asking == null) {
        asked.remove(bare);
      } else {
        asked.put(bare, asking);
      }
    }
  }

  private Found lookUp(Val object, String name) {
    if (object.sym() instanceof Sym.Object stated) {
      Val base = object.with(stated.base());
      return states.of(stated.state(), base, name).orElse(() -> made(base, name));
    }
    return made(object, name);
  }

  private Found made(Val object, String name) {
    Sym sym = object.sym();
    if (sym instanceof Sym.Container container) {
      return container(container, object, name);
    } else if (sym instanceof Sym.Call call) {
      return made(call, object, name);
    } else if (sym instanceof Sym.Phi phi) {
      Found found = null;
      for (Sym.Arm arm : phi.arms()) {
        Found one = property(object.with(arm.value()), name);
        found = found == null ? one : found.or(one);
      }
      return found == null ? Found.NOTHING : found;
    } else if (sym instanceof Sym.This self) {
      return receiver(self, object, name);
    } else if (sym instanceof Sym.Param param) {
      return parameter(param, object, name);
    } else if (sym instanceof Sym.Entered entered) {
      return entered(entered, object, name);
    }
    return referenced(object, name);
  }

  private Found referenced(Val object, String name) {
    Found found = Found.NOTHING;
    for (Val value : query.properties.values(object)) {
      if (value.sym().bare() != object.sym()) {
        found = found.or(property(value, name));
      }
    }
    for (FieldFills.Fill fill : elements.fills(object)) {
      found = found.or(filled(fill, name));
    }
    return found.values().isEmpty() ? byType(object, name) : found;
  }

  private Found filled(FieldFills.Fill fill, String name) {
    String key = fill.key() == null ? null : key(fill.key());
    if (key != null && !key.equals(name)) {
      return Found.NOTHING;
    }
    return new Found(List.of(fill.value()), key == null);
  }

  private Found byType(Val object, String name) {
    Found found = Found.NOTHING;
    for (TypeRef type : query.types.of(object)) {
      if (type.type() != null) {
        found = found.or(field(type.type(), name, object));
      } else if (shared.shared(type.symbol())) {
        List<Val> values = shared.values(type.symbol(), name, object.sym().place());
        found = values.isEmpty() ? found : found.or(new Found(values, false));
      }
    }
    return found;
  }

  /** A field over all objects of the type; a property method is its result. */
  Found field(TypeSymbol type, String name, Val object) {
    List<Val> results = new ArrayList<>();
    for (FunctionSymbol method : propertyMethods(type, name)) {
      At at = java.util.Objects.requireNonNullElse(object.sym().place(), placeOf(method));
      Sym callee = new Sym.Closed(method, null, at);
      Sym.Call call = new Sym.Call(callee, List.of(), false, NO_NODE, at);
      Frame frame = query.frame(call, method, object.sym(), object.frame());
      for (FunctionFlow.Result value : query.callees.results(method)) {
        results.add(new Val(value.value(), frame));
      }
    }
    if (!results.isEmpty()) {
      return new Found(results, false);
    }
    List<Val> values = query.properties.fieldValues(type, name);
    return values.isEmpty() ? Found.NOTHING : new Found(values, false);
  }

  private static final Value NO_NODE = new Value.Unknown("property", dev.ssotaudit.fact.Span.START);

  private static At placeOf(FunctionSymbol method) {
    return new At(method, method.span());
  }

  private List<FunctionSymbol> propertyMethods(TypeSymbol type, String name) {
    List<FunctionSymbol> result = new ArrayList<>();
    for (FunctionSymbol method : query.types.methods(type, name)) {
      if (Properties.isProperty(method)) {
        result.add(method);
      }
    }
    return result;
  }

  private Found container(Sym.Container container, Val object, String name) {
    Found found = Found.NOTHING;
    List<Sym.Item> items = container.items();
    for (int i = items.size() - 1; i >= 0; i--) {
      Sym.Item item = items.get(i);
      if (item.spread()) {
        Found inner = property(object.with(item.value()), name);
        found = new Found(found.or(inner).values(), found.mayBeUnset() && inner.mayBeUnset());
        continue;
      }
      String key = item.key() == null ? Integer.toString(i) : key(object.with(item.key()));
      if (name.equals(key)) {
        Val value = object.with(item.value());
        return found.values().isEmpty() ? Found.certain(value) : found.or(Found.certain(value));
      } else if (key == null) {
        found = found.or(new Found(List.of(object.with(item.value())), true));
      }
    }
    return found;
  }

  private Found made(Sym.Call call, Val object, String name) {
    Found found = null;
    for (Target target : query.callees.of(call, object.frame())) {
      Found one = null;
      if (target instanceof Target.Construction construction) {
        one = constructed(construction.type(), call, object, name);
      } else if (target instanceof Target.Function function) {
        one = returned(function, call, object, name);
      } else if (target instanceof Target.Library library) {
        one = states.library(library, call, object, name);
      }
      if (one != null) {
        found = found == null ? one : found.or(one);
      }
    }
    Sym.Member field = found == null ? query.accessors.read(call, object.frame()) : null;
    return field != null
        ? property(object.with(field), name)
        : found == null ? Found.NOTHING : found;
  }

  private Found returned(Target.Function function, Sym.Call call, Val object, String name) {
    Frame frame = query.frame(call, function.function(), function.receiver(), object.frame());
    Found found = null;
    for (FunctionFlow.Result value : query.callees.results(function.function())) {
      if (Guards.refuted(query, value.condition(), function.function(), frame)) {
        continue;
      }
      Found one = property(new Val(value.value(), frame), name);
      found = found == null ? one : found.or(one);
    }
    return found == null ? Found.NOTHING : found;
  }

  private Found constructed(TypeSymbol type, Sym.Call call, Val object, String name) {
    List<FunctionSymbol> properties = propertyMethods(type, name);
    if (!properties.isEmpty()) {
      return field(type, name, object);
    }
    Found found = null;
    for (FunctionSymbol constructor : query.properties.constructors(type, call)) {
      Frame frame = query.frame(call, constructor, call, object.frame());
      Found one = written(constructor, frame, name);
      found = found == null ? one : found.or(one);
    }
    Found byConstructor = found == null ? Found.NOTHING : found;
    return byConstructor
        .orElse(() -> new ConstructedFields(query).passed(type, call, object, name))
        .orElse(() -> field(type, name, object));
  }

  /** What running the function leaves in its receiver's property. */
  Found written(FunctionSymbol function, @Nullable Frame frame, String name) {
    FunctionFlow flow = query.flows.of(function);
    for (Map.Entry<Sym, ObjectState> entry : flow.finalStates.entrySet()) {
      Sym sym = entry.getKey();
      boolean self =
          sym instanceof Sym.This
              || sym instanceof Sym.Param p
                  && p.function() == function
                  && p.index() == 0
                  && function.takesSelf();
      if (self) {
        return states
            .of(entry.getValue(), new Val(sym, frame), name)
            .or(javaField(function, frame, name));
      }
    }
    return javaField(function, frame, name)
        .orElse(() -> ExplicitConstructors.written(query, function, frame, name));
  }

  private Found javaField(FunctionSymbol function, @Nullable Frame frame, String name) {
    if (function.unit().python()) {
      return Found.NOTHING;
    }
    FunctionFlow flow = query.flows.of(function);
    List<Val> values = new ArrayList<>();
    TypeSymbol owner = function.owner();
    boolean parameter = function.parameters().stream().anyMatch(p -> p.name().equals(name));
    if (owner != null && !parameter && owner.fields().containsKey(name)) {
      for (Sym sym : flow.assigned.getOrDefault(name, List.of())) {
        values.add(new Val(sym, frame));
      }
    }
    return values.isEmpty() ? Found.NOTHING : new Found(values, false);
  }

  private Found receiver(Sym.This self, Val object, String name) {
    Frame own = Frame.find(object.frame(), self.function());
    if (own != null && own.receiver != null) {
      Val actual = new Val(own.receiver, own.caller);
      if (!(own.receiver.bare() instanceof Sym.This)) {
        Found found = property(actual, name);
        if (!found.values().isEmpty()) {
          return found;
        }
      }
    }
    return field(self.type(), name, object);
  }

  private Found parameter(Sym.Param param, Val object, String name) {
    FunctionSymbol function = param.function();
    boolean self = param.index() == 0 && function.takesSelf() && function.owner() != null;
    Frame own = Frame.find(object.frame(), function);
    if (self && own == null) {
      return field(java.util.Objects.requireNonNull(function.owner()), name, object);
    }
    Found found = Found.NOTHING;
    for (Val value : query.binder.bind(param, object.frame()).values()) {
      found = found.or(property(value, name));
    }
    if (found.values().isEmpty()) {
      return self
          ? field(java.util.Objects.requireNonNull(function.owner()), name, object)
          : byType(object, name);
    }
    return found;
  }

  private Found entered(Sym.Entered entered, Val object, String name) {
    Found found = property(object.with(entered.resource()), name);
    return found.values().isEmpty() ? byType(object, name) : found;
  }
}
