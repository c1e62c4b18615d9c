package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import org.jspecify.annotations.Nullable;

/** What the names of a module's top level mean, as dotted names. */
public final class Names {
  private final PythonTree tree;
  private final ModuleApi module;

  /** The names of a module. */
  public Names(PythonTree tree, ModuleApi module) {
    this.tree = tree;
    this.module = module;
  }

  /**
   * The dotted name of what an expression names: where it is defined if that is in the tree, where
   * it is imported from if not. A name that nothing binds (a built-in) is itself; null for what is
   * no name. Calls and subscripts count as what they call or index.
   */
  public @Nullable String dotted(Value value) {
    if (value instanceof Value.Name name) {
      return ofName(name.id());
    } else if (value instanceof Value.Member member) {
      String base = dotted(member.base());
      return base == null ? null : base + "." + member.name();
    } else if (value instanceof Value.Call call) {
      return dotted(call.callee());
    } else if (value instanceof Value.Index index) {
      return dotted(index.base());
    }
    return null;
  }

  private String ofName(String name) {
    Member member = module.members().get(name);
    if (member instanceof Member.OfImport imported) {
      Resolved resolved = tree.imported(module, imported.imported());
      if (resolved instanceof Resolved.Definition definition) {
        return definition.dotted();
      }
      String whole = imported.imported().module();
      String part = imported.imported().name();
      if (part == null && imported.imported().alias() == null) {
        return name;
      }
      return part == null ? whole : whole + "." + part;
    }
    return member == null ? name : module.name() + "." + name;
  }

  /** The last part of {@link #dotted}, or null. */
  public @Nullable String simple(Value value) {
    String dotted = dotted(value);
    return dotted == null ? null : dotted.substring(dotted.lastIndexOf('.') + 1);
  }

  /** The class that an expression names, if it is defined in the tree and loaded, or null. */
  public Resolved.@Nullable Definition definition(Value value) {
    if (value instanceof Value.Name name) {
      return tree.resolve(module, name.id()) instanceof Resolved.Definition found ? found : null;
    } else if (value instanceof Value.Index index) {
      return definition(index.base());
    } else if (value instanceof Value.Member member
        && member.base() instanceof Value.Name base
        && tree.resolve(module, base.id()) instanceof Resolved.OfModule inner) {
      ModuleApi target = tree.module(inner.file());
      return target != null
              && tree.resolve(target, member.name()) instanceof Resolved.Definition found
          ? found
          : null;
    }
    return null;
  }
}
