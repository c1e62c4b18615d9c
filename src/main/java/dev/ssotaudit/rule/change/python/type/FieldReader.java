package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code field(…)} and what libraries have in its place. */
final class FieldReader {
  private final Map<String, String> options = new TreeMap<>();
  private @Nullable Value standard;
  private boolean init = true;
  private boolean keyword;

  private FieldReader(boolean keyword) {
    this.keyword = keyword;
  }

  static Field read(Member.OfAttribute attribute, boolean keyword) {
    FieldReader reader = new FieldReader(keyword);
    reader.metadata(attribute.type());
    Value value = attribute.value();
    if (value instanceof Value.Call call && specifier(call)) {
      reader.specified(call);
    } else {
      reader.standard = value;
    }
    return new Field(
        attribute.name(),
        attribute.type(),
        reader.standard,
        reader.init,
        reader.keyword,
        reader.options,
        attribute.line());
  }

  private static boolean specifier(Value.Call call) {
    String name = Decorators.simpleName(call.callee());
    return "field".equals(name) || Idiom.FIELD_SPECIFIERS.has(name);
  }

  /** {@code Annotated[int, Field(gt=0)]} says what {@code = Field(gt=0)} says. */
  private void metadata(@Nullable Value type) {
    if (type instanceof Value.Index index
        && "Annotated".equals(Decorators.simpleName(index.base()))
        && index.key() instanceof Value.Container list) {
      for (Value.Entry entry : list.entries()) {
        if (entry.value() instanceof Value.Call call && specifier(call)) {
          specified(call);
        }
      }
    }
  }

  private void specified(Value.Call call) {
    boolean positional = Idiom.DEFAULT_FIRST_SPECIFIERS.has(Decorators.simpleName(call.callee()));
    for (Argument argument : call.arguments()) {
      String name = argument.name();
      if (name == null) {
        if (positional) {
          given(argument.value());
        }
      } else if (name.equals("default") || factory(name)) {
        given(argument.value());
      } else if (name.equals("init")) {
        init = !isFalse(argument.value());
      } else if (name.equals("kw_only")) {
        keyword = !isFalse(argument.value());
      } else if (!Idiom.FIELD_PROSE.has(name)) {
        options.put(name, Shapes.of(argument.value()));
      }
    }
  }

  private static boolean factory(String argument) {
    return argument.equals("default_factory") || Idiom.FIELD_FACTORIES.has(argument);
  }

  /** {@code ...} as a default means: required. */
  private void given(Value value) {
    boolean required =
        value instanceof Value.Literal literal && literal.kind() == Value.LiteralKind.ELLIPSIS;
    standard = required ? null : value;
  }

  private static boolean isFalse(Value value) {
    return value instanceof Value.Literal literal && literal.text().equals("false");
  }
}
