package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a type's name means in one declared type (JLS 6.3, 6.4.1, 6.5.5): member types, inherited
 * ones included, and type parameters from the inside out; single imports; the file's and the
 * package's types; imports on demand; {@code java.lang}. A name that none of them has is a
 * library's and stays as it is written.
 */
final class TypeScope {
  private final Library library;
  private final TypeSymbol symbol;
  private final SourceUnit unit;
  private final Map<String, TypeUse> inBody = new HashMap<>();

  TypeScope(Library library, TypeSymbol symbol) {
    this.library = library;
    this.symbol = symbol;
    this.unit = symbol.unit();
  }

  /** A simple name, in the type's body or in its header, where its members are not in scope. */
  TypeUse simple(String name, boolean body) {
    if (!body) {
      return resolve(name, false);
    }
    TypeUse known = inBody.get(name);
    if (known == null) {
      known = resolve(name, true);
      inBody.put(name, known);
    }
    return known;
  }

  private TypeUse resolve(String name, boolean body) {
    for (TypeSymbol type = symbol; type != null; type = type.outer()) {
      if (body || type != symbol) {
        String member = member(SourceType.canonical(type), name, new HashSet<>());
        if (member != null) {
          return named(member);
        }
      }
      List<Declaration.TypeParameter> parameters = type.declaration().typeParameters();
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).name().equals(name)) {
          return new TypeUse.Variable(SourceType.canonical(type), i, name);
        }
      }
      if (type.name().equals(name)) {
        return named(SourceType.canonical(type));
      }
    }
    String found = ofUnit(name);
    return named(found == null ? name : found);
  }

  /** The name of a member type, declared or inherited, or null. */
  private @Nullable String member(String owner, String name, Set<String> seen) {
    TypeInfo type = seen.add(owner) ? library.find(owner) : null;
    if (type == null) {
      return null;
    }
    String own = type.memberType(name);
    if (own != null) {
      return own;
    }
    for (TypeUse.Named supertype : type.supertypes()) {
      String inherited = member(supertype.name(), name, seen);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private @Nullable String ofUnit(String name) {
    for (Binding binding : unit.bindings(name)) {
      if (binding instanceof Binding.OfImport single && single.imported().name() != null) {
        return single.imported().module() + "." + name;
      }
      if (binding instanceof Binding.OfType own) {
        return SourceType.canonical(own.type());
      }
    }
    String inPackage = unit.module().isEmpty() ? name : unit.module() + "." + name;
    if (library.source(inPackage, null) != null) {
      return inPackage;
    }
    for (Import wildcard : unit.wildcards()) {
      String found = member(wildcard.module(), name, new HashSet<>());
      String full = wildcard.module() + "." + name;
      if (found != null || library.find(full) != null) {
        return found != null ? found : full;
      }
    }
    String lang = "java.lang." + name;
    return library.find(lang) == null ? null : lang;
  }

  /** A dotted name: a type and its member types, else a full name (JLS 6.5.4). */
  String qualified(String first, List<String> rest, boolean body) {
    String start = simple(first, body) instanceof TypeUse.Named named ? named.name() : first;
    if (library.find(start) != null) {
      return inside(start, rest);
    }
    StringBuilder full = new StringBuilder(start);
    for (int i = 0; i < rest.size(); i++) {
      full.append('.').append(rest.get(i));
      if (library.find(full.toString()) != null) {
        return inside(full.toString(), rest.subList(i + 1, rest.size()));
      }
    }
    return full.toString();
  }

  private String inside(String type, List<String> names) {
    String at = type;
    for (String name : names) {
      String member = member(at, name, new HashSet<>());
      at = member == null ? at + "." + name : member;
    }
    return at;
  }

  private static TypeUse named(String name) {
    return new TypeUse.Named(name, List.of());
  }
}
