package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that annotations are given: literals, and the constants that stand for them. */
final class AnnotationTexts {
  private final Query query;

  AnnotationTexts(Query query) {
    this.query = query;
  }

  /** The texts of the annotation's value, name or prefix, in order. */
  List<String> of(Value annotation, FunctionSymbol from) {
    List<String> result = new ArrayList<>();
    if (annotation instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        String name = argument.name();
        if (name == null || name.equals("value") || name.equals("name") || name.equals("prefix")) {
          collect(argument.value(), from, result);
        }
      }
    }
    return result;
  }

  private void collect(Value value, FunctionSymbol from, List<String> result) {
    if (value instanceof Value.Container several) {
      several.entries().forEach(entry -> collect(entry.value(), from, result));
      return;
    }
    Sym sym = value instanceof Value.Text text ? new Sym.Text(text.text(), at(value, from)) : null;
    String text = constant(sym == null ? named(value, from) : sym);
    if (text != null) {
      result.add(text);
    }
  }

  private @Nullable String constant(@Nullable Sym sym) {
    return sym == null ? null : new Folder(query).constant(new Val(sym, null));
  }

  private @Nullable Sym named(Value value, FunctionSymbol from) {
    if (value instanceof Value.Name name) {
      return query.flows.scope(from).free(name.id(), at(value, from));
    } else if (value instanceof Value.Member member) {
      Sym base = named(member.base(), from);
      return base == null ? null : new Sym.Member(base, member.name(), at(value, from));
    } else if (value instanceof Value.Operator operator) {
      List<Sym> operands = new ArrayList<>();
      for (Value operand : operator.operands()) {
        Sym sym =
            operand instanceof Value.Text text
                ? new Sym.Text(text.text(), at(operand, from))
                : named(operand, from);
        if (sym == null) {
          return null;
        }
        operands.add(sym);
      }
      return new Sym.Op(operator.symbol(), operands, at(value, from));
    }
    return null;
  }

  private static At at(Value value, FunctionSymbol from) {
    return new At(from, value.span());
  }
}
