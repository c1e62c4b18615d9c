package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.ValueWalker;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quick look at a function's statements: can there be a site at all? Says no only where nothing
 * of what the finders start from is written, so that most functions are never evaluated.
 */
final class Relevance {
  private static final Set<Effect> ALWAYS =
      EnumSet.of(
          Effect.ENGINE_CREATION,
          Effect.CONNECTION_CREATION,
          Effect.SESSION_FACTORY,
          Effect.URL_CONSTRUCTION,
          Effect.URL_REWRITE,
          Effect.TEXT_EDIT,
          Effect.TEXT_PARSE,
          Effect.TEXT_BUILD);
  private static final Set<Effect> READING = EnumSet.of(Effect.CONFIG_READ);

  private final Query query;
  private final FunctionSymbol function;
  private final Language language;
  private final Set<String> locals;
  private boolean relevant;
  private boolean loops;
  private boolean gets;

  private Relevance(Query query, FunctionSymbol function) {
    this.query = query;
    this.function = function;
    this.language = Query.language(function);
    this.locals = query.flows.locals().of(function);
  }

  /** Whether the function's own statements can hold a site. */
  static boolean of(Query query, FunctionSymbol function) {
    Relevance relevance = new Relevance(query, function);
    ValueWalker.walk(function.body(), relevance::value, relevance::statement);
    return relevance.relevant || relevance.loops && relevance.gets;
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign && "+".equals(assign.operator())) {
      relevant = true;
    } else if (statement instanceof Statement.Loop) {
      loops = true;
    } else if (statement instanceof Statement.Declare declare
        && declare.declaration() instanceof dev.ssotaudit.fact.Declaration.Function declared) {
      declared
          .parameters()
          .forEach(
              parameter -> {
                if (parameter.defaultValue() != null) {
                  ValueWalker.walk(parameter.defaultValue(), this::value);
                }
              });
    } else if (statement instanceof Statement.Define define) {
      define.decorators().forEach(decorator -> ValueWalker.walk(decorator.value(), this::value));
    }
  }

  private void value(Value value) {
    if (relevant) {
      return;
    }
    if (value instanceof Value.Text text) {
      relevant = UrlTexts.looksLikeUrl(text.text()) || setting(text.text());
    } else if (value instanceof Value.Call call) {
      relevant = called(call.callee(), call.arguments());
    } else if (value instanceof Value.New created) {
      relevant = called(created.type(), created.arguments());
    } else if (value instanceof Value.Template template) {
      relevant = joins(template.parts());
    } else if (value instanceof Value.Operator operator) {
      relevant = text(operator.symbol()) && joins(operator.operands());
    } else if (value instanceof Value.Index index) {
      relevant = named(index.key());
    } else if (value instanceof Value.Comprehension) {
      loops = true;
    }
  }

  /** A text that begins with a name may begin with a URL; one that begins with words does not. */
  private static boolean joins(List<Value> parts) {
    return parts.isEmpty() || !(parts.get(0) instanceof Value.Text);
  }

  private static boolean text(String symbol) {
    return symbol.equals("+") || symbol.equals("%") || symbol.equals("/");
  }

  /** A key that is no literal: what it says is known only to those who look. */
  private static boolean named(Value key) {
    return !(key instanceof Value.Text) && !(key instanceof Value.Literal);
  }

  private boolean called(Value callee, List<Argument> arguments) {
    String name = simpleName(callee);
    if (name == null
        || query.api().named(language, name, ALWAYS)
        || query.opening().contains(name)
        || query.onlyCaller() == null && query.shared.wrappers.named(name)
        || query.api().readsUntold(language, name)
        || callee instanceof Value.Name && renamed(name)) {
      return true;
    }
    gets |= name.startsWith("get") && !arguments.isEmpty();
    boolean reads = query.api().named(language, name, READING);
    if (reads && arguments.isEmpty()) {
      return true;
    }
    for (Argument argument : arguments) {
      if (argument.name() != null && !query.api().assigned(language, argument.name()).isEmpty()) {
        return true;
      }
      if (reads ? named(argument.value()) : constant(argument.value())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String simpleName(Value callee) {
    if (callee instanceof Value.Name name) {
      return name.id();
    }
    return callee instanceof Value.Member member ? member.name() : null;
  }

  /** A name under which something else is called: an import's alias, a variable. */
  private boolean renamed(String name) {
    if (locals.contains(name)) {
      return true;
    }
    for (Binding binding : function.unit().bindings(name)) {
      if (binding instanceof Binding.OfVariable
          || binding instanceof Binding.OfImport imported && imported.imported().alias() != null) {
        return true;
      }
    }
    return false;
  }

  /** A key of a setting may stand in a constant: a name of the file, or a member of one. */
  private boolean constant(Value value) {
    Value base = value instanceof Value.Member member ? member.base() : value;
    return base instanceof Value.Name name
        && !locals.contains(name.id())
        && (language == Language.JAVA || !function.unit().bindings(name.id()).isEmpty());
  }

  private boolean setting(String text) {
    return query.api().settings().store(Settings.placeholder(text)) != null;
  }
}
