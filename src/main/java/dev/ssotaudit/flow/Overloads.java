package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What tells functions of one name in a file apart, whatever their order. */
final class Overloads {
  private final SourceUnit unit;
  private @Nullable Map<FunctionSymbol, String> marks;

  Overloads(SourceUnit unit) {
    this.unit = unit;
  }

  /** The parameters; empty for a function that has its name alone or sorts before the others. */
  String mark(FunctionSymbol function) {
    Map<FunctionSymbol, String> known = marks;
    if (known == null) {
      known = marks(unit);
      marks = known;
    }
    return known.getOrDefault(function, "");
  }

  private static Map<FunctionSymbol, String> marks(SourceUnit unit) {
    Map<String, List<FunctionSymbol>> byName = new HashMap<>();
    for (FunctionSymbol function : unit.functions()) {
      byName.computeIfAbsent(function.qualified(), n -> new ArrayList<>(1)).add(function);
    }
    Map<FunctionSymbol, String> marks = new HashMap<>();
    for (List<FunctionSymbol> same : byName.values()) {
      if (same.size() > 1) {
        mark(same, marks);
      }
    }
    return marks;
  }

  private static void mark(List<FunctionSymbol> same, Map<FunctionSymbol, String> marks) {
    Map<String, List<FunctionSymbol>> bySignature = new TreeMap<>();
    for (FunctionSymbol function : same) {
      bySignature.computeIfAbsent(signature(function), s -> new ArrayList<>(1)).add(function);
    }
    boolean first = true;
    for (Map.Entry<String, List<FunctionSymbol>> entry : bySignature.entrySet()) {
      String mark = first ? "" : entry.getKey();
      entry.getValue().forEach(function -> marks.put(function, mark));
      first = false;
    }
  }

  private static String signature(FunctionSymbol function) {
    SiteShape.Scope nothing = new SiteShape.Scope(Set.of(), name -> false);
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : function.parameters()) {
      text.append(parameter.kind()).append(' ');
      if (parameter.type() != null) {
        text.append(SiteShape.of(parameter.type(), nothing));
      }
      text.append(',');
    }
    return text.toString();
  }
}
