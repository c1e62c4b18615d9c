package dev.ssotaudit.source;

import dev.ssotaudit.source.ChangedPath.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of git's raw diff: {@code :mode mode id id status NUL path NUL [path NUL]}. */
record RawChange(
    String baseMode,
    String headMode,
    String baseId,
    String headId,
    char status,
    int score,
    String basePath,
    String headPath) {
  static List<RawChange> parse(byte[] output) {
    List<String> fields = new ArrayList<>();
    GitText.split(output, (bytes, from, to) -> fields.add(GitText.lossy(bytes, from, to)));
    List<RawChange> changes = new ArrayList<>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      String[] head = fields.get(i).substring(1).split(" ");
      char status = head[4].charAt(0);
      int score = head[4].length() > 1 ? Integer.parseInt(head[4].substring(1)) : 0;
      String base = fields.get(i + 1);
      if (status == 'R') {
        i++;
      }
      changes.add(
          new RawChange(
              head[0], head[1], head[2], head[3], status, score, base, fields.get(i + 1)));
    }
    return changes;
  }

  boolean submodule() {
    return baseMode.equals("160000") || headMode.equals("160000");
  }

  /** What changed of a file, or null if that is nothing. */
  @Nullable ChangedPath on(String base, String head) {
    if (status == 'U') {
      return new ChangedPath(Kind.MODIFIED, base, head, 0, null, null);
    }
    boolean before = baseMode.startsWith("100");
    boolean after = headMode.startsWith("100");
    if (before && after) {
      boolean same = baseId.equals(headId);
      if (status == 'R') {
        return new ChangedPath(Kind.RENAMED, base, head, score, baseId, known(headId));
      }
      return same ? null : new ChangedPath(Kind.MODIFIED, base, head, 0, baseId, known(headId));
    }
    if (before) {
      return new ChangedPath(Kind.REMOVED, base, null, 0, baseId, null);
    }
    return after ? new ChangedPath(Kind.ADDED, null, head, 0, null, known(headId)) : null;
  }

  private static @Nullable String known(String id) {
    return id.chars().allMatch(c -> c == '0') ? null : id;
  }
}
