package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types as written in one declared type, with their names resolved. */
final class Names {
  private static final Set<String> BASIC =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

  private final TypeSymbol symbol;
  private final TypeScope scope;

  Names(Library library, TypeSymbol symbol) {
    this.symbol = symbol;
    this.scope = new TypeScope(library, symbol);
  }

  /** Where a name stands: in the type's header or body, with a method's own type parameters. */
  record Place(boolean inBody, List<Declaration.TypeParameter> own) {}

  Place header() {
    return new Place(false, List.of());
  }

  Place body(List<Declaration.TypeParameter> own) {
    return new Place(true, own);
  }

  TypeUse use(Value type, Place place) {
    if (type instanceof Value.Name name) {
      return simple(name.id(), place);
    }
    if (type instanceof Value.Member member) {
      return new TypeUse.Named(qualified(member, place), List.of());
    }
    if (type instanceof Value.Index index) {
      List<Value> arguments = arguments(index.key());
      TypeUse base = use(index.base(), place);
      if (arguments.isEmpty()) {
        return new TypeUse.Array(base);
      }
      List<TypeUse> uses = arguments.stream().map(each -> use(each, place)).toList();
      return base instanceof TypeUse.Named named ? new TypeUse.Named(named.name(), uses) : base;
    }
    if (type instanceof Value.Operator operator) {
      TypeUse first = use(operator.operands().get(0), place);
      return switch (operator.symbol()) {
        case "? extends" -> new TypeUse.Wildcard(true, first);
        case "? super" -> new TypeUse.Wildcard(false, first);
        default -> first;
      };
    }
    return TypeUse.OBJECT;
  }

  private static List<Value> arguments(Value key) {
    if (key instanceof Value.Container tuple) {
      return tuple.entries().stream().map(Value.Entry::value).toList();
    }
    return List.of(key);
  }

  private TypeUse simple(String name, Place place) {
    if (BASIC.contains(name)) {
      return new TypeUse.Basic(name);
    }
    if (name.equals("?")) {
      return new TypeUse.Wildcard(true, TypeUse.OBJECT);
    }
    for (int i = 0; i < place.own().size(); i++) {
      if (place.own().get(i).name().equals(name)) {
        return new TypeUse.Variable(TypeUse.Variable.METHOD, i, name);
      }
    }
    return scope.simple(name, place.inBody());
  }

  private String qualified(Value.Member member, Place place) {
    List<String> names = new ArrayList<>();
    Value at = member;
    while (at instanceof Value.Member link) {
      names.add(0, link.name());
      at = link.base() instanceof Value.Index generic ? generic.base() : link.base();
    }
    String first = at instanceof Value.Name name ? name.id() : "";
    return scope.qualified(first, names, place.inBody());
  }

  /** Type parameters with their bounds; each may name the others. */
  List<TypeParameter> parameters(List<Declaration.TypeParameter> declared, Place place) {
    List<TypeParameter> parameters = new ArrayList<>(declared.size());
    for (Declaration.TypeParameter each : declared) {
      List<TypeUse> bounds = each.bounds().stream().map(bound -> use(bound, place)).toList();
      parameters.add(
          new TypeParameter(each.name(), bounds.isEmpty() ? List.of(TypeUse.OBJECT) : bounds));
    }
    return List.copyOf(parameters);
  }

  @Nullable TypeUse orNull(@Nullable Value type, Place place) {
    return type == null ? null : use(type, place);
  }

  @Override
  public String toString() {
    return "names in " + symbol;
  }
}
