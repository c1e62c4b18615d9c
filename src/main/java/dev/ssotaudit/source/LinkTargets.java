package dev.ssotaudit.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where symbolic links of a tree that is not on disk lead. */
final class LinkTargets {
  // As many as Linux follows (path_resolution(7)).
  private static final int HOPS = 40;

  private final TreeSet<String> paths;
  private final Map<String, String> links;

  /**
   * @param paths of all files; of a submodule with {@code /}
   * @param links the text of each link by its path
   */
  LinkTargets(TreeSet<String> paths, Map<String, String> links) {
    this.paths = paths;
    this.links = links;
  }

  /**
   * The end of a link.
   *
   * @param reason why it is not followed
   * @param folder whether it may be a folder; what lies outside is not known
   */
  record Target(SkipReason reason, boolean folder) {}

  /** Where a link leads. */
  Target of(String link) {
    List<String> at = new ArrayList<>(List.of(link.split("/")));
    Deque<String> ahead = new ArrayDeque<>();
    int hops = 0;
    for (String text = links.get(link); ; text = links.get(String.join("/", at))) {
      if (text != null) {
        if (text.isEmpty() || ++hops > HOPS) {
          return new Target(SkipReason.LINK_BROKEN, false);
        }
        if (text.startsWith("/")) {
          return new Target(SkipReason.LINK_OUT, true);
        }
        at.remove(at.size() - 1);
        push(text, ahead);
      }
      if (ahead.isEmpty()) {
        return end(String.join("/", at));
      }
      if (!step(ahead.pop(), at)) {
        return new Target(SkipReason.LINK_OUT, true);
      }
    }
  }

  private static void push(String text, Deque<String> ahead) {
    String[] parts = text.split("/");
    for (int i = parts.length - 1; i >= 0; i--) {
      ahead.push(parts[i]);
    }
  }

  /** Goes one step; false if it leads out of the tree. */
  private static boolean step(String part, List<String> at) {
    if (part.equals("..")) {
      if (at.isEmpty()) {
        return false;
      }
      at.remove(at.size() - 1);
    } else if (!part.isEmpty() && !part.equals(".")) {
      at.add(part);
    }
    return true;
  }

  private Target end(String path) {
    String next = paths.ceiling(path + "/");
    boolean folder = path.isEmpty() || next != null && next.startsWith(path + "/");
    boolean there = folder || paths.contains(path);
    return new Target(there ? SkipReason.LINK_INSIDE : SkipReason.LINK_BROKEN, folder);
  }
}
