package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All functions of a module, methods included, and the module's body. */
final class Functions {
  /**
   * A function in its place.
   *
   * @param name inside its module: {@code Class.method}; empty for the module's body
   * @param function null for the module's body
   */
  record Placed(
      String name, Declaration.@Nullable Function function, Scope scope, List<Statement> body) {}

  private Functions() {}

  /** The functions, and first the module's body. */
  static List<Placed> withBody(PythonTree tree, ModuleApi module) {
    List<Placed> found = new ArrayList<>();
    Scope scope = new Scope(tree, module, null);
    found.add(new Placed("", null, scope, module.facts().body()));
    found.addAll(of(tree, module));
    return found;
  }

  static List<Placed> of(PythonTree tree, ModuleApi module) {
    List<Placed> found = new ArrayList<>();
    collect(module.members(), "", new Scope(tree, module, null), found);
    return found;
  }

  private static void collect(
      Map<String, Member> members, String prefix, Scope scope, List<Placed> found) {
    for (Member member : members.values()) {
      if (member instanceof Member.OfFunction function) {
        List<Statement> body = function.function().body();
        found.add(
            new Placed(
                prefix + member.name(),
                function.function(),
                scope,
                body == null ? List.of() : body));
      } else if (member instanceof Member.OfClass type) {
        collect(type.members(), prefix + member.name() + ".", scope.in(type), found);
      }
    }
  }
}
