package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of the library. Supertypes and members are resolved when they are first asked for. */
public final class SourceType implements TypeInfo {
  private final TypeSymbol symbol;
  private final String name;
  private final Names names;
  private final Modifiers modifiers;
  private @Nullable List<TypeUse.Named> supertypes;
  private @Nullable List<TypeParameter> typeParameters;
  private @Nullable Members members;

  SourceType(Library library, TypeSymbol symbol) {
    this.symbol = symbol;
    this.name = canonical(symbol);
    this.names = new Names(library, symbol);
    this.modifiers = ImpliedModifiers.of(symbol);
  }

  static String canonical(TypeSymbol symbol) {
    String module = symbol.unit().module();
    return module.isEmpty() ? symbol.qualified() : module + "." + symbol.qualified();
  }

  /** The type in its file. */
  public TypeSymbol symbol() {
    return symbol;
  }

  /**
   * A type as written in the body of this one.
   *
   * @param own the type parameters of the method that it is written in
   */
  public TypeUse use(Value written, List<Declaration.TypeParameter> own) {
    return names.use(written, names.body(own));
  }

  /** A type as written in the header of this one, where its members are not in scope. */
  public TypeUse useInHeader(Value written) {
    return names.use(written, names.header());
  }

  /**
   * A type as written here, had another version's types been around it.
   *
   * @param inBody whether it is written in the body rather than the header
   */
  public TypeUse useAmong(
      Library other, Value written, boolean inBody, List<Declaration.TypeParameter> own) {
    Names there = new Names(other, symbol);
    return there.use(written, inBody ? there.body(own) : there.header());
  }

  /** A method's own type parameters. */
  public List<TypeParameter> parameters(List<Declaration.TypeParameter> own) {
    return names.parameters(own, names.body(own));
  }

  /** The declaration. */
  public Declaration.Type declaration() {
    return symbol.declaration();
  }

  /** How many names it gives to users: its own and those of members that leave the package. */
  public int declaredSymbols() {
    int count = 1;
    for (Statement member : declaration().body()) {
      if (member instanceof Statement.Define field) {
        count += Access.of(field.modifiers()).leavesPackage() ? 1 : 0;
      } else if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        count += Access.of(function.modifiers()).leavesPackage() ? 1 : 0;
      }
    }
    return count;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String packageName() {
    return symbol.unit().module();
  }

  @Override
  public @Nullable String enclosing() {
    TypeSymbol outer = symbol.outer();
    return outer == null ? null : canonical(outer);
  }

  @Override
  public TypeKind kind() {
    return declaration().kind();
  }

  @Override
  public Modifiers modifiers() {
    return modifiers;
  }

  @Override
  public List<TypeParameter> typeParameters() {
    if (typeParameters == null) {
      typeParameters = names.parameters(declaration().typeParameters(), names.header());
    }
    return typeParameters;
  }

  @Override
  public List<TypeUse.Named> supertypes() {
    if (supertypes == null) {
      supertypes = List.of();
      List<TypeUse.Named> all = new ArrayList<>(2);
      if (!isInterface()) {
        all.add(declaredSuperclass());
      } else {
        declaration().bases().forEach(base -> addNamed(base.value(), all));
      }
      declaration().interfaces().forEach(each -> addNamed(each, all));
      supertypes = List.copyOf(all);
    }
    return supertypes;
  }

  private TypeUse.Named declaredSuperclass() {
    TypeUse.Named self = new TypeUse.Named(name, List.of());
    return switch (kind()) {
      case ENUM -> new TypeUse.Named("java.lang.Enum", List.of(self));
      case RECORD -> new TypeUse.Named("java.lang.Record", List.of());
      default -> {
        List<TypeUse.Named> written = new ArrayList<>(1);
        for (Argument base : declaration().bases()) {
          addNamed(base.value(), written);
        }
        yield written.isEmpty() ? TypeUse.OBJECT : written.get(0);
      }
    };
  }

  private void addNamed(Value type, List<TypeUse.Named> out) {
    if (names.use(type, names.header()) instanceof TypeUse.Named named
        && !named.name().equals(name)) {
      out.add(named);
    }
  }

  @Override
  public TypeUse.@Nullable Named superclass() {
    return isInterface() || supertypes().isEmpty() ? null : supertypes().get(0);
  }

  @Override
  public List<TypeUse.Named> interfaces() {
    List<TypeUse.Named> all = supertypes();
    return isInterface() || all.isEmpty() ? all : all.subList(1, all.size());
  }

  private Members members() {
    if (members == null) {
      members = new Members(this, symbol, names);
    }
    return members;
  }

  @Override
  public List<FieldInfo> fields() {
    return members().fields();
  }

  @Override
  public List<MethodInfo> methods() {
    return members().methods();
  }

  @Override
  public List<MethodInfo> constructors() {
    return members().constructors();
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    TypeSymbol nested = symbol.nested().get(simpleName);
    return nested == null ? null : canonical(nested);
  }

  @Override
  public String path() {
    return symbol.unit().path();
  }

  @Override
  public int line() {
    return declaration().nameSpan().line();
  }
}
