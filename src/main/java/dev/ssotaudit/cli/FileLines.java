package dev.ssotaudit.cli;

import dev.ssotaudit.report.model.LineSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of the files under a folder, read as UTF-8; the last few files are kept. */
public final class FileLines implements LineSource {
  private static final int KEPT = 16;
  private static final long LARGEST = 32L << 20;

  private final Path base;
  private final Map<String, List<String>> files =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > KEPT;
        }
      };

  /** For the paths of an audit of {@code root}, a folder or a single file. */
  public FileLines(Path root) {
    Path parent = root.toAbsolutePath().getParent();
    this.base = Files.isDirectory(root) || parent == null ? root : parent;
  }

  @Override
  public @Nullable String line(String path, int line) {
    List<String> lines = files.computeIfAbsent(path, this::read);
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
  }

  private List<String> read(String path) {
    try {
      Path file = base.resolve(path);
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException e) {
      // A report can do without the line: what it says rests on the facts, not on the excerpt.
      return List.of();
    }
  }
}
