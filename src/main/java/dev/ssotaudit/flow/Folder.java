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
    } else if (sym instanceof Sym.Param param
        && Frame.find(val.frame(), param.function()) == null) {
      return null;
    } else {
      for (Val value : query.properties.values(val.with(sym))) {
        if (value.sym().bare() != sym) {
          best = better(best, template(value));
        }
      }
    }
    return best;
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
