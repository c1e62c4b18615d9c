package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An expression's text without what may change and leaves its meaning: places, the names of local
 * variables, the way a name is imported, the order of keywords. Nothing is folded: what a constant
 * is elsewhere does not count.
 */
final class SiteShape {
  /**
   * What the names in an expression are.
   *
   * @param locals names that are numbered instead of written
   * @param imported whether the file imports something under a name
   */
  record Scope(Set<String> locals, Predicate<String> imported) {}

  private static final Comparator<Argument> BY_NAME =
      Comparator.comparing(argument -> argument.name() == null ? "" : argument.name());

  private final StringBuilder out = new StringBuilder();
  private final Scope scope;
  private final Map<String, Integer> numbers = new HashMap<>();

  private SiteShape(Scope scope) {
    this.scope = scope;
  }

  static String of(Value value, Scope scope) {
    SiteShape shape = new SiteShape(scope);
    if (value instanceof Value.Call call) {
      shape.receiver(call.callee());
      shape.arguments(call.arguments());
    } else if (value instanceof Value.New created) {
      shape.arguments(created.arguments());
    } else {
      shape.add(value);
    }
    return shape.out.toString();
  }

  /** What the outermost callee is, its symbol says; what it is called on may be told apart. */
  private void receiver(Value callee) {
    if (callee instanceof Value.Member member && !imported(member.base())) {
      add(member.base());
    } else if (!(callee instanceof Value.Member || callee instanceof Value.Name)) {
      add(callee);
    }
  }

  /** Whether it is a module, or a type, that the file imports. */
  private boolean imported(Value value) {
    if (value instanceof Value.Member member) {
      return imported(member.base());
    }
    return value instanceof Value.Name name
        && !scope.locals().contains(name.id())
        && scope.imported().test(name.id());
  }

  private void add(Value value) {
    out.append(value.getClass().getSimpleName()).append('(');
    if (value instanceof Value.Name name) {
      out.append(name(name.id()));
    } else if (value instanceof Value.Member member) {
      out.append(member.name()).append(' ');
      if (!imported(member.base())) {
        add(member.base());
      }
    } else if (value instanceof Value.Call call) {
      add(call.callee());
      arguments(call.arguments());
    } else if (value instanceof Value.New created) {
      type(created.type());
      arguments(created.arguments());
    } else {
      other(value);
      ValueWalker.children(value, this::add);
    }
    out.append(')');
  }

  private String name(String id) {
    return scope.locals().contains(id)
        ? "$" + numbers.computeIfAbsent(id, n -> numbers.size())
        : id;
  }

  private void other(Value value) {
    if (value instanceof Value.Text text) {
      quoted(text.text());
    } else if (value instanceof Value.Literal literal) {
      boolean number = literal.kind() == Value.LiteralKind.NUMBER;
      String text = literal.text();
      quoted(number ? text.toLowerCase(Locale.ROOT).replace("_", "") : text);
    } else if (value instanceof Value.Operator operator) {
      out.append(operator.symbol()).append(' ');
    } else if (value instanceof Value.Choice choice) {
      out.append(choice.kind()).append(' ');
    } else if (value instanceof Value.Container container) {
      out.append(container.kind()).append(' ');
      container.entries().forEach(entry -> out.append(entry.spread() ? '*' : '.'));
    } else if (value instanceof Value.MethodReference reference) {
      out.append(reference.name()).append(' ');
    } else if (value instanceof Value.Comprehension comprehension) {
      out.append(comprehension.kind()).append(comprehension.clauses().size()).append(' ');
    }
  }

  private void quoted(String text) {
    out.append(text.length()).append(':').append(text);
  }

  /** The simple name of a constructed type: not its package, nor its type arguments. */
  private void type(Value type) {
    if (type instanceof Value.Index generic) {
      type(generic.base());
    } else if (type instanceof Value.Member member) {
      out.append(member.name());
    } else if (type instanceof Value.Name name) {
      out.append(name.id());
    } else {
      add(type);
    }
  }

  private void arguments(List<Argument> arguments) {
    List<Argument> sorted = new ArrayList<>(arguments);
    sorted.sort(BY_NAME);
    for (Argument argument : sorted) {
      switch (argument.kind()) {
        case NAMED -> out.append(argument.name()).append('=');
        case SPREAD -> out.append('*');
        case NAMED_SPREAD -> out.append("**");
        case POSITIONAL -> out.append(',');
      }
      add(argument.value());
    }
  }
}
