package dev.ssotaudit.report.model;

import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.audit.ChangedTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in words, in the order in which reports tell it. What is quoted from audited code may
 * hold anything: whoever writes it out masks it and makes it visible.
 */
public final class ChangeOutline {
  /**
   * One topic.
   *
   * @param summary one or two sentences with counts
   * @param items what deserves to be read one by one
   */
  public record Part(String title, String summary, List<Item> items) {}

  /**
   * One thing.
   *
   * @param place {@code path:line}, or null where it has none
   * @param more what belongs to it
   */
  public record Item(@Nullable String place, String text, List<Item> more) {
    Item(@Nullable String place, String text) {
      this(place, text, List.of());
    }
  }

  private ChangeOutline() {}

  /** Base, head and how many files differ; one line each. */
  public static List<String> trees(ChangeResult change) {
    return List.of(
        "Base: " + tree(change.base()),
        "Head: " + tree(change.head()),
        "Files that differ: " + change.files().size() + submodules(change));
  }

  private static String submodules(ChangeResult change) {
    int count = change.submodules().size();
    return count == 0 ? "" : ", and " + count + " submodules, which are not entered";
  }

  private static String tree(ChangedTree tree) {
    String commit = tree.commit() == null ? "" : " `" + tree.commit() + "`";
    String named =
        tree.revision() == null || tree.revision().equals(tree.commit())
            ? ""
            : " (`" + tree.revision() + "`)";
    return switch (tree.kind()) {
      case COMMIT -> "commit" + commit + named;
      case INDEX -> "the index" + (commit.isEmpty() ? "" : " on" + commit);
      case WORK_TREE -> "the work tree" + (commit.isEmpty() ? "" : " on" + commit);
      case EMPTY -> "nothing, as there is no commit yet";
    };
  }

  /** The topics; none where nothing differs. */
  public static List<Part> parts(ChangeResult change) {
    if (change.nothing()) {
      return List.of(
          new Part("No change", "Base and head are equal, and nothing was judged.", List.of()));
    }
    List<Part> parts = new ArrayList<>(new VerdictWords(change.verdicts()).parts());
    parts.addAll(new BreakageWords(change.breakage()).parts());
    return parts;
  }
}
