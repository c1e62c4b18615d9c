package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void aFailureHalfWayLeavesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("r.md"), "old");
    OutputFile output = OutputFile.prepare(file);
    assertThatThrownBy(
            () ->
                output.write(
                    out -> {
                      out.append("half");
                      throw new IOException("stop");
                    }))
        .hasMessage("stop");
    assertThat(file).content().isEqualTo("old");
    assertThat(files()).containsExactly("r.md");
  }

  @Test
  void appearsWhole() throws IOException {
    Path file = folder.resolve("r.md");
    OutputFile output = OutputFile.prepare(file);
    assertThat(files()).isEmpty();
    output.write(out -> out.append("naïve ✓\n"));
    assertThat(file).content().isEqualTo("naïve ✓\n");
    assertThat(files()).containsExactly("r.md");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
    OutputFile.prepare(link).write(out -> out.append("new"));
    assertThat(link).isSymbolicLink();
    assertThat(target).content().isEqualTo("new");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsWrittenTo() throws IOException {
    OutputFile.prepare(Path.of("/dev/null")).write(out -> out.append("gone"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void aFileAsAFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> OutputFile.prepare(file.resolve("r.md")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("cannot be written");
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
