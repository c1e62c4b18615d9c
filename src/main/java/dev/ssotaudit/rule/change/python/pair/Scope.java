package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import org.jspecify.annotations.Nullable;

/**
 * Where a definition stands.
 *
 * @param owner the class it is a member of, or null at a module's top level
 */
public record Scope(PythonTree tree, ModuleApi module, Member.@Nullable OfClass owner) {
  /** The same place, inside a class. */
  public Scope in(Member.OfClass type) {
    return new Scope(tree, module, type);
  }

  /** The names of its module. */
  public Names names() {
    return new Names(tree, module);
  }
}
