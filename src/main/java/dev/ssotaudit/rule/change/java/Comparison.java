package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the public types of base and their members, and puts every check to each. */
final class Comparison {
  private final Versions versions;
  private final List<Impact> impacts = new ArrayList<>();
  private int symbols;

  private final Set<String> affected;

  /** Compares the types of those names. */
  Comparison(Versions versions, Set<String> affected) {
    this.versions = versions;
    this.affected = affected;
  }

  void run() {
    for (SourceType type : versions.base().library().types()) {
      if (versions.base().exported(type)) {
        symbols += type.declaredSymbols();
        if (affected.contains(type.name())) {
          type(type);
        }
      }
    }
  }

  List<Impact> impacts() {
    return impacts;
  }

  /** How many public types base has, and members that they declare. */
  int symbols() {
    return symbols;
  }

  private void type(SourceType base) {
    SourceType head = versions.head().library().source(base.name(), base.path());
    if (head == null || !versions.head().exported(head)) {
      impacts.add(TypeRemoved.of(base, head));
      return;
    }
    TypePair pair = new TypePair(versions, base, head);
    if (TypeKindChanged.applies(pair)) {
      impacts.add(TypeKindChanged.of(pair));
      return;
    }
    Checks.TYPES.forEach(check -> impacts.addAll(check.check(pair)));
    fields(pair);
    methods(pair);
    constructors(pair);
  }

  private void fields(TypePair pair) {
    for (FieldInfo base : pair.baseSurface().fields(pair.base())) {
      FieldInfo head = pair.headSurface().field(pair.head(), base.name());
      if (head != null) {
        FieldPair fields = new FieldPair(pair, base, head);
        Checks.FIELDS.forEach(check -> impacts.addAll(check.check(fields)));
      }
    }
  }

  private void methods(TypePair pair) {
    for (var method : pair.baseSurface().methods(pair.base())) {
      MethodInfo base = method.getValue();
      MethodInfo head = pair.headSurface().method(pair.head(), method.getKey());
      if (base.owner().equals(TypeUse.OBJECT.name())) {
        ofObject(pair, base, head);
        continue;
      }
      // What both versions have from the platform has not changed.
      if (head != null && (base.path() != null || head.path() != null)) {
        ExecutablePair both = new ExecutablePair(pair, base, head);
        Checks.EXECUTABLES.forEach(check -> impacts.addAll(check.check(both)));
        Checks.METHODS.forEach(check -> impacts.addAll(check.check(both)));
      }
    }
  }

  /** Every class has the methods of Object; overriding one matters where it closes it to others. */
  private void ofObject(TypePair pair, MethodInfo base, @Nullable MethodInfo head) {
    if (head != null && head.path() != null && !pair.base().isInterface()) {
      ExecutablePair both = new ExecutablePair(pair, base, head);
      Checks.OF_OBJECT.forEach(check -> impacts.addAll(check.check(both)));
    }
  }

  private void constructors(TypePair pair) {
    for (MethodInfo base : pair.baseSurface().constructors(pair.base())) {
      MethodInfo head = Constructors.match(pair, base);
      if (head != null) {
        ExecutablePair both = new ExecutablePair(pair, base, head);
        Checks.EXECUTABLES.forEach(check -> impacts.addAll(check.check(both)));
      }
    }
  }
}
