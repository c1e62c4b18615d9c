package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties that the members of a Java class are bound to: fields, a record's components, an
 * interface's methods, those of types of the same file that they have included.
 */
final class PropertiesClass {
  private static final int DEPTH = 6;
  private static final Map<String, String> ZERO =
      Map.of(
          "int", "0", "long", "0", "short", "0", "byte", "0", "double", "0", "float", "0",
          "boolean", "False");

  private final String path;
  private final FileFacts facts;
  private final KeyConstants constants;
  private final List<KeyRead> found;
  private final Map<String, Declaration.Type> types = new HashMap<>();

  PropertiesClass(String path, FileFacts facts, KeyConstants constants, List<KeyRead> found) {
    this.path = path;
    this.facts = facts;
    this.constants = constants;
    this.found = found;
  }

  void read(Declaration.Type type) {
    for (Decorator decorator : type.decorators()) {
      if (Idiom.PROPERTIES_ANNOTATIONS.has(Decorators.simpleName(decorator.value()))) {
        if (types.isEmpty()) {
          collect(facts.body());
        }
        members(type, prefix(decorator.value()), DEPTH);
      }
    }
  }

  private void collect(List<Statement> body) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Type type) {
        types.put(type.name(), type);
        collect(type.body());
      }
    }
  }

  private String prefix(Value annotation) {
    if (annotation instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        String name = argument.name();
        if (name == null || name.equals("prefix") || name.equals("value")) {
          String text = constants.text(argument.value(), path, facts);
          return text == null ? "" : text + ".";
        }
      }
    }
    return "";
  }

  private void members(Declaration.Type type, String prefix, int depth) {
    Map<String, Parameter> parameters = constructor(type);
    for (Parameter component : type.components()) {
      String standard = annotated(component.decorators());
      member(prefix, component.name(), component.type(), standard, component.span().line(), depth);
    }
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Define field && bound(field)) {
        field(field, parameters, prefix, depth);
      } else if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function
          && type.kind() == Declaration.TypeKind.INTERFACE
          && function.parameters().isEmpty()
          && function.body() == null) {
        String standard = annotated(function.decorators());
        int line = function.nameSpan().line();
        member(prefix, function.name(), function.returns(), standard, line, depth);
      }
    }
  }

  private void field(
      Statement.Define field, Map<String, Parameter> parameters, String prefix, int depth) {
    if (field.target() instanceof Value.Name name) {
      Parameter parameter = parameters.get(name.id());
      String standard = parameter == null ? null : annotated(parameter.decorators());
      if (standard == null && field.value() != null) {
        standard = Shapes.brief(field.value(), 80);
      }
      member(prefix, name.id(), field.type(), standard, name.span().line(), depth);
    }
  }

  private static boolean bound(Statement.Define field) {
    boolean constant = field.modifiers().has(Modifier.FINAL) && field.value() != null;
    return !field.modifiers().has(Modifier.STATIC) && !constant;
  }

  /** The parameters of the only constructor, by name. */
  private static Map<String, Parameter> constructor(Declaration.Type type) {
    Map<String, Parameter> parameters = new HashMap<>();
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function
          && function.kind() == Declaration.FunctionKind.CONSTRUCTOR) {
        function.parameters().forEach(each -> parameters.put(each.name(), each));
      }
    }
    return parameters;
  }

  private static @Nullable String annotated(List<Decorator> decorators) {
    for (Decorator decorator : decorators) {
      if (decorator.value() instanceof Value.Call call
          && Idiom.DEFAULT_ANNOTATIONS.has(Decorators.simpleName(call.callee()))
          && !call.arguments().isEmpty()) {
        return Shapes.brief(call.arguments().get(0).value(), 80);
      }
    }
    return null;
  }

  private void member(
      String prefix,
      String name,
      @Nullable Value type,
      @Nullable String standard,
      int line,
      int depth) {
    String simple =
        type == null || type instanceof Value.Index ? null : Decorators.simpleName(type);
    Declaration.Type nested = simple == null ? null : types.get(simple);
    String key = prefix + kebab(name);
    if (nested != null && nested.kind() != Declaration.TypeKind.ENUM && depth > 0) {
      members(nested, key + ".", depth - 1);
    } else {
      String zero = simple == null ? null : ZERO.get(simple);
      found.add(KeyRead.of(key, standard == null ? zero : standard, false, path, line));
    }
  }

  /** {@code maxSize} is {@code max-size} where properties are written. */
  private static String kebab(String name) {
    StringBuilder text = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = Character.isUpperCase(c) && i > 0;
      if (hump && !Character.isUpperCase(name.charAt(i - 1))) {
        text.append('-');
      }
      text.append(c);
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
