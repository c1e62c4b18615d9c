package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the code of a type with what is in scope: declarations here, statements next door. */
final class CodeWalk {
  /** Who is told of what is met. */
  interface Visitor {
    /** An expression, after what it is in. */
    void value(Value value, Spot spot);

    /** A type where only a type can stand. */
    void type(Value type, Spot spot);
  }

  private final Visitor visitor;
  private final StatementWalk statements;

  CodeWalk(Visitor visitor) {
    this.visitor = visitor;
    this.statements = new StatementWalk(this, visitor);
  }

  /** Walks all of a type but its member types. */
  void type(SourceType type) {
    Declaration.Type declared = type.declaration();
    Spot header = new Spot(Home.header(type), new Locals(null), null);
    decorators(declared.decorators(), header);
    for (Argument base : declared.bases()) {
      visitor.type(base.value(), header);
    }
    declared.interfaces().forEach(each -> visitor.type(each, header));
    declared.permits().forEach(each -> visitor.type(each, header));
    bounds(declared.typeParameters(), header);
    declared.components().forEach(component -> parameter(component, header));
    members(declared.body(), header);
  }

  private void bounds(List<Declaration.TypeParameter> parameters, Spot spot) {
    parameters.forEach(each -> each.bounds().forEach(bound -> visitor.type(bound, spot)));
  }

  private void members(List<Statement> body, Spot around) {
    for (Statement member : body) {
      if (member instanceof Statement.Define field) {
        field(field, around);
      } else if (member instanceof Statement.Declare declare) {
        if (declare.declaration() instanceof Declaration.Function function) {
          function(function, around);
        } else if (around.home().inner() != null) {
          inner((Declaration.Type) declare.declaration(), around);
        }
      }
    }
  }

  private void field(Statement.Define field, Spot around) {
    boolean isStatic = field.modifiers().has(Modifier.STATIC);
    String name = field.target() instanceof Value.Name target ? target.id() : "";
    Spot spot = around.at(around.home().in(name, List.of(), isStatic));
    decorators(field.decorators(), spot);
    optionalType(field.type(), spot);
    Guard.Kind kind = isStatic ? Guard.Kind.CLOSED : Guard.Kind.OPEN;
    statements.value(field.value(), spot.guarded(new Guard(null, kind, List.of(), spot)));
  }

  private void function(Declaration.Function function, Spot around) {
    boolean isStatic = function.modifiers().has(Modifier.STATIC);
    Spot spot = around.at(around.home().in(function.name(), function.typeParameters(), isStatic));
    decorators(function.decorators(), spot);
    bounds(function.typeParameters(), spot);
    optionalType(function.returns(), spot);
    function.thrown().forEach(each -> visitor.type(each, spot));
    function.parameters().forEach(parameter -> parameter(parameter, spot));
    if (function.body() != null) {
      statements.all(function.body(), spot.guarded(guard(function, spot)));
    }
  }

  private static Guard guard(Declaration.Function function, Spot spot) {
    Guard.Kind kind =
        switch (function.kind()) {
          case INITIALISER ->
              function.name().equals("<clinit>") ? Guard.Kind.CLOSED : Guard.Kind.OPEN;
          default -> Guard.Kind.DECLARED;
        };
    return new Guard(null, kind, function.thrown(), spot);
  }

  void parameter(Parameter parameter, Spot spot) {
    decorators(parameter.decorators(), spot);
    optionalType(parameter.type(), spot);
    boolean array = parameter.kind() == Parameter.Kind.VAR_POSITIONAL;
    spot.locals()
        .define(parameter.name(), new Locals.Local(parameter.type(), null, false, array, spot));
  }

  /** A local or anonymous class. */
  void inner(Declaration.Type type, Spot around) {
    List<Value> bases = new java.util.ArrayList<>();
    type.bases().forEach(base -> bases.add(base.value()));
    bases.addAll(type.interfaces());
    Set<String> methods = new HashSet<>();
    for (Statement member : type.body()) {
      if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        methods.add(function.name());
      }
    }
    boolean anonymous = type.name().equals("<anonymous>");
    if (!anonymous) {
      around.locals().defineType(type.name());
      bases.forEach(base -> visitor.type(base, around));
      decorators(type.decorators(), around);
    }
    Home.Inner inner = new Home.Inner(around.home().inner(), List.copyOf(bases), methods);
    Spot spot = around.at(around.home().inside(inner));
    fields(type.body(), spot);
    type.components().forEach(component -> parameter(component, spot));
    members(type.body(), spot);
  }

  /** The fields of a class inside a function are found as its variables are. */
  private static void fields(List<Statement> body, Spot spot) {
    for (Statement member : body) {
      if (member instanceof Statement.Define field && field.target() instanceof Value.Name name) {
        spot.locals()
            .define(name.id(), new Locals.Local(field.type(), field.value(), false, false, spot));
      }
    }
  }

  void decorators(List<Decorator> decorators, Spot spot) {
    for (Decorator decorator : decorators) {
      if (decorator.value() instanceof Value.Call call) {
        visitor.type(call.callee(), spot);
        call.arguments().forEach(argument -> statements.value(argument.value(), spot));
      } else {
        visitor.type(decorator.value(), spot);
      }
    }
  }

  private void optionalType(@Nullable Value type, Spot spot) {
    if (type != null) {
      visitor.type(type, spot);
    }
  }
}
