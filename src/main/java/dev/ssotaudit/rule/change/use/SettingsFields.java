package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables that the fields of a settings class read: the field's name after the
 * class' prefix, or its alias alone.
 */
final class SettingsFields {
  private final String path;
  private final SettingsClasses classes;
  private final List<KeyRead> found;

  SettingsFields(String path, SettingsClasses classes, List<KeyRead> found) {
    this.path = path;
    this.classes = classes;
    this.found = found;
  }

  void read(Declaration.Type type) {
    if (!classes.contains(type.name())) {
      return;
    }
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Define define
          && define.target() instanceof Value.Name name
          && define.type() != null
          && !name.id().startsWith("_")
          && !name.id().equals("model_config")
          && !classVariable(define.type())) {
        field(type.name(), name.id(), define);
      }
    }
  }

  private static boolean classVariable(Value type) {
    Value base = type instanceof Value.Index index ? index.base() : type;
    return "ClassVar".equals(Decorators.simpleName(base));
  }

  private void field(String owner, String name, Statement.Define define) {
    Value standard = define.value();
    List<String> aliases = new ArrayList<>();
    if (standard instanceof Value.Call call
        && Idiom.FIELD_SPECIFIERS.has(Decorators.simpleName(call.callee()))) {
      standard = null;
      for (Argument argument : call.arguments()) {
        String option = argument.name();
        if (option == null || option.startsWith("default")) {
          standard = standard == null ? argument.value() : standard;
        } else if (option.equals("env") || option.endsWith("alias")) {
          texts(argument.value(), aliases);
        }
      }
    }
    String text = given(standard) ? Shapes.brief(standard, 80) : null;
    List<String> keys = aliases.isEmpty() ? List.of(classes.prefix(owner) + name) : aliases;
    int line = define.target().span().line();
    for (String key : keys) {
      String variable = classes.exactCase(owner) ? key : key.toUpperCase(Locale.ROOT);
      boolean required = !given(standard) && keys.size() == 1;
      found.add(KeyRead.of(variable, text, required, path, line));
    }
  }

  /** {@code ...} as a default means that there is none. */
  private static boolean given(@Nullable Value standard) {
    return standard != null
        && !(standard instanceof Value.Literal literal
            && literal.kind() == Value.LiteralKind.ELLIPSIS);
  }

  /** A name, a list of names, or a call of several names. */
  private static void texts(Value value, List<String> out) {
    if (value instanceof Value.Text text) {
      out.add(text.text());
    } else if (value instanceof Value.Call call) {
      call.arguments().forEach(argument -> texts(argument.value(), out));
    } else if (value instanceof Value.Container list) {
      list.entries().forEach(entry -> texts(entry.value(), out));
    }
  }
}
