package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.behaviour.Step;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.model.Conditions;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls that importing a module newly makes. */
public final class ImportWork {
  private ImportWork() {}

  /** One change a callee that head calls at import and base does not. */
  public static List<Change> added(ModuleApi base, ModuleApi head) {
    Set<String> known = new HashSet<>();
    steps(base).forEach(step -> known.add(step.key()));
    List<Change> changes = new ArrayList<>();
    for (Step step : steps(head)) {
      Value.Call call = step.call();
      if (call != null && !Trivial.is(call) && known.add(step.key())) {
        changes.add(
            new Change(
                PythonChangeKind.IMPORT_WORK_ADDED,
                base.name(),
                base.path(),
                head.path(),
                0,
                step.span().line(),
                "importing now also does `" + step.text() + "`"));
      }
    }
    return changes;
  }

  private static List<Step> steps(ModuleApi module) {
    List<Statement> running =
        module.facts().body().stream()
            .filter(
                s ->
                    !(s instanceof Statement.If branch
                        && (Conditions.mainGuard(branch.condition())
                            || Conditions.typeChecking(branch.condition()))))
            .toList();
    return Steps.of(running, name -> name);
  }
}
