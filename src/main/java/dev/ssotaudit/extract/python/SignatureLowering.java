package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Arg;
import dev.ssotaudit.extract.python.syntax.Arguments;
import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.TypeParam;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Parameter.Kind;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** Lowers what stands in a function's head, and lambdas, which are little else. */
final class SignatureLowering {
  private final ValueLowering values;
  private final TypeLowering types;
  private final Places places;

  SignatureLowering(ValueLowering values, TypeLowering types, Places places) {
    this.values = values;
    this.types = types;
    this.places = places;
  }

  TypeLowering types() {
    return types;
  }

  List<Parameter> parameters(Arguments arguments) {
    List<Parameter> parameters = new ArrayList<>();
    addAll(parameters, Kind.POSITIONAL_ONLY, arguments.posonlyargs());
    addAll(parameters, Kind.POSITIONAL, arguments.args());
    if (arguments.vararg() != null) {
      parameters.add(parameter(Kind.VAR_POSITIONAL, arguments.vararg()));
    }
    addAll(parameters, Kind.KEYWORD_ONLY, arguments.kwonlyargs());
    if (arguments.kwarg() != null) {
      parameters.add(parameter(Kind.VAR_KEYWORD, arguments.kwarg()));
    }
    return parameters;
  }

  private void addAll(List<Parameter> parameters, Kind kind, List<Arg> args) {
    for (Arg arg : args) {
      parameters.add(parameter(kind, arg));
    }
  }

  private Parameter parameter(Kind kind, Arg arg) {
    return new Parameter(
        arg.name(),
        kind,
        types.optional(arg.annotation()),
        values.optional(arg.defaultValue()),
        List.of(),
        Modifiers.NONE,
        places.of(arg.loc()));
  }

  /** Bounds alone: the default of a type parameter (PEP 696) names no type a value must have. */
  List<Declaration.TypeParameter> typeParameters(List<TypeParam> params) {
    List<Declaration.TypeParameter> lowered = new ArrayList<>(params.size());
    for (TypeParam param : params) {
      List<Value> bounds =
          param instanceof TypeParam.TypeVar variable && variable.bound() != null
              ? List.of(types.type(variable.bound()))
              : List.of();
      lowered.add(new Declaration.TypeParameter(param.name(), bounds));
    }
    return lowered;
  }

  Value lambda(Expr.Lambda node, Value body, boolean generator) {
    Span span = places.of(node.loc());
    Modifiers modifiers = generator ? Modifiers.of(Modifier.GENERATOR) : Modifiers.NONE;
    Declaration.Function function =
        new Declaration.Function(
            "<lambda>",
            Declaration.FunctionKind.LAMBDA,
            List.of(),
            parameters(node.args()),
            null,
            List.of(),
            List.of(),
            modifiers,
            List.of(new Statement.Return(body, body.span())),
            span,
            span);
    return new Value.Lambda(function, span);
  }
}
