package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Parameter.Kind;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which parameter of base is which of head: by name, else, for one that has another name, by place.
 */
public final class Signatures {
  private final Signature was;
  private final Signature is;
  private final Map<Parameter, Parameter> same = new LinkedHashMap<>();
  private final Map<Parameter, Parameter> renamed = new LinkedHashMap<>();

  /** Matches the parameters of two signatures. */
  public Signatures(Signature was, Signature is) {
    this.was = was;
    this.is = is;
    for (Parameter old : was.parameters()) {
      Parameter now = is.named(old.name());
      if (now != null) {
        same.put(old, now);
      }
    }
    for (Parameter old : was.parameters()) {
      Parameter now = same.containsKey(old) ? null : successor(old);
      if (now != null && was.named(now.name()) == null && !renamed.containsValue(now)) {
        renamed.put(old, now);
      }
    }
  }

  static Signatures of(Pair<Member.OfFunction> pair) {
    return new Signatures(
        Signature.of(pair.was().function(), pair.base().owner() != null),
        Signature.of(pair.is().function(), pair.head().owner() != null));
  }

  private @Nullable Parameter successor(Parameter old) {
    return switch (old.kind()) {
      case POSITIONAL_ONLY, POSITIONAL -> is.at(was.position(old));
      case KEYWORD_ONLY -> onlyNewKeyword(old);
      case VAR_POSITIONAL, VAR_KEYWORD -> variadic(old.kind());
    };
  }

  private @Nullable Parameter variadic(Kind kind) {
    return is.parameters().stream().filter(p -> p.kind() == kind).findFirst().orElse(null);
  }

  /** One keyword gone and one new of the same shape: the same under another name. */
  private @Nullable Parameter onlyNewKeyword(Parameter old) {
    List<Parameter> gone = keywords(was, is);
    List<Parameter> added = keywords(is, was);
    if (gone.size() != 1 || added.size() != 1) {
      return null;
    }
    Parameter now = added.get(0);
    boolean alike =
        Shapes.of(old.defaultValue()).equals(Shapes.of(now.defaultValue()))
            && Shapes.of(old.type()).equals(Shapes.of(now.type()));
    return alike ? now : null;
  }

  private static List<Parameter> keywords(Signature of, Signature without) {
    return of.parameters().stream()
        .filter(p -> p.kind() == Kind.KEYWORD_ONLY && without.named(p.name()) == null)
        .toList();
  }

  /** At base. */
  public Signature was() {
    return was;
  }

  /** At head. */
  public Signature is() {
    return is;
  }

  /** Parameters that have the same name on both sides. */
  public Map<Parameter, Parameter> same() {
    return same;
  }

  /** Parameters that go by another name now. */
  public Map<Parameter, Parameter> renamed() {
    return renamed;
  }

  /** Whether head takes the arguments of a parameter it no longer has. */
  public boolean swallowed(Parameter old) {
    boolean any = is.takesAnyPosition();
    boolean keyword = is.takesAnyKeyword();
    return switch (old.kind()) {
      case KEYWORD_ONLY, VAR_KEYWORD -> keyword;
      case POSITIONAL_ONLY, VAR_POSITIONAL -> any;
      case POSITIONAL -> any && keyword;
    };
  }
}
