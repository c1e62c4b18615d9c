package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SchemeIndex;
import dev.ssotaudit.link.SettingIndex;
import dev.ssotaudit.link.Telling;
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
  private static final Set<Effect> OPENING =
      EnumSet.of(
          Effect.ENGINE_CREATION,
          Effect.CONNECTION_CREATION,
          Effect.SESSION_FACTORY,
          Effect.URL_CONSTRUCTION);
  private static final Set<Effect> REWRITING = EnumSet.of(Effect.URL_REWRITE);
  private static final Set<Effect> EDITING =
      EnumSet.of(Effect.TEXT_EDIT, Effect.TEXT_PARSE, Effect.TEXT_BUILD);
  private static final Set<Effect> READING = EnumSet.of(Effect.CONFIG_READ);

  private final Query query;
  private final Telling telling;
  private final FunctionSymbol function;
  private final Language language;
  private final Set<String> locals;
  private boolean relevant;
  private boolean edits;
  private boolean composes;
  private boolean readsLocal;
  private boolean loops;
  private boolean collects;
  private boolean urls;
  private boolean http;

  private Relevance(Query query, FunctionSymbol function) {
    this.query = query;
    this.telling = query.model.telling();
    this.function = function;
    this.language = Query.language(function);
    this.locals = query.flows.locals().of(function);
  }

  /** Whether the function's own statements can hold a site, or those that it is nested in. */
  static boolean of(Query query, FunctionSymbol function) {
    Boolean known = query.relevant.get(function);
    if (known == null) {
      known =
          new Relevance(query, function).found()
              || function.outer() != null && of(query, function.outer());
      query.relevant.put(function, known);
    }
    return known;
  }

  private boolean found() {
    function.parameters().forEach(this::parameter);
    ValueWalker.walk(function.body(), this::value, this::statement);
    if (relevant || readsLocal && composes || loops && collects) {
      return true;
    }
    Speech speech = edits || http ? Speech.of(function) : null;
    return speech != null && (edits && (urls || speech.ofUrl()) || http && speech.ofHttpStore());
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assigned(assign);
    } else if (statement instanceof Statement.Declare declare) {
      declared(declare.declaration());
    } else if (statement instanceof Statement.Define define) {
      decorators(define.decorators());
    } else if (statement instanceof Statement.Loop) {
      loops = true;
    }
  }

  private void assigned(Statement.Assign assign) {
    edits |= "+".equals(assign.operator()) && !(assign.value() instanceof Value.Literal);
    for (Value target : assign.targets()) {
      Value variable = target instanceof Value.Index index ? index.base() : target;
      if (variable instanceof Value.Name name) {
        relevant |= !query.api().assigned(language, name.id()).isEmpty();
      }
    }
  }

  private void declared(Declaration declaration) {
    decorators(declaration.decorators());
    if (declaration instanceof Declaration.Function declared) {
      declared.parameters().forEach(this::parameter);
    } else if (declaration instanceof Declaration.Type type) {
      type.bases().forEach(base -> ValueWalker.walk(base.value(), this::value));
    }
  }

  private void parameter(Parameter parameter) {
    if (parameter.defaultValue() != null) {
      ValueWalker.walk(parameter.defaultValue(), this::value);
    }
  }

  private void decorators(List<Decorator> decorators) {
    decorators.forEach(decorator -> ValueWalker.walk(decorator.value(), this::value));
  }

  private void value(Value value) {
    if (relevant) {
      return;
    }
    if (value instanceof Value.Text text) {
      text(text.text());
    } else if (value instanceof Value.Name name) {
      if (!locals.contains(name.id())) {
        mention(name.id());
      }
    } else if (value instanceof Value.Member member) {
      mention(member.name());
    } else if (value instanceof Value.Call call) {
      called(call.callee(), call.arguments());
    } else if (value instanceof Value.New created) {
      called(created.type(), created.arguments());
    } else if (value instanceof Value.Template template) {
      joins(template.parts());
    } else if (value instanceof Value.Operator operator) {
      if (text(operator)) {
        joins(operator.operands());
      }
    } else if (value instanceof Value.Comprehension) {
      loops = true;
    } else if (value instanceof Value.Index index) {
      key(index.key());
    }
  }

  private static boolean text(Value.Operator operator) {
    String symbol = operator.symbol();
    return symbol.equals("+") || symbol.equals("%") || symbol.equals("/");
  }

  private void text(String text) {
    relevant =
        query.api().settings().store(SettingIndex.placeholder(text)) != null
            || query.api().schemes().mayBeDatabase(text)
            || SchemeIndex.editsUrl(text)
            || !query.api().assigned(language, text).isEmpty();
    http |= text.contains("://");
  }

  private void mention(String name) {
    relevant = telling.tells(Telling.What.SETTING, name);
    collects |= telling.tells(Telling.What.SETTINGS, name);
    urls |= telling.tells(Telling.What.URL, name);
  }

  /** A text that begins with a name may begin with a URL; one that begins with words does not. */
  private void joins(List<Value> parts) {
    composes = true;
    edits |= parts.isEmpty() || !(parts.get(0) instanceof Value.Text);
  }

  /** What may be the name of a setting: written down elsewhere, or put together. */
  private void key(Value key) {
    if (key instanceof Value.Name) {
      readsLocal = true;
    } else if (key instanceof Value.Template || key instanceof Value.Operator) {
      relevant |= language == Language.JAVA || constant(key);
    } else if (key instanceof Value.Member || key instanceof Value.Call) {
      relevant = true;
    }
  }

  /** Whether a text may be put together of constants alone. */
  private boolean constant(Value value) {
    if (value instanceof Value.Name name) {
      return !handed(name.id());
    } else if (value instanceof Value.Template template) {
      return template.parts().stream().allMatch(this::constant);
    } else if (value instanceof Value.Operator operator) {
      return text(operator) && operator.operands().stream().allMatch(this::constant);
    }
    return value instanceof Value.Text || value instanceof Value.Member;
  }

  private void called(Value callee, List<Argument> arguments) {
    String name = simpleName(callee);
    if (name == null
        || callee instanceof Value.Name
            && (handed(name) || telling.tells(Telling.What.OPENING, name))) {
      relevant = true;
      return;
    }
    edits |= query.api().named(language, name, EDITING);
    if (callee instanceof Value.Name && builtIn(name)) {
      return;
    }
    relevant = opens(name);
    if (query.api().named(language, name, REWRITING)) {
      edits = true;
      relevant |= arguments.stream().anyMatch(argument -> argument.name() != null);
    }
    boolean reads = query.api().named(language, name, READING);
    relevant |= reads && arguments.isEmpty();
    for (Argument argument : arguments) {
      if (argument.name() != null && !query.api().assigned(language, argument.name()).isEmpty()) {
        relevant = true;
      }
      if (reads && !relevant) {
        key(argument.value());
        relevant |= arguments.size() > 1 && namesUrl(argument.value());
      }
    }
  }

  private boolean opens(String name) {
    return query.api().named(language, name, OPENING)
        || query.opening().contains(name)
        || query.onlyCaller() == null && query.shared.wrappers.named(name)
        || query.api().readsUntold(language, name);
  }

  /** Whether the fallback of a setting may be a URL. */
  private boolean namesUrl(Value value) {
    String name = simpleName(value);
    return name != null && (Ask.ofName(name) == Ask.URL || telling.tells(Telling.What.URL, name));
  }

  private static @Nullable String simpleName(Value callee) {
    if (callee instanceof Value.Name name) {
      return name.id();
    }
    return callee instanceof Value.Member member ? member.name() : null;
  }

  /** Whether it is a parameter: what it is called with is not known here. */
  private boolean handed(String name) {
    return function.parameters().stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** Whether the name is the language's own, as nothing in the file binds it. */
  private boolean builtIn(String name) {
    return language == Language.PYTHON
        && !locals.contains(name)
        && function.unit().bindings(name).isEmpty()
        && function.unit().wildcards().isEmpty()
        && function.outer() == null;
  }
}
