package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Members that nobody wrote: default and canonical constructors, accessors of records. */
final class ImpliedMembers {
  private final SourceType type;
  private final Names names;

  ImpliedMembers(SourceType type, Names names) {
    this.type = type;
    this.names = names;
  }

  void addTo(List<MethodInfo> methods, List<MethodInfo> constructors) {
    if (type.kind() == TypeKind.CLASS && constructors.isEmpty()) {
      constructors.add(constructor(List.of())); // JLS 8.8.9
    } else if (type.kind() == TypeKind.RECORD) {
      record(methods, constructors);
    }
  }

  /** JLS 8.10.3 and 8.10.4. */
  private void record(List<MethodInfo> methods, List<MethodInfo> constructors) {
    List<TypeUse> types = new ArrayList<>();
    for (Parameter component : type.declaration().components()) {
      TypeUse use = Members.parameter(component, names, names.body(List.of()));
      types.add(use);
      boolean written =
          methods.stream()
              .anyMatch(m -> m.name().equals(component.name()) && m.parameters().isEmpty());
      if (!written) {
        methods.add(method(component.name(), List.of(), use, Modifiers.of(Modifier.PUBLIC)));
      }
    }
    if (constructors.stream().noneMatch(each -> each.parameters().equals(types))) {
      constructors.add(constructor(List.copyOf(types)));
    }
  }

  /** A record's canonical constructor is of variable arity if its last component is. */
  private boolean variableArity(String name) {
    List<Parameter> components = type.declaration().components();
    return name.equals(MethodInfo.CONSTRUCTOR)
        && !components.isEmpty()
        && components.get(components.size() - 1).kind() == Parameter.Kind.VAR_POSITIONAL;
  }

  private MethodInfo constructor(List<TypeUse> parameters) {
    Modifiers access =
        switch (type.access()) {
          case PUBLIC -> Modifiers.of(Modifier.PUBLIC);
          case PROTECTED -> Modifiers.of(Modifier.PROTECTED);
          case PRIVATE -> Modifiers.of(Modifier.PRIVATE);
          case PACKAGE -> Modifiers.NONE;
        };
    return method(MethodInfo.CONSTRUCTOR, parameters, TypeUse.VOID, access);
  }

  private MethodInfo method(
      String name, List<TypeUse> parameters, TypeUse returns, Modifiers modifiers) {
    return new MethodInfo(
        type.name(),
        name,
        modifiers,
        List.of(),
        parameters,
        variableArity(name),
        returns,
        List.of(),
        false,
        false,
        type.path(),
        0);
  }
}
