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
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a file reads environment variables and properties: {@code os.environ}, {@code
 * os.getenv} and mappings called after them; Java's {@code System.getenv}, {@code getProperty} and
 * {@code ${key:default}} of annotations.
 */
final class KeyReads {
  private static final Set<String> READERS =
      Set.of("get", "getenv", "getProperty", "pop", "get_env", "getRequiredProperty");

  private final String path;
  private final Language language;
  private final List<KeyRead> found = new ArrayList<>();

  private KeyReads(String path, Language language) {
    this.path = path;
    this.language = language;
  }

  static List<KeyRead> of(String path, FileFacts facts) {
    KeyReads reads = new KeyReads(path, facts.language());
    if (facts.language() == Language.CONFIG) {
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
        if (argument.value() instanceof Value.Text text) {
          placeholders(text);
        }
      }
    }
  }

  /** Spring's {@code ${key:default}}. */
  private void placeholders(Value.Text text) {
    String whole = text.text();
    int start = whole.indexOf("${");
    int end = start < 0 ? -1 : whole.indexOf('}', start);
    if (end > 0) {
      String inner = whole.substring(start + 2, end);
      int colon = inner.indexOf(':');
      String key = colon < 0 ? inner : inner.substring(0, colon);
      String standard = colon < 0 ? null : "\"" + inner.substring(colon + 1) + "\"";
      found.add(new KeyRead(key, standard, colon < 0, path, text.span().line()));
    }
  }

  private void value(Value value) {
    if (value instanceof Value.Call call) {
      call(call);
    } else if (value instanceof Value.Index index
        && environment(index.base())
        && index.key() instanceof Value.Text key) {
      found.add(new KeyRead(key.text(), null, true, path, index.span().line()));
    }
  }

  private void call(Value.Call call) {
    if (call.arguments().isEmpty()
        || !(call.arguments().get(0).value() instanceof Value.Text key)
        || !reader(call.callee())) {
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
    found.add(new KeyRead(key.text(), text, false, path, call.span().line()));
  }

  private boolean reader(Value callee) {
    if (callee instanceof Value.Name name) {
      return name.id().equals("getenv");
    }
    if (!(callee instanceof Value.Member member) || !READERS.contains(member.name())) {
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
