package dev.ssotaudit.rule.change.python.pair;

import static dev.ssotaudit.fact.Severity.ERROR;
import static dev.ssotaudit.fact.Severity.NOTE;
import static dev.ssotaudit.fact.Severity.WARNING;
import static dev.ssotaudit.rule.change.Breaks.BEHAVIOUR;
import static dev.ssotaudit.rule.change.Breaks.BINARY;
import static dev.ssotaudit.rule.change.Breaks.SOURCE;

import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.rule.change.Breaks;
import dev.ssotaudit.rule.change.ChangeKind;
import dev.ssotaudit.rule.change.Subject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can happen to a public Python symbol. {@link Breaks#BINARY} stands for code that raises when
 * it runs ({@code AttributeError}, {@code TypeError}), {@link Breaks#SOURCE} for what type checkers
 * report.
 */
public enum PythonChangeKind implements ChangeKind {
  /** A module can no longer be imported. */
  MODULE_REMOVED(Subject.MODULE, ERROR, SOURCE, BINARY),
  /** A module has another name, and nothing forwards from the old one. */
  MODULE_MOVED(Subject.MODULE, ERROR, SOURCE, BINARY),
  /** A module's content lies elsewhere; the old name still imports it. */
  MODULE_MOVED_WITH_FORWARDING(Subject.MODULE, NOTE),
  /** A module does more when it is imported. */
  IMPORT_WORK_ADDED(Subject.MODULE, NOTE),

  /** A name is gone. */
  OBJECT_REMOVED(Subject.ATTRIBUTE, ERROR, SOURCE, BINARY),
  /** A name stands for another sort of thing. */
  OBJECT_KIND_CHANGED(Subject.ATTRIBUTE, ERROR, SOURCE, BINARY),
  /** A package no longer imports a name that still exists where it is defined. */
  REEXPORT_REMOVED(Subject.MODULE, ERROR, SOURCE, BINARY),
  /** {@code __all__} no longer lists a name; {@code import *} no longer binds it. */
  EXPORT_REMOVED(Subject.MODULE, WARNING, SOURCE, BINARY),

  /** A variable has another value. */
  ATTRIBUTE_VALUE_CHANGED(Subject.ATTRIBUTE, WARNING, BEHAVIOUR),
  /** A variable's annotation no longer fits its readers. */
  ATTRIBUTE_TYPE_CHANGED(Subject.ATTRIBUTE, WARNING, SOURCE),
  /** An attribute became a property without a setter. */
  ATTRIBUTE_READ_ONLY(Subject.ATTRIBUTE, ERROR, SOURCE, BINARY),
  /** A property lost its setter or deleter. */
  PROPERTY_SETTER_REMOVED(Subject.ATTRIBUTE, ERROR, SOURCE, BINARY),

  /** A parameter is gone and nothing takes its arguments. */
  PARAMETER_REMOVED(Subject.PARAMETER, ERROR, SOURCE, BINARY),
  /** A parameter has another name; calls by keyword fail. */
  PARAMETER_RENAMED(Subject.PARAMETER, ERROR, SOURCE, BINARY),
  /** A new parameter must be given. */
  PARAMETER_ADDED_REQUIRED(Subject.PARAMETER, ERROR, SOURCE, BINARY),
  /** A parameter lost its default. */
  PARAMETER_NOW_REQUIRED(Subject.PARAMETER, ERROR, SOURCE, BINARY),
  /** A positional parameter stands elsewhere. */
  PARAMETER_MOVED(Subject.PARAMETER, ERROR, SOURCE, BEHAVIOUR),
  /** A parameter can no longer be given as before (by position, by keyword). */
  PARAMETER_KIND_CHANGED(Subject.PARAMETER, ERROR, SOURCE, BINARY),
  /** A parameter has another default. */
  PARAMETER_DEFAULT_CHANGED(Subject.PARAMETER, WARNING, BEHAVIOUR),
  /** A parameter's default is now one object that all calls share. */
  PARAMETER_DEFAULT_MUTABLE(Subject.PARAMETER, WARNING, BEHAVIOUR),
  /** A parameter's annotation no longer takes what it took. */
  PARAMETER_TYPE_CHANGED(Subject.PARAMETER, WARNING, SOURCE),
  /** What a function returns is declared as another type. */
  RETURN_TYPE_CHANGED(Subject.RETURN, WARNING, SOURCE),
  /** The declared return type changed and the body did not: the annotation was corrected. */
  RETURN_ANNOTATION_CHANGED(Subject.RETURN, NOTE),

  /** A call now gives a coroutine, which must be awaited. */
  BECAME_ASYNC(Subject.FUNCTION, ERROR, SOURCE, BINARY),
  /** A call no longer gives an awaitable. */
  NO_LONGER_ASYNC(Subject.FUNCTION, ERROR, SOURCE, BINARY),
  /** A call now gives a generator, and runs nothing before it is iterated. */
  BECAME_GENERATOR(Subject.FUNCTION, ERROR, SOURCE, BEHAVIOUR),
  /** A call no longer gives a generator. */
  NO_LONGER_GENERATOR(Subject.FUNCTION, ERROR, SOURCE, BINARY),
  /** A method is now read, not called. */
  BECAME_PROPERTY(Subject.DECORATOR, ERROR, SOURCE, BINARY),
  /** A property must now be called. */
  NO_LONGER_PROPERTY(Subject.DECORATOR, ERROR, SOURCE, BINARY),
  /** A static method now belongs to instances or the class, or the other way round. */
  METHOD_BINDING_CHANGED(Subject.DECORATOR, ERROR, SOURCE, BINARY),
  /** A function now gives a context manager. */
  BECAME_CONTEXT_MANAGER(Subject.DECORATOR, ERROR, SOURCE, BINARY),
  /** A function no longer gives a context manager. */
  NO_LONGER_CONTEXT_MANAGER(Subject.DECORATOR, ERROR, SOURCE, BINARY),
  /** Results are now kept: calls share one object, arguments must be hashable. */
  BECAME_CACHED(Subject.DECORATOR, WARNING, BEHAVIOUR),
  /** Results are no longer kept. */
  NO_LONGER_CACHED(Subject.DECORATOR, WARNING, BEHAVIOUR),
  /** Another decorator wraps the definition, or one no longer does. */
  DECORATOR_CHANGED(Subject.DECORATOR, NOTE),
  /** A concrete method became abstract, or a new abstract one appeared; subclasses lack it. */
  ABSTRACT_METHOD_ADDED(Subject.METHOD, ERROR, SOURCE, BINARY),
  /** It may no longer be subclassed or overridden (PEP 591). */
  BECAME_FINAL(Subject.DECORATOR, WARNING, SOURCE),
  /** A typed variant of a function is gone. */
  OVERLOAD_REMOVED(Subject.FUNCTION, WARNING, SOURCE),
  /** A typed variant of a function has another signature. */
  OVERLOAD_CHANGED(Subject.FUNCTION, WARNING, SOURCE),

  /** A base class is gone. */
  BASE_REMOVED(Subject.BASE, ERROR, SOURCE, BEHAVIOUR),
  /** A base class gave way to another. */
  BASE_REPLACED(Subject.BASE, ERROR, SOURCE, BEHAVIOUR),
  /** The bases stand in another order, and with them the lookup of methods. */
  BASE_ORDER_CHANGED(Subject.BASE, WARNING, BEHAVIOUR),
  /** Another metaclass makes the class. */
  METACLASS_CHANGED(Subject.BASE, WARNING, BEHAVIOUR),
  /** A class is no longer, or newly, a dataclass, enum, model or the like. */
  CLASS_FLAVOUR_CHANGED(Subject.CLASS, ERROR, SOURCE, BINARY),
  /** A dataclass or model option changed what instances can do. */
  CLASS_OPTION_CHANGED(Subject.CLASS, ERROR, SOURCE, BINARY),

  /** A dataclass, model or named tuple field is gone. */
  FIELD_REMOVED(Subject.FIELD, ERROR, SOURCE, BINARY),
  /** A new field must be given. */
  FIELD_ADDED_REQUIRED(Subject.FIELD, ERROR, SOURCE, BINARY),
  /** A named tuple has another length: unpacking it fails. */
  FIELD_ADDED_TO_TUPLE(Subject.FIELD, ERROR, SOURCE, BINARY),
  /** A field lost its default. */
  FIELD_NOW_REQUIRED(Subject.FIELD, ERROR, SOURCE, BINARY),
  /** A field is given or unpacked at another position. */
  FIELD_MOVED(Subject.FIELD, ERROR, SOURCE, BEHAVIOUR),
  /** A field has another default. */
  FIELD_DEFAULT_CHANGED(Subject.FIELD, WARNING, BEHAVIOUR),
  /** A field has another type. */
  FIELD_TYPE_CHANGED(Subject.FIELD, WARNING, SOURCE),
  /** A model validates a field against another type, or reads it under another name. */
  FIELD_VALIDATION_CHANGED(Subject.FIELD, ERROR, SOURCE, BEHAVIOUR),
  /** An enum member is gone. */
  ENUM_MEMBER_REMOVED(Subject.FIELD, ERROR, SOURCE, BINARY),
  /** An enum member has another value: what was stored no longer reads back. */
  ENUM_MEMBER_VALUE_CHANGED(Subject.FIELD, ERROR, BEHAVIOUR),
  /** A key of a typed dictionary is gone. */
  TYPED_DICT_KEY_REMOVED(Subject.FIELD, ERROR, SOURCE),
  /** A typed dictionary must have one more key. */
  TYPED_DICT_KEY_ADDED_REQUIRED(Subject.FIELD, ERROR, SOURCE),
  /** A key that could lack must now be there. */
  TYPED_DICT_KEY_NOW_REQUIRED(Subject.FIELD, ERROR, SOURCE),
  /** A key that was always there may now lack. */
  TYPED_DICT_KEY_NOW_OPTIONAL(Subject.FIELD, ERROR, SOURCE),
  /** A key has another type. */
  TYPED_DICT_KEY_TYPE_CHANGED(Subject.FIELD, WARNING, SOURCE),
  /** Those who implement a protocol must have one more member. */
  PROTOCOL_MEMBER_ADDED(Subject.METHOD, ERROR, SOURCE),
  /** Those who use a protocol can no longer count on a member. */
  PROTOCOL_MEMBER_REMOVED(Subject.METHOD, ERROR, SOURCE),

  /** A function may raise something it did not. */
  EXCEPTION_ADDED(Subject.EXCEPTION, WARNING, BEHAVIOUR),
  /** A function no longer raises something; handlers for it are dead. */
  EXCEPTION_REMOVED(Subject.EXCEPTION, WARNING, BEHAVIOUR),
  /** Another exception is raised in the same place. */
  EXCEPTION_TYPE_CHANGED(Subject.EXCEPTION, ERROR, BEHAVIOUR),
  /** The same exception comes with other words. */
  EXCEPTION_MESSAGE_CHANGED(Subject.EXCEPTION, WARNING, BEHAVIOUR),
  /** A condition now ends the function early. */
  GUARD_ADDED(Subject.FUNCTION, WARNING, BEHAVIOUR),
  /** A condition no longer ends the function early. */
  GUARD_REMOVED(Subject.FUNCTION, WARNING, BEHAVIOUR),
  /** Constructing an instance does more. */
  CONSTRUCTOR_WORK_ADDED(Subject.FUNCTION, NOTE),
  /** The function now blocks its thread: it sleeps, waits or does I/O. */
  BLOCKING_CALL_ADDED(Subject.FUNCTION, WARNING, BEHAVIOUR),
  /** The function now starts work that goes on after it returned. */
  TASK_STARTED(Subject.FUNCTION, WARNING, BEHAVIOUR),
  /** A call that was made at once is now awaited: other tasks run in between. */
  CALL_NOW_AWAITED(Subject.FUNCTION, WARNING, BEHAVIOUR),
  /** A call that was awaited no longer is. */
  CALL_NO_LONGER_AWAITED(Subject.FUNCTION, WARNING, BEHAVIOUR);

  private final Subject subject;
  private final Severity severity;
  private final Set<Breaks> breaks;

  PythonChangeKind(Subject subject, Severity severity, Breaks... breaks) {
    this.subject = subject;
    this.severity = severity;
    Set<Breaks> set = EnumSet.noneOf(Breaks.class);
    set.addAll(List.of(breaks));
    this.breaks = Collections.unmodifiableSet(set);
  }

  @Override
  public Subject subject() {
    return subject;
  }

  @Override
  public Set<Breaks> breaks() {
    return breaks;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
