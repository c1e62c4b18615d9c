package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of constant variables (JLS 4.12.4, 15.29): final, of a primitive type or {@code String},
 * with a constant expression. Texts and whole numbers are computed; what else constants are made of
 * is kept as an {@link Expression}, equal for equal text.
 */
final class Constants {
  private static final int DEPTH = 16;

  /** A constant that is not computed. */
  record Expression(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final TypeSymbol symbol;
  private final int depth;

  private Constants(TypeSymbol symbol, int depth) {
    this.symbol = symbol;
    this.depth = depth;
  }

  /** The field's value if it is a constant variable, else null. */
  static @Nullable Object of(TypeSymbol symbol, Statement.Define define, TypeUse declared) {
    boolean constantType =
        declared instanceof TypeUse.Basic
            || declared instanceof TypeUse.Named named && named.name().equals("java.lang.String");
    return constantType ? new Constants(symbol, DEPTH).of(define) : null;
  }

  private @Nullable Object of(Statement.Define define) {
    Value value = define.value();
    return value != null && define.modifiers().has(Modifier.FINAL) ? fold(value) : null;
  }

  private @Nullable Object fold(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Literal literal) {
      return literal(literal);
    }
    if (value instanceof Value.Cast cast) {
      return fold(cast.value());
    }
    if (value instanceof Value.Name name) {
      return variable(name.id());
    }
    if (value instanceof Value.Member member) {
      Object base = path(member);
      return base == null ? null : new Expression(base + "");
    }
    return value instanceof Value.Operator operator ? operation(operator) : null;
  }

  private static @Nullable Object literal(Value.Literal literal) {
    return switch (literal.kind()) {
      case BOOLEAN -> Boolean.valueOf(literal.text());
      case CHARACTER -> "'" + literal.text() + "'";
      case NUMBER -> Numbers.parse(literal.text());
      default -> null;
    };
  }

  private @Nullable Object variable(String name) {
    for (TypeSymbol type = symbol; type != null; type = type.outer()) {
      Statement.Define define = type.fields().get(name);
      if (define != null) {
        return depth == 0 ? null : new Constants(type, depth - 1).of(define);
      }
    }
    return new Expression(name);
  }

  private static @Nullable String path(Value value) {
    if (value instanceof Value.Member member) {
      String base = path(member.base());
      return base == null ? null : base + "." + member.name();
    }
    return value instanceof Value.Name name ? name.id() : null;
  }

  private @Nullable Object operation(Value.Operator operator) {
    List<Object> operands = new ArrayList<>(operator.operands().size());
    for (Value operand : operator.operands()) {
      Object folded = fold(operand);
      if (folded == null) {
        return null;
      }
      operands.add(folded);
    }
    Object computed = Numbers.compute(operator.symbol(), operands);
    if (computed != null) {
      return computed;
    }
    boolean texts = operands.stream().anyMatch(String.class::isInstance);
    boolean known = operands.stream().noneMatch(Expression.class::isInstance);
    return operator.symbol().equals("+") && texts && known
        ? String.join("", operands.stream().map(Object::toString).toList())
        : new Expression(operator.symbol() + operands);
  }
}
