package dev.ssotaudit.rule.change.java.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Supertypes of a library's types, with the arguments they have there, and nominal subtyping. */
public final class Relations {
  private final Library library;
  private final Map<TypeUse.Named, List<TypeUse.Named>> direct = new HashMap<>();
  private final Map<TypeUse.Named, Set<TypeUse.Named>> all = new HashMap<>();

  /** Relations between the types of a library and the platform. */
  public Relations(Library library) {
    this.library = library;
  }

  /**
   * The direct supertypes of a class type, its arguments put in. Those of a raw type are erased
   * (JLS 4.8); an interface without superinterfaces has {@code Object} (JLS 4.10.2).
   */
  public List<TypeUse.Named> supertypes(TypeUse.Named type) {
    return direct.computeIfAbsent(type, this::findSupertypes);
  }

  private List<TypeUse.Named> findSupertypes(TypeUse.Named type) {
    TypeInfo info = library.find(type);
    if (info == null || info.supertypes().isEmpty()) {
      return type.equals(TypeUse.OBJECT) ? List.of() : List.of(TypeUse.OBJECT);
    }
    boolean raw = type.arguments().isEmpty() && !info.typeParameters().isEmpty();
    Function<TypeUse.Variable, TypeUse> arguments = arguments(info, type);
    return info.supertypes().stream()
        .map(each -> raw ? new TypeUse.Named(each.name(), List.of()) : each.replace(arguments))
        .toList();
  }

  /** What the type's own variables stand for in a use of it; of a raw one, their erasure. */
  public Function<TypeUse.Variable, TypeUse> arguments(TypeInfo info, TypeUse.Named use) {
    return variable -> {
      if (!variable.owner().equals(info.name())) {
        return variable;
      }
      return variable.index() < use.arguments().size()
          ? use.arguments().get(variable.index())
          : new Erasure(library, List.of()).of(variable);
    };
  }

  /** All supertypes, breadth first, without the type itself. */
  public Set<TypeUse.Named> allSupertypes(TypeUse.Named type) {
    Set<TypeUse.Named> known = all.get(type);
    if (known == null) {
      known = findAllSupertypes(type);
      all.put(type, known);
    }
    return known;
  }

  private Set<TypeUse.Named> findAllSupertypes(TypeUse.Named type) {
    Set<TypeUse.Named> result = new LinkedHashSet<>();
    Set<String> names = new HashSet<>();
    names.add(type.name());
    Deque<TypeUse.Named> queue = new ArrayDeque<>(supertypes(type));
    while (!queue.isEmpty()) {
      TypeUse.Named next = queue.remove();
      if (names.add(next.name())) {
        result.add(next);
        queue.addAll(supertypes(next));
      }
    }
    return result;
  }

  /** The type itself as seen from inside: its own variables as arguments. */
  public static TypeUse.Named self(TypeInfo type) {
    List<TypeParameter> parameters = type.typeParameters();
    List<TypeUse> own = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      own.add(new TypeUse.Variable(type.name(), i, parameters.get(i).name()));
    }
    return new TypeUse.Named(type.name(), List.copyOf(own));
  }

  /** The supertype of that name, or the type itself, as the type sees it; null if it is none. */
  public TypeUse.@Nullable Named as(TypeUse.Named type, String supertype) {
    if (type.name().equals(supertype)) {
      return type;
    }
    for (TypeUse.Named each : allSupertypes(type)) {
      if (each.name().equals(supertype)) {
        return each;
      }
    }
    return null;
  }

  /** Whether one name is the other's, or that of a subtype. */
  public boolean isSubclass(String type, String supertype) {
    return as(new TypeUse.Named(type, List.of()), supertype) != null;
  }

  /**
   * Whether something of the hierarchy above the type is neither the library's nor the platform's,
   * so that the type may have more members and supertypes than are known.
   */
  public boolean isOpen(TypeInfo type) {
    for (TypeUse.Named each : allSupertypes(self(type))) {
      if (library.find(each) == null) {
        return true;
      }
    }
    return false;
  }
}
