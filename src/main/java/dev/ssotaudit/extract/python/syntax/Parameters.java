package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of functions and lambdas, and type parameters (PEP 570, 646, 695, 696, 3102). */
final class Parameters {
  private final Parser parser;
  private final Cursor c;

  Parameters(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** The parameters between parentheses, with both. */
  Arguments function() {
    c.expect(Tok.LPAR, "'('");
    Arguments args = c.at(Tok.RPAR) ? Arguments.NONE : list(Tok.RPAR);
    c.expect(Tok.RPAR, "',' or ')'");
    return args;
  }

  /** The parameters of a lambda, up to its colon. */
  Arguments lambda() {
    return c.at(Tok.COLON) ? Arguments.NONE : list(Tok.COLON);
  }

  /** {@code [T, *Ts, **P]}, or nothing. */
  List<TypeParam> typeParams() {
    if (!c.accept(Tok.LSQB)) {
      return List.of();
    }
    List<TypeParam> params = new ArrayList<>(4);
    do {
      params.add(typeParam());
    } while (c.accept(Tok.COMMA) && !c.at(Tok.RSQB));
    c.expect(Tok.RSQB, "']'");
    return List.copyOf(params);
  }

  private TypeParam typeParam() {
    int s = c.p;
    if (c.accept(Tok.STAR)) {
      String name = c.name();
      Expr value = c.accept(Tok.EQUAL) ? parser.expressions.starExpression(false) : null;
      return new TypeParam.TypeVarTuple(name, value, c.span(s));
    }
    if (c.accept(Tok.DOUBLESTAR)) {
      String name = c.name();
      return new TypeParam.ParamSpec(name, defaultValue(), c.span(s));
    }
    String name = c.name();
    Expr bound = c.accept(Tok.COLON) ? parser.expressions.expression() : null;
    return new TypeParam.TypeVar(name, bound, defaultValue(), c.span(s));
  }

  private Arguments list(int closing) {
    boolean annotated = closing == Tok.RPAR;
    List<Arg> posonly = List.of();
    List<Arg> args = new ArrayList<>();
    List<Arg> kwonly = new ArrayList<>(2);
    Arg vararg = null;
    Arg kwarg = null;
    boolean starred = false;
    do {
      if (c.at(closing)) {
        break;
      } else if (kwarg != null) {
        throw c.fail("parameter follows **" + kwarg.name());
      } else if (c.accept(Tok.DOUBLESTAR)) {
        kwarg = plain(annotated);
      } else if (!starred && c.accept(Tok.STAR)) {
        starred = true;
        vararg = c.at(Tok.NAME) ? starred(annotated) : null;
      } else if (!starred && posonly.isEmpty() && !args.isEmpty() && c.accept(Tok.SLASH)) {
        posonly = List.copyOf(args);
        args.clear();
      } else {
        (starred ? kwonly : args).add(withDefault(annotated));
      }
    } while (c.accept(Tok.COMMA));
    checkStar(starred, vararg, kwonly);
    checkDefaults(posonly, args);
    return new Arguments(posonly, List.copyOf(args), vararg, List.copyOf(kwonly), kwarg);
  }

  private void checkStar(boolean starred, @Nullable Arg vararg, List<Arg> kwonly) {
    if (starred && vararg == null && kwonly.isEmpty()) {
      c.problem(c.token(c.p), "a name must follow the bare *");
    }
  }

  private void checkDefaults(List<Arg> posonly, List<Arg> args) {
    boolean defaults = false;
    for (List<Arg> list : List.of(posonly, args)) {
      for (Arg arg : list) {
        if (defaults && arg.defaultValue() == null) {
          c.problem(arg.loc(), "parameter without default follows one with a default");
          return;
        }
        defaults |= arg.defaultValue() != null;
      }
    }
  }

  private Arg withDefault(boolean annotated) {
    if (c.at(Tok.LPAR)) {
      c.python2 = true;
      throw c.fail("Python 2: tuple parameter");
    }
    Arg arg = plain(annotated);
    Expr value = defaultValue();
    return value == null ? arg : new Arg(arg.name(), arg.annotation(), value, arg.loc());
  }

  private Arg plain(boolean annotated) {
    int s = c.p;
    String name = c.name();
    boolean annotation = annotated && c.accept(Tok.COLON);
    Expr type = annotation ? parser.expressions.expression() : null;
    return new Arg(name, type, null, c.span(s));
  }

  private Arg starred(boolean annotated) {
    int s = c.p;
    String name = c.name();
    boolean annotation = annotated && c.accept(Tok.COLON);
    Expr type = annotation ? parser.expressions.starExpression(false) : null;
    return new Arg(name, type, null, c.span(s));
  }

  private @Nullable Expr defaultValue() {
    return c.accept(Tok.EQUAL) ? parser.expressions.expression() : null;
  }
}
