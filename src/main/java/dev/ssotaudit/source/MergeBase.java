package dev.ssotaudit.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two histories parted.
 *
 * @param commitId the full id
 * @param others merge bases that are as good, after a criss-cross merge; sorted
 */
public record MergeBase(String commitId, List<String> others) {
  /** What the user should know about the choice, or null if there was none. */
  public @Nullable String notice() {
    return others.isEmpty()
        ? null
        : "The histories have "
            + (others.size() + 1)
            + " merge bases (criss-cross merges); the newest is compared with: "
            + commitId
            + ". The others: "
            + String.join(", ", others)
            + ".";
  }
}
