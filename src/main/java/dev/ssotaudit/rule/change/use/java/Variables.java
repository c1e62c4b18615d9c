package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Relations;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What simple names of variables mean (JLS 6.4.1): locals, fields from the inside out, imports. */
final class Variables {
  private final JavaTree tree;
  private final Typing typing;

  Variables(JavaTree tree, Typing typing) {
    this.tree = tree;
    this.typing = typing;
  }

  boolean isVariable(String name, Spot spot) {
    return spot.locals().find(name) != null || ownerOf(name, spot) != null;
  }

  /** The type of the variable, or null. */
  @Nullable TypeUse type(String name, Spot spot) {
    Locals.Local local = spot.locals().find(name);
    if (local != null) {
      return local(local);
    }
    TypeUse.Named owner = ownerOf(name, spot);
    return owner == null ? null : typing.plain(field(owner, name), spot);
  }

  private @Nullable TypeUse local(Locals.Local local) {
    if (!local.asked) {
      local.asked = true;
      local.known = find(local);
    }
    return local.known;
  }

  private @Nullable TypeUse find(Locals.Local local) {
    if (local.type != null) {
      TypeUse declared = typing.plain(typing.use(local.type, local.spot), local.spot);
      return declared != null && local.array ? new TypeUse.Array(declared) : declared;
    }
    TypeUse from = local.from == null ? null : typing.of(local.from, local.spot);
    return local.element ? element(from, local.spot) : from;
  }

  private @Nullable TypeUse element(@Nullable TypeUse collection, Spot spot) {
    if (collection instanceof TypeUse.Array array) {
      return typing.plain(array.element(), spot);
    }
    TypeUse.Named iterable =
        collection instanceof TypeUse.Named named
            ? tree.surface().relations().as(named, "java.lang.Iterable")
            : null;
    return iterable == null || iterable.arguments().isEmpty()
        ? null
        : typing.plain(iterable.arguments().get(0), spot);
  }

  /** The type that has the field of that simple name, or null. */
  TypeUse.@Nullable Named ownerOf(String name, Spot spot) {
    for (TypeUse.Named around : around(spot)) {
      TypeInfo info = typing.info(around);
      if (info != null && tree.surface().allFields(info).containsKey(name)) {
        return around;
      }
    }
    SourceUnit unit = spot.home().type().symbol().unit();
    for (Binding binding : unit.bindings(name)) {
      if (binding instanceof Binding.OfImport single
          && single.imported().fromType()
          && field(named(single.imported()), name) != null) {
        return named(single.imported());
      }
    }
    for (Import wildcard : unit.wildcards()) {
      if (wildcard.fromType() && field(named(wildcard), name) != null) {
        return named(wildcard);
      }
    }
    return null;
  }

  private static TypeUse.Named named(Import imported) {
    return new TypeUse.Named(imported.module(), List.of());
  }

  /** The types whose members are in scope by their simple names, innermost first. */
  List<TypeUse.Named> around(Spot spot) {
    List<TypeUse.Named> types = new ArrayList<>();
    for (Home.Inner inner = spot.home().inner(); inner != null; inner = inner.outer()) {
      types.addAll(bases(inner, spot));
    }
    TypeInfo at = spot.home().type();
    while (at != null) {
      types.add(Relations.self(at));
      String outer = at.enclosing();
      at = outer == null ? null : tree.library().source(outer, at.path());
    }
    return types;
  }

  List<TypeUse.Named> bases(Home.Inner inner, Spot spot) {
    List<TypeUse.Named> bases = new ArrayList<>(1);
    for (Value base : inner.bases()) {
      if (typing.use(base, spot) instanceof TypeUse.Named named) {
        bases.add(named);
      }
    }
    return bases;
  }

  /** {@code this}; of a local or anonymous class what it extends. */
  @Nullable TypeUse self(@Nullable String qualifier, Spot spot) {
    Home.Inner inner = spot.home().inner();
    if (qualifier != null) {
      return typing.use(new Value.Name(qualifier, dev.ssotaudit.fact.Span.START), spot);
    }
    if (inner == null) {
      return Relations.self(spot.home().type());
    }
    List<TypeUse.Named> bases = bases(inner, spot);
    return bases.size() == 1 ? bases.get(0) : null;
  }

  @Nullable TypeUse superclass(Spot spot) {
    if (spot.home().inner() != null) {
      return self(null, spot);
    }
    return spot.home().type().superclass();
  }

  /** The type of a field as the owner's type arguments make it, or null. */
  @Nullable TypeUse field(TypeUse.Named owner, String name) {
    TypeInfo info = typing.info(owner);
    FieldInfo field = info == null ? null : tree.surface().allFields(info).get(name);
    return info == null || field == null
        ? null
        : field.type().replace(tree.surface().relations().arguments(info, owner));
  }
}
