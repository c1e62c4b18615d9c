package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the module that a removed one became: the new one that shares most of its definitions. */
final class Moves {
  private static final double ENOUGH = 0.6;
  private static final double ENOUGH_FOR_SAME_NAME = 0.3;

  private Moves() {}

  /** The successor among modules that base has not, or null. */
  static @Nullable ModuleApi successor(ModuleApi gone, List<ModuleApi> added) {
    Set<String> names = definitions(gone);
    ModuleApi best = null;
    double most = 0;
    for (ModuleApi candidate : added) {
      Set<String> shared = definitions(candidate);
      shared.retainAll(names);
      double share = names.isEmpty() ? 0 : (double) shared.size() / names.size();
      double enough =
          last(candidate.name()).equals(last(gone.name())) ? ENOUGH_FOR_SAME_NAME : ENOUGH;
      if (share >= enough && share > most) {
        best = candidate;
        most = share;
      }
    }
    return best;
  }

  private static Set<String> definitions(ModuleApi module) {
    Set<String> names = new HashSet<>();
    for (Member member : module.members().values()) {
      if (!(member instanceof Member.OfImport) && !member.name().startsWith("__")) {
        names.add(member.getClass().getSimpleName() + member.name());
      }
    }
    return names;
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
