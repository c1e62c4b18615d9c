package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds values to text: constants where everything is known, templates with holes otherwise. */
final class Folder {
  /** What a hole is written as. */
  static final String HOLE = "{}";

  private static final int MAX_DEPTH = 14;
  private final Query query;
  private int depth;

  Folder(Query query) {
    this.query = query;
  }

  /** The text of a constant, or null where it is not one constant. */
  @Nullable String constant(Val val) {
    String text = template(val);
    return text == null || text.contains(HOLE) ? null : text;
  }

  /**
   * The text with {@code {}} for what is not constant; null where the value is no text. Of several
   * values the first that is no hole stands for all.
   */
  @Nullable String template(Val val) {
    if (depth > MAX_DEPTH || !query.step()) {
      return null;
    }
    depth++;
    try {
      return fold(val);
    } finally {
      depth--;
    }
  }

  private @Nullable String fold(Val val) {
    Sym sym = val.sym().bare();
    if (sym instanceof Sym.Text text) {
      return text.text();
    } else if (sym instanceof Sym.Const number) {
      return number.kind() == dev.ssotaudit.fact.Value.LiteralKind.NULL ? null : number.text();
    } else if (sym instanceof Sym.Call call) {
      List<Sym> parts = TextOperations.parts(query, call, val);
      return parts == null ? null : joined(val, parts);
    }
    List<Sym> parts = TextOperations.concatenation(sym);
    if (parts != null) {
      return joined(val, parts);
    }
    return referenced(val, sym);
  }

  private @Nullable String referenced(Val val, Sym sym) {
    String best = null;
    if (sym instanceof Sym.Phi phi) {
      for (Sym.Arm arm : phi.arms()) {
        best = better(best, template(val.with(arm.value())));
      }
    } else {
      for (Val value : near(val, sym)) {
        if (value.sym().bare() != sym) {
          best = better(best, template(value));
        }
      }
    }
    return best;
  }

  /**
   * What a reference holds where that is cheap to say and means a constant: module variables, class
   * variables, fields of the own object, elements of a collection in sight, a bound parameter.
   */
  private List<Val> near(Val val, Sym sym) {
    if (sym instanceof Sym.Ref || sym instanceof Sym.Closure) {
      return query.properties.values(val.with(sym));
    } else if (sym instanceof Sym.Param param) {
      return Frame.find(val.frame(), param.function()) == null
          ? List.of()
          : query.properties.values(val.with(sym));
    } else if (sym instanceof Sym.Member member) {
      boolean own = own(member.base().bare()) || !query.entities.of(sym).isEmpty();
      return own ? query.properties.values(val.with(sym)) : List.of();
    } else if (sym instanceof Sym.Index index) {
      Sym base = index.base().bare();
      return base instanceof Sym.Container || base instanceof Sym.Ref
          ? query.properties.values(val.with(sym))
          : List.of();
    } else if (sym instanceof Sym.Element element
        && element.iterable().bare() instanceof Sym.Container) {
      return query.properties.values(val.with(sym));
    }
    return List.of();
  }

  private static boolean own(Sym base) {
    return base instanceof Sym.This
        || base instanceof Sym.Param p && p.index() == 0 && p.function().takesSelf();
  }

  private static @Nullable String better(@Nullable String one, @Nullable String other) {
    return one == null || one.isEmpty() || one.equals(HOLE) ? other == null ? one : other : one;
  }

  private String joined(Val val, List<Sym> parts) {
    StringBuilder text = new StringBuilder();
    for (Sym part : new ArrayList<>(parts)) {
      String folded = template(val.with(part));
      text.append(folded == null ? HOLE : folded);
    }
    return text.toString();
  }
}
