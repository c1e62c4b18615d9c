package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.extract.python.syntax.Pattern;
import dev.ssotaudit.extract.python.syntax.PatternVisitor;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what one pattern compares with and binds, in source order. Each visit says whether the
 * pattern matches whatever comes.
 */
final class PatternLowering implements PatternVisitor<Boolean> {
  private final List<Value> compared = new ArrayList<>();
  private final List<Value.Name> captures = new ArrayList<>();
  private final ValueLowering values;
  private final Places places;
  private final Progress progress;

  PatternLowering(ValueLowering values, Places places, Progress progress) {
    this.values = values;
    this.places = places;
    this.progress = progress;
  }

  /** Constants, types, and the keys a mapping must have. */
  List<Value> compared() {
    return compared;
  }

  List<Value.Name> captures() {
    return captures;
  }

  /** Gathers from the pattern; whether it is irrefutable. */
  boolean lower(Pattern pattern) {
    if (!progress.enter()) {
      compared.add(progress.tooDeep(places.of(pattern.loc())));
      return false;
    }
    boolean irrefutable = pattern.accept(this);
    progress.leave();
    return irrefutable;
  }

  @Override
  public Boolean visitMatchValue(Pattern.MatchValue node) {
    compared.add(values.value(node.value()));
    return false;
  }

  @Override
  public Boolean visitMatchSingleton(Pattern.MatchSingleton node) {
    compared.add(values.value(node.value()));
    return false;
  }

  @Override
  public Boolean visitMatchSequence(Pattern.MatchSequence node) {
    node.patterns().forEach(this::lower);
    return false;
  }

  @Override
  public Boolean visitMatchMapping(Pattern.MatchMapping node) {
    for (int i = 0; i < node.keys().size(); i++) {
      compared.add(values.value(node.keys().get(i)));
      lower(node.patterns().get(i));
    }
    if (node.rest() != null) {
      capture(node.rest(), places.of(node.loc()));
    }
    return false;
  }

  @Override
  public Boolean visitMatchClass(Pattern.MatchClass node) {
    compared.add(values.value(node.cls()));
    node.patterns().forEach(this::lower);
    node.kwdPatterns().forEach(this::lower);
    return false;
  }

  @Override
  public Boolean visitMatchStar(Pattern.MatchStar node) {
    capture(node.name(), node.loc());
    return false;
  }

  @Override
  public Boolean visitMatchAs(Pattern.MatchAs node) {
    boolean irrefutable = node.pattern() == null || lower(node.pattern());
    capture(node.name(), node.loc());
    return irrefutable;
  }

  @Override
  public Boolean visitMatchOr(Pattern.MatchOr node) {
    boolean irrefutable = false;
    for (Pattern alternative : node.patterns()) {
      irrefutable |= lower(alternative);
    }
    return irrefutable;
  }

  /** Every pattern that binds a name ends with it. */
  private void capture(@Nullable String name, Loc loc) {
    if (name != null) {
      capture(name, places.lastName(loc, name));
    }
  }

  /** The alternatives of {@code A(x) | B(x)} bind the same names, which count once. */
  private void capture(String name, Span span) {
    for (Value.Name known : captures) {
      if (known.id().equals(name)) {
        return;
      }
    }
    captures.add(new Value.Name(name, span));
  }
}
