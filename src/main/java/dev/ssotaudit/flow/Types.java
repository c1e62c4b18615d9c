package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which types a value can have, from declarations first and from what is assigned otherwise. */
final class Types {
  private static final int MAX_DEPTH = 8;
  private final Query query;
  private final TypeNames names;
  private final TypeHierarchy hierarchy;
  private final CallTypes calls;
  private final Map<Sym, List<TypeRef>> known = new java.util.IdentityHashMap<>();
  private int depth;
  private boolean cut;

  Types(Query query) {
    this.query = query;
    this.names = new TypeNames(query);
    this.hierarchy = new TypeHierarchy(query, names);
    this.calls = new CallTypes(query, this);
  }

  TypeNames names() {
    return names;
  }

  /** The types of a value; empty where nothing says. */
  List<TypeRef> of(Val val) {
    Sym sym = val.sym().bare();
    List<TypeRef> cached = val.frame() == null ? known.get(sym) : null;
    if (cached != null) {
      return cached;
    }
    if (depth >= MAX_DEPTH || !query.step() || query.typesAsked.put(sym, true) != null) {
      cut = true;
      return List.of();
    }
    boolean cutBefore = cut;
    cut = false;
    depth++;
    try {
      List<TypeRef> types = distinct(compute(sym, val));
      if (val.frame() == null && !cut) {
        known.put(sym, types);
      }
      return types;
    } finally {
      depth--;
      cut |= cutBefore;
      query.typesAsked.remove(sym);
    }
  }

  private static List<TypeRef> distinct(Collection<TypeRef> types) {
    return types.size() < 2 ? List.copyOf(types) : List.copyOf(new LinkedHashSet<>(types));
  }

  private Collection<TypeRef> compute(Sym sym, Val val) {
    if (sym instanceof Sym.This self) {
      return receiverType(self.type(), val.frame(), self.function());
    } else if (sym instanceof Sym.Param param) {
      return parameter(param, val);
    } else if (sym instanceof Sym.Call call) {
      return calls.of(call, val);
    } else if (sym instanceof Sym.Phi phi) {
      List<TypeRef> all = new ArrayList<>();
      phi.arms().forEach(arm -> all.addAll(of(val.with(arm.value()))));
      return all;
    } else if (sym instanceof Sym.Text || sym instanceof Sym.Template) {
      return List.of(TypeRef.library("text"));
    } else if (sym instanceof Sym.Entered entered) {
      return entered(entered, val);
    } else if (sym instanceof Sym.Element element) {
      return element(element, val);
    } else if (sym instanceof Sym.Container container) {
      return container.kind() == Value.ContainerKind.MAP
          ? List.of(TypeRef.library("builtins.dict"))
          : List.of(TypeRef.library("builtins.list"));
    }
    return named(sym, val);
  }

  private Collection<TypeRef> named(Sym sym, Val val) {
    List<TypeRef> result = new ArrayList<>();
    List<Entity> entities = query.entities.of(sym);
    for (Entity entity : entities) {
      if (entity instanceof Entity.OfType type) {
        result.add(TypeRef.meta(type.type()));
      } else if (entity instanceof Entity.OfVariable variable) {
        result.addAll(variable(variable));
      } else if (entity instanceof Entity.OfField field) {
        result.addAll(field(field.type(), field.name()));
      } else if (entity instanceof Entity.OfLibrary library) {
        result.add(attribute(library.symbol(), sym));
      }
    }
    if (!result.isEmpty() || !entities.isEmpty()) {
      return result;
    }
    if (sym instanceof Sym.Member member) {
      return member(member, val);
    }
    for (Val value : query.properties.values(val.with(sym))) {
      result.addAll(of(value));
    }
    return result;
  }

  /** A library's symbol as a value: the type itself, or an attribute of a type it says. */
  private TypeRef attribute(String symbol, Sym sym) {
    At at = sym.place();
    ApiEntry entry =
        at == null ? null : query.api().attribute(Query.language(at.function()), symbol);
    String held = entry == null ? null : entry.returns();
    boolean object =
        entry != null && (entry.effect() == Effect.TAKES || entry.effect() == Effect.READS);
    return object && held != null ? TypeRef.library(held) : new TypeRef(null, symbol, true);
  }

  private Collection<TypeRef> member(Sym.Member member, Val val) {
    List<TypeRef> result = new ArrayList<>();
    for (TypeRef base : of(val.with(member.base()))) {
      if (base.type() != null) {
        result.addAll(field(base.type(), member.name()));
        if (result.isEmpty()) {
          result.addAll(inherited(base.type(), member));
        }
      } else {
        ApiEntry entry =
            query
                .api()
                .method(Query.language(member.at().function()), base.symbol(), member.name());
        if (entry != null && entry.returns() != null) {
          result.add(TypeRef.library(entry.returns()));
        }
      }
    }
    if (result.isEmpty()) {
      for (Val value : query.properties.values(val.with(member))) {
        result.addAll(of(value));
      }
    }
    return result;
  }

