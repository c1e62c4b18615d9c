package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a file reads environment variables and properties: {@code os.environ}, {@code
 * os.getenv} and mappings called after them; Java's {@code System.getenv}, {@code getProperty} and
 * {@code ${key:default}} of annotations; classes that are filled from settings. A key may be a
 * constant.
 */
final class KeyReads {
  private static final Set<String> READERS =
      Set.of(
          "get",
          "getenv",
          "getOrDefault",
          "getProperty",
          "getRequiredProperty",
          "get_env",
          "pop",
          "setdefault");

  /** Java's readers of system properties that give another type than text. */
  private static final Map<String, String> TYPED =
      Map.of("getInteger", "Integer", "getLong", "Long", "getBoolean", "Boolean");

  private final String path;
  private final FileFacts facts;
  private final Language language;
  private final KeyContext context;
  private final List<KeyRead> found = new ArrayList<>();
  private final PropertiesClass properties;
  private final SettingsFields settings;

  private KeyReads(String path, FileFacts facts, KeyContext context) {
    this.path = path;
    this.facts = facts;
    this.language = facts.language();
    this.context = context;
    this.properties = new PropertiesClass(path, facts, context.constants(), found);
    this.settings = new SettingsFields(path, context.settings(), found);
  }

  static List<KeyRead> of(String path, FileFacts facts, KeyContext context) {
    KeyReads reads = new KeyReads(path, facts, context);
    if (facts.language() == Language.CONFIG) {
      ConfigFiles.read(path, facts, reads.found);
      return reads.found;
    }
    Statements.walk(facts.body(), (statement, guarded) -> reads.statement(statement));
    return reads.found;
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declaration(declare.declaration());
    } else {
      if (statement instanceof Statement.Define define) {
        define.decorators().forEach(this::decorator);
      }
      ValueWalker.walk(List.of(Headline.of(statement)), this::value, nested -> {});
    }
  }

  private void declaration(Declaration declaration) {
    declaration.decorators().forEach(this::decorator);
    if (declaration instanceof Declaration.Type type) {
      if (language == Language.JAVA) {
        properties.read(type);
        type.components().forEach(each -> each.decorators().forEach(this::decorator));
      } else {
        settings.read(type);
      }
    }
    if (declaration instanceof Declaration.Function function) {
      function
          .parameters()
          .forEach(
              parameter -> {
                parameter.decorators().forEach(this::decorator);
                if (parameter.defaultValue() != null) {
                  ValueWalker.walk(parameter.defaultValue(), this::value);
                }
              });
    }
  }

  private void decorator(Decorator decorator) {
    if (language == Language.JAVA && decorator.value() instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        String text = text(argument.value());
        if (text != null) {
          Placeholders.read(text, path, argument.value().span().line(), found);
        }
      }
      if (Idiom.PROPERTY_ANNOTATIONS.has(Decorators.simpleName(call.callee()))) {
        property(call);
      }
    }
  }

  /** An annotation whose members name a property and its default. */
  private void property(Value.Call annotation) {
    String key = null;
    Value standard = null;
    for (Argument argument : annotation.arguments()) {
      if ("name".equals(argument.name())) {
        key = text(argument.value());
      } else if ("defaultValue".equals(argument.name())) {
        standard = argument.value();
      }
    }
    if (key != null) {
      String text = standard == null ? null : Shapes.brief(standard, 80);
      found.add(KeyRead.of(key, text, standard == null, path, annotation.span().line()));
    }
  }

  private @Nullable String text(Value value) {
    return context.constants().text(value, path, facts);
  }

  private void value(Value value) {
    if (value instanceof Value.Call call) {
      call(call);
    } else if (value instanceof Value.Index index && environment(index.base())) {
      String key = text(index.key());
      if (key != null) {
        found.add(KeyRead.of(key, null, true, path, index.span().line()));
      }
    }
  }

  private void call(Value.Call call) {
    if (call.arguments().isEmpty() || !reader(call.callee())) {
      return;
    }
    String key = text(call.arguments().get(0).value());
    if (key == null) {
      return;
    }
    Value standard = null;
    for (Argument argument : call.arguments().subList(1, call.arguments().size())) {
      String name = argument.name();
      if (name == null || name.equals("default")) {
        standard = argument.value();
      }
    }
    boolean none =
        standard instanceof Value.Literal literal && literal.kind() == Value.LiteralKind.NULL;
    String text = standard == null || none ? null : Shapes.brief(standard, 80);
    found.add(KeyRead.of(key, text, false, path, call.span().line()));
  }

  private boolean reader(Value callee) {
    if (callee instanceof Value.Name name) {
      return name.id().equals("getenv");
    }
    if (!(callee instanceof Value.Member member)) {
      return false;
    }
    String typed = TYPED.get(member.name());
    if (typed != null) {
      return language == Language.JAVA && typed.equals(last(member.base()));
    }
    if (!READERS.contains(member.name())) {
      return false;
    }
    boolean system = member.base() instanceof Value.Name name && name.id().equals("System");
    return member.name().equals("getenv") || system || environment(member.base());
  }

  /** {@code os.environ}, {@code env}, {@code self._env}, {@code get_env()}. */
  private static boolean environment(Value base) {
    String name = last(base);
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("environ")
        || base instanceof Value.Call && lower.equals("getenv")
        || lower.equals("environment")
        || lower.equals("env")
        || lower.endsWith("_env")
        || lower.endsWith("_environ")
        || lower.endsWith("_environment");
  }

  private static @Nullable String last(Value value) {
    return Decorators.simpleName(value);
  }
}
