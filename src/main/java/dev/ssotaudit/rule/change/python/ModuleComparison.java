package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.behaviour.ImportWork;
import dev.ssotaudit.rule.change.python.model.Exports;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Looks up each public name of a module of base in the module's successor at head. */
final class ModuleComparison {
  private final Comparison comparison;
  private final PythonTree baseTree;
  private final PythonTree headTree;
  private final Publicity publicity;
  private final Whereabouts whereabouts;
  private final Set<String> touched;

  ModuleComparison(
      Comparison comparison,
      PythonTree baseTree,
      PythonTree headTree,
      Publicity publicity,
      Whereabouts whereabouts,
      Set<String> touched) {
    this.comparison = comparison;
    this.baseTree = baseTree;
    this.headTree = headTree;
    this.publicity = publicity;
    this.whereabouts = whereabouts;
    this.touched = touched;
  }

  /** Compares the definitions of a changed module, and what it does when it is imported. */
  void definitions(ModuleApi base, ModuleApi head) {
    Set<String> moved = new HashSet<>();
    int own = 0;
    for (Member member : base.members().values()) {
      if (!(member instanceof Member.OfImport) && publicity.open(base, member.name())) {
        own++;
        Resolved resolved = headTree.resolve(head, member.name());
        compare(base, member, resolved, head);
        if (resolved instanceof Resolved.Definition found && !found.module().equals(head)) {
          moved.add(found.module().name());
        } else {
          moved.add("");
        }
      }
    }
    if (own > 0 && moved.size() == 1 && !moved.contains("")) {
      comparison.add(forwarding(base, head, moved.iterator().next()));
    }
    exports(base, head);
    if (Publicity.openModule(base.name())) {
      ImportWork.added(base, head).forEach(comparison::add);
    }
  }

  private static Change forwarding(ModuleApi base, ModuleApi head, String target) {
    return new Change(
        PythonChangeKind.MODULE_MOVED_WITH_FORWARDING,
        base.name(),
        base.path(),
        head.path(),
        1,
        1,
        "its definitions are in `" + target + "`; this module still hands them on");
  }

  /** Compares what a module hands on from others. */
  void reexports(ModuleApi base, ModuleApi head) {
    for (Member member : base.members().values()) {
      if (member instanceof Member.OfImport imported && publicity.reexports(base, imported)) {
        handedOn(base, head, member.name(), member.line());
      }
    }
    for (Import wildcard : base.wildcards()) {
      String file = base.isPackage() ? baseTree.fileOf(base, wildcard) : null;
      ModuleApi target = file == null ? null : baseTree.module(file);
      if (target != null && Publicity.openModule(base.name())) {
        for (String name : target.members().keySet()) {
          boolean given = target.exports() == null ? !name.startsWith("_") : target.exported(name);
          if (given && !base.members().containsKey(name)) {
            handedOn(base, head, name, 1);
          }
        }
      }
    }
  }

  private void handedOn(ModuleApi base, ModuleApi head, String name, int line) {
    if (!(baseTree.resolve(base, name) instanceof Resolved.Definition was)
        || was.member() instanceof Member.OfImport) {
      return;
    }
    Resolved is = headTree.resolve(head, name);
    if (!(is instanceof Resolved.Missing)) {
      if (touched.contains(was.module().path())
          || is instanceof Resolved.Definition now && touched.contains(now.module().path())) {
        compare(was.module(), was.member(), is, head);
      }
      return;
    }
    String symbol = base.name() + "." + name;
    ModuleApi home = headTree.named(was.module().name());
    boolean alive = home != null && home.members().containsKey(was.member().name());
    if (alive && comparison.first(symbol)) {
      comparison.counted();
      String message = "no longer imported here; `" + was.dotted() + "` is still there";
      comparison.add(gone(PythonChangeKind.REEXPORT_REMOVED, base, symbol, line, message));
    } else if (!alive && comparison.first(was.dotted())) {
      comparison.counted();
      comparison.add(
          gone(PythonChangeKind.OBJECT_REMOVED, base, symbol, line, whereabouts.of(was)));
    }
  }

  private static Change gone(
      PythonChangeKind kind, ModuleApi base, String symbol, int line, String message) {
    return new Change(kind, symbol, base.path(), null, line, 0, message);
  }

  private void compare(ModuleApi base, Member was, Resolved is, ModuleApi head) {
    String symbol = base.name() + "." + was.name();
    Scope before = new Scope(baseTree, base, null);
    if (is instanceof Resolved.Definition found) {
      Scope after = new Scope(headTree, found.module(), null);
      comparison.compare(symbol, before, after, was, found.member());
    } else if (is instanceof Resolved.Missing && comparison.first(symbol)) {
      comparison.counted();
      Resolved.Definition definition = new Resolved.Definition(base, was);
      comparison.add(
          gone(
              PythonChangeKind.OBJECT_REMOVED,
              base,
              symbol,
              was.line(),
              whereabouts.of(definition)));
    } else if (is instanceof Resolved.OfModule && comparison.first(symbol)) {
      String message = "was " + Comparison.word(was) + " and is a module";
      comparison.add(
          new Change(
              PythonChangeKind.OBJECT_KIND_CHANGED,
              symbol,
              base.path(),
              head.path(),
              was.line(),
              1,
              message));
    }
  }

  /** Names that {@code import *} bound and no longer binds, though they are still there. */
  private void exports(ModuleApi base, ModuleApi head) {
    Exports now = head.exports();
    if (now == null || !now.complete()) {
      return;
    }
    Member list = base.members().get("__all__");
    Member listed = head.members().get("__all__");
    for (String name : exported(base)) {
      if (!now.names().contains(name)
          && !(headTree.resolve(head, name) instanceof Resolved.Missing)) {
        comparison.add(
            new Change(
                PythonChangeKind.EXPORT_REMOVED,
                base.name() + "." + name,
                base.path(),
                head.path(),
                list == null ? 0 : list.line(),
                listed == null ? 0 : listed.line(),
                "`__all__` does not list `" + name + "`: `import *` no longer binds it"));
      }
    }
  }

  private static Set<String> exported(ModuleApi module) {
    Set<String> names = new LinkedHashSet<>();
    if (module.exports() != null) {
      names.addAll(module.exports().names());
    } else {
      for (Member member : module.members().values()) {
        if (!(member instanceof Member.OfImport) && !member.name().startsWith("_")) {
          names.add(member.name());
        }
      }
    }
    return names;
  }
}
