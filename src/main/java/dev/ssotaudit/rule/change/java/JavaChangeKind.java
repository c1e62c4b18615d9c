package dev.ssotaudit.rule.change.java;

import static dev.ssotaudit.rule.change.Breaks.BEHAVIOUR;
import static dev.ssotaudit.rule.change.Breaks.BINARY;
import static dev.ssotaudit.rule.change.Breaks.SOURCE;

import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.rule.change.Breaks;
import dev.ssotaudit.rule.change.ChangeKind;
import dev.ssotaudit.rule.change.Subject;
import java.util.Set;

/** What can break the users of Java code. The names are those of Roseau's catalogue of kinds. */
public enum JavaChangeKind implements ChangeKind {
  TYPE_REMOVED(Subject.TYPE, SOURCE, BINARY),
  TYPE_NOW_PROTECTED(Subject.TYPE, SOURCE, BINARY),
  TYPE_KIND_CHANGED(Subject.TYPE, SOURCE, BINARY),
  TYPE_SUPERTYPE_REMOVED(Subject.BASE, SOURCE, BINARY),
  TYPE_NOW_SEALED(Subject.TYPE, SOURCE, BINARY),
  /** JLS 13.4.12, 13.5.3: binaries link, and fail where the method is called. */
  TYPE_NEW_ABSTRACT_METHOD(Subject.TYPE, SOURCE),
  CLASS_NOW_ABSTRACT(Subject.CLASS, SOURCE, BINARY),
  CLASS_NOW_FINAL(Subject.CLASS, SOURCE, BINARY),
  CLASS_NOW_CHECKED_EXCEPTION(Subject.CLASS, SOURCE),
  CLASS_NOW_STATIC(Subject.CLASS, SOURCE, BINARY),
  CLASS_NO_LONGER_STATIC(Subject.CLASS, SOURCE, BINARY),
  CLASS_NO_LONGER_CONCRETELY_EXTENSIBLE(Subject.CLASS, SOURCE, BINARY),
  ANNOTATION_TARGET_REMOVED(Subject.ANNOTATION, SOURCE),
  ANNOTATION_NEW_METHOD_WITHOUT_DEFAULT(Subject.ANNOTATION, SOURCE),
  ANNOTATION_NO_LONGER_REPEATABLE(Subject.ANNOTATION, SOURCE),
  ANNOTATION_METHOD_NO_LONGER_DEFAULT(Subject.ANNOTATION, SOURCE),
  FIELD_REMOVED(Subject.FIELD, SOURCE, BINARY),
  FIELD_NOW_PROTECTED(Subject.FIELD, SOURCE, BINARY),
  FIELD_TYPE_ERASURE_CHANGED(Subject.FIELD, BINARY),
  FIELD_TYPE_CHANGED_INCOMPATIBLE(Subject.FIELD, SOURCE),
  FIELD_NOW_FINAL(Subject.FIELD, SOURCE, BINARY),
  FIELD_NOW_STATIC(Subject.FIELD, BINARY),
  FIELD_NO_LONGER_STATIC(Subject.FIELD, SOURCE, BINARY),
  EXECUTABLE_REMOVED(Subject.EXECUTABLE, SOURCE, BINARY),
  EXECUTABLE_NOW_PROTECTED(Subject.EXECUTABLE, SOURCE, BINARY),
  EXECUTABLE_NOW_THROWS_CHECKED_EXCEPTION(Subject.EXCEPTION, SOURCE),
  EXECUTABLE_NO_LONGER_THROWS_CHECKED_EXCEPTION(Subject.EXCEPTION, SOURCE),
  EXECUTABLE_PARAMETER_GENERICS_CHANGED(Subject.PARAMETER, SOURCE),
  METHOD_RETURN_TYPE_ERASURE_CHANGED(Subject.RETURN, BINARY),
  METHOD_RETURN_TYPE_CHANGED_INCOMPATIBLE(Subject.RETURN, SOURCE),
  METHOD_NOW_ABSTRACT(Subject.METHOD, SOURCE, BINARY),
  METHOD_NOW_FINAL(Subject.METHOD, SOURCE, BINARY),
  METHOD_NOW_STATIC(Subject.METHOD, BINARY),
  METHOD_OVERRIDABLE_NOW_STATIC(Subject.METHOD, SOURCE),
  METHOD_NO_LONGER_STATIC(Subject.METHOD, SOURCE, BINARY),
  FORMAL_TYPE_PARAMETER_ADDED(Subject.TYPE_PARAMETER, SOURCE),
  FORMAL_TYPE_PARAMETER_REMOVED(Subject.TYPE_PARAMETER, SOURCE),
  FORMAL_TYPE_PARAMETER_CHANGED(Subject.TYPE_PARAMETER, SOURCE),
  /** JLS 13.4.9: compiled code keeps the old value. */
  CONSTANT_VALUE_CHANGED(Subject.FIELD, BEHAVIOUR);

  private final Subject subject;
  private final Set<Breaks> breaks;

  JavaChangeKind(Subject subject, Breaks... breaks) {
    this.subject = subject;
    this.breaks = Set.of(breaks);
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public Set<Breaks> breaks() {
    return breaks;
  }

  /** A changed value deserves a look; all else fails to compile or to link. */
  @Override
  public Severity severity() {
    return breaks.contains(BEHAVIOUR) ? Severity.WARNING : Severity.ERROR;
  }
}
