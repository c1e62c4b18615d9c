package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.report.model.LineSource;
import dev.ssotaudit.source.GitAnswer;
import dev.ssotaudit.source.GitTree;
import dev.ssotaudit.source.GitTrees;
import dev.ssotaudit.source.ReadBuffer;
import dev.ssotaudit.source.Revisions;
import dev.ssotaudit.source.SourceEntry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of the files of a commit or of the index, read as UTF-8. */
final class TreeLines implements LineSource {
  private final AuditRequest request;
  private final Map<String, SourceEntry> entries = new HashMap<>();
  private final Map<String, List<String>> files = new HashMap<>();
  private final ReadBuffer buffer = new ReadBuffer();
  private @Nullable GitTree tree;
  private boolean opened;

  /** For the paths of an audit whose head is no work tree. */
  TreeLines(AuditRequest request) {
    this.request = request;
  }

  @Override
  public @Nullable String line(String path, int line) {
    List<String> lines = files.computeIfAbsent(path, this::read);
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
  }

  private List<String> read(String path) {
    if (!opened) {
      open();
    }
    SourceEntry entry = entries.get(path);
    if (tree == null || entry == null) {
      return List.of();
    }
    try (GitTree open = tree) {
      if (entry.read(buffer) != null) {
        return List.of();
      }
      String text = new String(buffer.copy(), StandardCharsets.UTF_8);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    }
  }

  private void open() {
    opened = true;
    AuditRequest.Comparison comparison = request.comparison();
    String head = comparison == null ? null : comparison.head();
    GitAnswer<GitTree> answer =
        head == null
            ? GitTrees.index(request.root())
            : Revisions.resolve(request.root(), head)
                .then(commit -> GitTrees.commit(request.root(), commit));
    tree = answer.orNull();
    if (tree != null) {
      tree.list().entries().forEach(entry -> entries.put(entry.path(), entry));
    }
  }
}
