package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patterns (JLS 14.30). {@code x instanceof T t} is {@code instanceof} of {@code t = (T) x} and
 * {@code T}: the binding has the tested value and the type. A record pattern's bindings follow the
 * type as assignments of unknown components.
 */
final class PatternLowering {
  private final Lowering in;

  PatternLowering(Lowering in) {
    this.in = in;
  }

  Value instanceOf(InstanceOfExpr node) {
    Value tested = in.value(node.getExpression());
    Value type = TypeReferences.of(node.getType());
    List<Value> operands = new ArrayList<>();
    PatternExpr pattern = node.getPattern().orElse(null);
    if (pattern instanceof TypePatternExpr simple && !isUnnamed(simple.getName())) {
      Value cast = new Value.Cast(type, tested, tested.span());
      operands.add(new Value.Assigning(name(simple), null, cast, tested.span()));
    } else {
      operands.add(tested);
    }
    operands.add(type);
    if (pattern instanceof RecordPatternExpr) {
      for (TypePatternExpr component : bindings(pattern)) {
        operands.add(
            new Value.Assigning(
                name(component), null, component(component), SpanOf.node(component)));
      }
    }
    return new Value.Operator("instanceof", List.copyOf(operands), SpanOf.node(node));
  }

  /** The named variables that a case label binds. */
  static List<TypePatternExpr> bindings(Expression label) {
    List<TypePatternExpr> found = new ArrayList<>();
    collect(label, found);
    return found;
  }

  static Value.Name name(TypePatternExpr pattern) {
    return new Value.Name(pattern.getNameAsString(), SpanOf.node(pattern.getName()));
  }

  /** What a case label compares with: its type for a pattern, else the constant. */
  Value compared(Expression label) {
    return label instanceof PatternExpr pattern
        ? TypeReferences.of(pattern.getType())
        : in.value(label);
  }

  /** The binding as a parameter of the arm that uses it. */
  static Parameter parameter(TypePatternExpr binding) {
    return new Parameter(
        binding.getNameAsString(),
        Parameter.Kind.POSITIONAL_ONLY,
        TypeReferences.declared(binding.getType()),
        null,
        List.of(),
        Modifiers.NONE,
        SpanOf.node(binding));
  }

  /** What a record pattern's binding holds. */
  static Value component(TypePatternExpr binding) {
    Value unknown = new Value.Unknown("record component", SpanOf.node(binding));
    Value type = TypeReferences.declared(binding.getType());
    return type == null ? unknown : new Value.Cast(type, unknown, SpanOf.node(binding));
  }

  /** Java 22's {@code _} names nothing. */
  private static boolean isUnnamed(SimpleName name) {
    return name.getIdentifier().equals("_");
  }

  private static void collect(@Nullable Expression label, List<TypePatternExpr> found) {
    if (label instanceof TypePatternExpr simple && !isUnnamed(simple.getName())) {
      found.add(simple);
    } else if (label instanceof RecordPatternExpr nested) {
      for (ComponentPatternExpr component : nested.getPatternList()) {
        collect(component, found);
      }
    }
  }
}
