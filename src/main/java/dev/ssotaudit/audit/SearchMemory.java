package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.flow.KnownUses;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.flow.Shared;
import dev.ssotaudit.flow.UnitAnalysis;
import dev.ssotaudit.link.CodeModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a search for sites found out, for one of another version of the tree.
 *
 * @param results by path
 * @param differing the files of which the other version may find something else
 * @param uses what files told of others
 * @param whole the answers over all of the model, which leave no marks
 * @param loaded the files that the model covered
 */
record SearchMemory(
    OwnerBoundary boundary,
    Map<String, UnitAnalysis.Result> results,
    Set<String> differing,
    KnownUses uses,
    List<Object> whole,
    Set<String> loaded) {

  /**
   * The answers over all of a model: types and functions that may open, settings, telling names.
   */
  static List<Object> whole(Shared shared) {
    CodeModel model = shared.model();
    return List.of(
        model.opening(), model.settingsTypes(), model.telling().names(), shared.wrapperNames());
  }

  /** Whether the owners were the same. */
  @SuppressWarnings("ReferenceEquality") // equal ones cost as much to compare as to judge by
  boolean of(OwnerBoundary other) {
    return boundary == other;
  }

  /** With what the file was asked that others told of it. */
  Map<Span, String> used(String path) {
    return uses.of(path);
  }

  /** The results that hold for the other version, of these files. */
  Map<String, UnitAnalysis.Result> kept(Set<String> files) {
    Set<String> dropped = new TreeSet<>(differing);
    for (String path : differing) {
      UnitAnalysis.Result result = results.get(path);
      if (result != null) {
        // What this file tells of others may not be told there.
        result.uses().keySet().stream().filter(told -> !used(told).isEmpty()).forEach(dropped::add);
      }
    }
    Map<String, UnitAnalysis.Result> kept = new TreeMap<>();
    for (String path : files) {
      UnitAnalysis.Result result = results.get(path);
      if (result != null && !dropped.contains(path)) {
        kept.put(path, result);
      }
    }
    return kept;
  }
}
