package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.Collection;
import java.util.TreeMap;

/** Where at head something of the same name and sort newly is. */
final class Whereabouts {
  private final TreeMap<String, ModuleApi> changed = new TreeMap<>();
  private final PythonTree base;

  /**
   * Looks in the given files.
   *
   * @param paths the files of head that base has not, or has otherwise
   */
  Whereabouts(PythonTree base, PythonTree head, Collection<String> paths) {
    this.base = base;
    for (String path : paths) {
      ModuleApi module = head.module(path);
      if (module != null) {
        changed.put(module.name(), module);
      }
    }
  }

  /** A sentence about a definition that is gone. */
  String of(Resolved.Definition gone) {
    String name = gone.member().name();
    String sort = Comparison.word(gone.member()).replaceFirst("^an? ", "");
    for (ModuleApi module : changed.values()) {
      Member member = module.members().get(name);
      ModuleApi before = base.named(module.name());
      if (member != null
          && member.getClass().equals(gone.member().getClass())
          && (before == null || !before.members().containsKey(name))) {
        String now = module.name() + "." + name;
        return sort + " `" + name + "` is gone from here; it is now `" + now + "`";
      }
    }
    return sort + " `" + name + "` is gone";
  }
}
