package dev.ssotaudit.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The contracts that two trees are judged by.
 *
 * @param one whether both are judged by the same
 * @param notices what the user should know of the choice
 * @param problems what is wrong with head's
 */
record ContractPair(
    ContractSet base,
    ContractSet head,
    boolean one,
    List<String> notices,
    List<AuditOutcome.Problem> problems) {

  /**
   * Each tree's own, as git or the disk has them. A tree without any is judged by the other's: that
   * a contract was added makes nothing worse, and that one was removed excuses nothing.
   */
  static ContractPair load(AuditRequest request, TreePair trees) {
    boolean disk = trees.head().kind() == ChangedTree.Kind.WORK_TREE;
    ContractSet head =
        disk
            ? ContractSet.load(request, trees.headListing())
            : ContractSet.load(
                request, trees.headListing(), ContractSource.listed(trees.headListing()));
    if (!head.problems().isEmpty() || request.config() != null) {
      return new ContractPair(head, head, true, List.of(), head.problems());
    }
    ContractSet base =
        ContractSet.load(request, trees.baseListing(), ContractSource.listed(trees.baseListing()));
    return chosen(base, head);
  }

  private static ContractPair chosen(ContractSet base, ContractSet head) {
    List<String> notices = new ArrayList<>();
    if (!base.problems().isEmpty()) {
      notices.add("Base's contract cannot be used, so that base is judged by head's.");
      return new ContractPair(head, head, true, notices, List.of());
    } else if (base.files().isEmpty() && head.files().isEmpty()) {
      return new ContractPair(head, head, true, notices, List.of());
    } else if (base.files().isEmpty()) {
      notices.add("Base has no ssot.yml, so that it is judged by head's.");
      return new ContractPair(head, head, true, notices, List.of());
    } else if (head.files().isEmpty()) {
      notices.add("Head has no ssot.yml any more, so that it is judged by base's.");
      return new ContractPair(base, base, true, notices, List.of());
    }
    boolean equal =
        base.files().equals(head.files())
            && base.model().rulesHash().equals(head.model().rulesHash());
    return new ContractPair(equal ? head : base, head, equal, notices, List.of());
  }
}