  /** The type of an attribute that a library's base class declares. */
  private List<TypeRef> inherited(TypeSymbol type, Sym.Member member) {
    for (String base : libraryBases(type)) {
      ApiEntry entry =
          query.api().method(Query.language(member.at().function()), base, member.name());
      if (entry != null && entry.returns() != null) {
        return List.of(TypeRef.library(entry.returns()));
      }
    }
    return List.of();
  }

  /** The types of a type's field: declared, else of what a property returns or what is written. */
  private List<TypeRef> field(TypeSymbol type, String name) {
    for (TypeSymbol each : linear(type)) {
      Statement.Define define = each.fields().get(name);
      if (define != null && define.type() != null) {
        List<TypeRef> declared = names.resolve(define.type(), each.bodyFunction());
        if (!declared.isEmpty()) {
          return declared;
        }
      }
      for (Parameter component : each.declaration().components()) {
        if (component.name().equals(name) && component.type() != null) {
          return names.resolve(component.type(), each.bodyFunction());
        }
      }
      for (FunctionSymbol method : each.methods(name)) {
        if (Properties.isProperty(method)) {
          return calls.returned(method, null);
        }
      }
    }
    List<TypeRef> result = new ArrayList<>();
    for (Val value : query.properties.fieldValues(type, name)) {
      result.addAll(of(value));
    }
    return result;
  }

  private List<TypeRef> variable(Entity.OfVariable variable) {
    List<TypeRef> result = new ArrayList<>();
    for (Statement statement : variable.unit().facts().body()) {
      if (statement instanceof Statement.Define define
          && define.type() != null
          && define.target() instanceof Value.Name name
          && name.id().equals(variable.name())) {
        result.addAll(names.resolve(define.type(), variable.unit().bodyFunction()));
      }
    }
    if (result.isEmpty()) {
      for (Val value : query.properties.variableValues(variable.unit(), variable.name())) {
        result.addAll(of(value));
      }
    }
    return result;
  }

  private List<TypeRef> receiverType(
      TypeSymbol declared, @Nullable Frame frame, FunctionSymbol function) {
    Frame own = Frame.find(frame, function);
    if (own != null && own.receiver != null) {
      List<TypeRef> actual = of(new Val(own.receiver, own.caller));
      List<TypeRef> fitting =
          actual.stream()
              .filter(t -> t.type() != null && linear(t.type()).contains(declared))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of(TypeRef.of(declared));
  }

  private List<TypeRef> parameter(Sym.Param param, Val val) {
    FunctionSymbol function = param.function();
    Parameter parameter = function.parameters().get(param.index());
    if (param.index() == 0 && function.takesSelf() && function.owner() != null) {
      boolean meta = function.decorated("classmethod") || function.name().equals("__new__");
      return meta
          ? List.of(TypeRef.meta(function.owner()))
          : receiverType(function.owner(), val.frame(), function);
    }
    List<TypeRef> result = new ArrayList<>();
    if (parameter.type() != null) {
      result.addAll(names.resolve(parameter.type(), function));
    }
    if (result.isEmpty()) {
      for (Val bound : query.binder.bindTypes(param, val.frame())) {
        result.addAll(of(bound));
      }
    }
    return result;
  }

  private Collection<TypeRef> entered(Sym.Entered entered, Val val) {
    List<TypeRef> result = new ArrayList<>();
    for (TypeRef type : of(val.with(entered.resource()))) {
      if (type.type() == null) {
        result.add(type);
        continue;
      }
      List<FunctionSymbol> enters = methods(type.type(), "__enter__");
      for (FunctionSymbol enter : enters.isEmpty() ? methods(type.type(), "__aenter__") : enters) {
        result.addAll(calls.returned(enter, null));
      }
      if (result.isEmpty()) {
        result.add(type);
      }
    }
    return result;
  }

  private Collection<TypeRef> element(Sym.Element element, Val val) {
    List<TypeRef> result = new ArrayList<>();
    for (Val item : query.properties.elements(val.with(element.iterable()))) {
      result.addAll(of(item));
    }
    return result;
  }

  /** The methods of that name that an object of the type has: the nearest in its ancestry. */
  List<FunctionSymbol> methods(TypeSymbol type, String name) {
    return hierarchy.methods(type, name);
  }

  /** The type and its project ancestors, nearest first. */
  List<TypeSymbol> linear(TypeSymbol type) {
    return hierarchy.linear(type);
  }

  /** The library types among the ancestors. */
  Set<String> libraryBases(TypeSymbol type) {
    return hierarchy.libraryBases(type);
  }

  /** The project types that have the type among their ancestors, itself left out. */
  List<TypeSymbol> subtypes(TypeSymbol type) {
    return hierarchy.subtypes(type);
  }
}
