package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Every check there is; a kind of change is a class and a line here. */
final class Checks {
  private static final FormalTypeParameterAdded PARAMETER_ADDED = new FormalTypeParameterAdded();
  private static final FormalTypeParameterRemoved PARAMETER_REMOVED =
      new FormalTypeParameterRemoved();
  private static final FormalTypeParameterChanged PARAMETER_CHANGED =
      new FormalTypeParameterChanged();

  static final List<TypeCheck> TYPES =
      List.of(
          new TypeNowProtected(),
          new TypeNowSealed(),
          new TypeSupertypeRemoved(),
          new TypeNewAbstractMethod(),
          new ClassNowAbstract(),
          new ClassNowFinal(),
          new ClassNowCheckedException(),
          new ClassNowStatic(),
          new ClassNoLongerStatic(),
          new ClassNoLongerConcretelyExtensible(),
          new AnnotationTargetRemoved(),
          new AnnotationNewMethodWithoutDefault(),
          new AnnotationNoLongerRepeatable(),
          new FieldRemoved(),
          new ExecutableRemoved(),
          PARAMETER_ADDED,
          PARAMETER_REMOVED,
          PARAMETER_CHANGED);

  static final List<FieldCheck> FIELDS =
      List.of(
          new FieldNowProtected(),
          new FieldTypeErasureChanged(),
          new FieldTypeChangedIncompatible(),
          new FieldNowFinal(),
          new FieldNowStatic(),
          new FieldNoLongerStatic(),
          new ConstantValueChanged());

  static final List<ExecutableCheck> EXECUTABLES =
      List.of(
          new ExecutableNowProtected(),
          new ExecutableNowThrowsCheckedException(),
          new ExecutableNoLongerThrowsCheckedException(),
          new ExecutableParameterGenericsChanged(),
          PARAMETER_ADDED,
          PARAMETER_REMOVED,
          PARAMETER_CHANGED);

  static final List<ExecutableCheck> METHODS =
      List.of(
          new AnnotationMethodNoLongerDefault(),
          new MethodReturnTypeErasureChanged(),
          new MethodReturnTypeChangedIncompatible(),
          new MethodNowAbstract(),
          new MethodNowFinal(),
          new MethodNowStatic(),
          new MethodOverridableNowStatic(),
          new MethodNoLongerStatic());

  /** The checks of methods that the type had from {@code Object} alone. */
  static final List<ExecutableCheck> OF_OBJECT =
      List.of(new MethodNowAbstract(), new MethodNowFinal());

  private Checks() {}
}
