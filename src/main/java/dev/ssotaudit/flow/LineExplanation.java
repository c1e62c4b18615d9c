package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what the calls at a line resolve to and what its texts fold to. */
public final class LineExplanation {
  private static final int SHOWN = 12;
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  private final Query query;
  private final int line;
  private final Map<Span, String> seen = new TreeMap<>(ORDER);

  private LineExplanation(Query query, int line) {
    this.query = query;
    this.line = line;
  }

  /** One sentence for each call and text that starts at the line, masked, in their order. */
  public static List<String> of(
      CodeModel model, Flows flows, OwnerBoundary boundary, SourceUnit unit, int line) {
    boolean test = boundary.test(unit.path());
    Query query =
        new Query(new Shared(model, flows, boundary), !test, test ? unit.path() : null, false);
    LineExplanation explanation = new LineExplanation(query, line);
    explanation.add(flows.of(unit.bodyFunction()));
    for (TypeSymbol type : unit.types()) {
      explanation.add(flows.of(type.bodyFunction()));
    }
    for (FunctionSymbol function : unit.functions()) {
      explanation.add(flows.of(function));
    }
    List<String> sentences = new ArrayList<>(explanation.seen.values());
    return List.copyOf(sentences.subList(0, Math.min(SHOWN, sentences.size())));
  }

  private void add(FunctionFlow flow) {
    for (Value node : flow.callOrder) {
      Sym.Call call = flow.calls.get(node);
      if (call != null && node.span().line() == line) {
        query.resetSteps();
        seen.put(node.span(), call(call));
      }
    }
    flow.values.forEach(
        (node, sym) -> {
          if (node.span().line() == line && textual(node)) {
            query.resetSteps();
            String text = new Folder(query).template(new Val(sym, null));
            if (text != null && !text.isBlank()) {
              seen.putIfAbsent(node.span(), text(node, text));
            }
          }
        });
  }

  private static boolean textual(Value node) {
    return node instanceof Value.Text
        || node instanceof Value.Template
        || node instanceof Value.Operator operator
            && (operator.symbol().equals("+") || operator.symbol().equals("%"));
  }

  private String text(Value node, String text) {
    String store = new UrlTexts(query).storeOfTemplate(text);
    String what = node instanceof Value.Text ? "the text" : "a text that folds to";
    return what
        + (" `" + Labels.mask(text) + "`, ")
        + (store == null ? "no database URL" : "a database URL (" + store + ")");
  }

  private String call(Sym.Call call) {
    String name = Writers.simpleName(call.callee());
    String start = "a call" + (name == null ? "" : " of `" + name + "`");
    List<String> targets = new ArrayList<>();
    for (Target target : query.callees.of(call, null)) {
      String told = target(target);
      if (told != null && !targets.contains(told)) {
        targets.add(told);
      }
    }
    return targets.isEmpty()
        ? start + ", which resolves to nothing known"
        : start + ", which resolves to " + String.join(" or ", targets);
  }

  private static @Nullable String target(Target target) {
    if (target instanceof Target.Library library) {
      return "`"
          + library.symbol()
          + "` "
          + (library.entry() == null
              ? "(not in the catalogue)"
              : "("
                  + library
                      .entry()
                      .effect()
                      .name()
                      .toLowerCase(java.util.Locale.ROOT)
                      .replace('_', '-')
                  + ")");
    } else if (target instanceof Target.Construction construction) {
      return "the project's type `" + construction.type().dotted() + "`";
    }
    return target instanceof Target.Function function
        ? "the project's function `" + function.function().dotted() + "`"
        : null;
  }
}
