package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.attribute.AttributeRules;
import dev.ssotaudit.rule.change.python.behaviour.BehaviourRules;
import dev.ssotaudit.rule.change.python.function.FunctionRules;
import dev.ssotaudit.rule.change.python.function.Traits;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Scope;
import dev.ssotaudit.rule.change.python.type.ClassRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares definitions, each of base once however many names lead to it. */
final class Comparison {
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int compared;

  List<Change> changes() {
    return changes;
  }

  int compared() {
    return compared;
  }

  void add(Change change) {
    changes.add(change);
  }

  void counted() {
    compared++;
  }

  /** Whether a definition of base is asked for the first time. */
  boolean first(String symbol) {
    return seen.add(symbol);
  }

  /** Whether the definition of base was found to be public and looked up. */
  boolean asked(String symbol) {
    return seen.contains(symbol);
  }

  /** Compares a definition with what its name stands for at head. */
  void compare(String symbol, Scope base, Scope head, Member was, Member is) {
    if (!first(symbol)) {
      return;
    }
    compared++;
    Member before = callable(was);
    Member after = callable(is);
    if (before instanceof Member.OfFunction old && after instanceof Member.OfFunction now) {
      functions(new Pair<>(base, head, symbol, old, now));
    } else if (before instanceof Member.OfClass old && after instanceof Member.OfClass now) {
      Pair<Member.OfClass> pair = new Pair<>(base, head, symbol, old, now);
      run(ClassRules.ALL, pair);
      new MemberComparison(this, pair).run();
    } else if (before instanceof Member.OfAttribute old
        && after instanceof Member.OfAttribute now) {
      run(AttributeRules.ALL, new Pair<>(base, head, symbol, old, now));
    } else {
      kinds(new Pair<>(base, head, symbol, before, after));
    }
  }

  private void functions(Pair<Member.OfFunction> pair) {
    run(FunctionRules.ALL, pair);
    run(BehaviourRules.ALL, pair);
  }

  private <T extends Member> void run(List<PairRule<T>> rules, Pair<T> pair) {
    for (PairRule<T> rule : rules) {
      changes.addAll(rule.check(pair));
    }
  }

  /** {@code f = lambda x: x} is a function. */
  private static Member callable(Member member) {
    return member instanceof Member.OfAttribute attribute
            && attribute.values().size() == 1
            && attribute.value() instanceof Value.Lambda lambda
        ? new Member.OfFunction(attribute.name(), lambda.function(), List.of(), null, null)
        : member;
  }

  private void kinds(Pair<Member> pair) {
    boolean wasRead = readable(pair.was());
    boolean isRead = readable(pair.is());
    if (wasRead && isRead) {
      if (pair.was() instanceof Member.OfAttribute
          && pair.is() instanceof Member.OfFunction property
          && property.setter() == null) {
        changes.add(
            pair.change(PythonChangeKind.ATTRIBUTE_READ_ONLY, "now a property without setter"));
      }
    } else if (!opaque(pair.was()) && !opaque(pair.is())) {
      String message = "was " + word(pair.was()) + " and is " + word(pair.is());
      changes.add(pair.change(PythonChangeKind.OBJECT_KIND_CHANGED, message));
    }
  }

  private static boolean readable(Member member) {
    return member instanceof Member.OfAttribute
        || member instanceof Member.OfFunction function && Traits.property(function);
  }

  /** What a call made may be a function or class as well. */
  private static boolean opaque(Member member) {
    return member instanceof Member.OfImport
        || member instanceof Member.OfAttribute attribute
            && (attribute.value() instanceof Value.Call
                || attribute.value() instanceof Value.Name
                || attribute.value() instanceof Value.Member
                || attribute.value() instanceof Value.Choice);
  }

  static String word(Member member) {
    if (member instanceof Member.OfClass) {
      return "a class";
    } else if (member instanceof Member.OfFunction function) {
      return Traits.property(function) ? "a property" : "a function";
    }
    return member instanceof Member.OfImport ? "an import" : "a variable";
  }
}
