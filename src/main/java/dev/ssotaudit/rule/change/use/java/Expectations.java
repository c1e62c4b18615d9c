package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the tests of one class expect to be thrown, held against what they use. */
final class Expectations {
  /** An exception that is expected of what runs within the span, or of the whole test. */
  private record Expected(Spot spot, int line, TypeUse.Named type, @Nullable Span within) {}

  private record Use(String symbol, int line) {}

  private record Words(Spot spot, Value.Text text) {}

  private final Typing typing;
  private final JavaAltered altered;
  private final Set<TestReport.Hit> hits;
  private final Map<String, Set<Use>> used = new HashMap<>();
  private final List<Expected> expected = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();

  Expectations(Typing typing, JavaAltered altered, Set<TestReport.Hit> hits) {
    this.typing = typing;
    this.altered = altered;
    this.hits = hits;
  }

  void used(String symbol, int line, Spot spot) {
    used.computeIfAbsent(TestPlace.test(spot.home()), t -> new LinkedHashSet<>())
        .add(new Use(symbol, line));
  }

  void words(Value.Text text, Spot spot) {
    if (text.text().length() >= 8) {
      words.add(new Words(spot, text));
    }
  }

  /** {@code assertThrows(X.class, …)}, {@code isInstanceOf(X.class)}. */
  void expected(Value.Call call, Spot spot) {
    for (Argument argument : call.arguments()) {
      if (argument.value() instanceof Value.Member literal
          && literal.name().equals("class")
          && typing.use(literal.base(), spot) instanceof TypeUse.Named type) {
        int line = call.callee().span().endLine();
        expected.add(new Expected(spot, line, type, code(call)));
        if (altered.type(type.name())) {
          hits.add(TestPlace.hit(spot, line, TestReport.How.EXPECTS, type.name(), true));
        }
      }
    }
  }

  /** The code that is given to run, if any is. */
  private static @Nullable Span code(Value.Call call) {
    for (Argument argument : call.arguments()) {
      if (argument.value() instanceof Value.Lambda lambda) {
        return lambda.span();
      }
    }
    return null;
  }

  /** To be called when the class is read. */
  void report() {
    for (Expected each : expected) {
      for (String symbol : used(each.spot(), each.within())) {
        Raising raising = altered.raising(symbol);
        if (raising != null && raising.types().stream().anyMatch(t -> meets(each, t))) {
          hit(each.spot(), each.line(), symbol);
        }
      }
    }
    for (Words each : words) {
      for (String symbol : used(each.spot(), null)) {
        Raising raising = altered.raising(symbol);
        if (raising != null && raising.said(each.text().text())) {
          hit(each.spot(), each.text().span().line(), symbol);
        }
      }
    }
  }

  private Set<String> used(Spot spot, @Nullable Span within) {
    Set<String> symbols = new TreeSet<>();
    for (Use use : used.getOrDefault(TestPlace.test(spot.home()), Set.of())) {
      if (within == null || within.covers(use.line())) {
        symbols.add(use.symbol());
      }
    }
    return symbols;
  }

  private void hit(Spot spot, int line, String symbol) {
    hits.add(TestPlace.hit(spot, line, TestReport.How.EXPECTS, symbol, true));
  }

  /** Whether the thrown type, by its simple name, is the expected one or one above or below it. */
  private boolean meets(Expected each, String thrown) {
    if (Changed.simple(each.type().name()).equals(thrown)) {
      return true;
    }
    TypeUse type = typing.use(new Value.Name(thrown, Span.START), each.spot());
    var relations = typing.tree().surface().relations();
    return type instanceof TypeUse.Named named
        && (relations.isSubclass(named.name(), each.type().name())
            || relations.isSubclass(each.type().name(), named.name()));
  }
}
