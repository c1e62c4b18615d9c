package dev.ssotaudit.audit;

import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import dev.ssotaudit.source.ChangedPath;
import java.util.List;

/**
 * What head is against base.
 *
 * @param files the files that differ, of any kind, sorted by path
 * @param submodules those that moved to another commit; they are not entered
 * @param verdicts what became of what is judged
 * @param breakage whom the change breaks
 * @param notices what the user should know of the comparison, one sentence each
 */
public record ChangeResult(
    ChangedTree base,
    ChangedTree head,
    List<ChangedPath> files,
    List<String> submodules,
    VerdictDiff verdicts,
    Breakage breakage,
    List<String> notices) {

  /** Whether base and head are equal; then nothing was judged. */
  public boolean nothing() {
    return files.isEmpty() && submodules.isEmpty();
  }
}
