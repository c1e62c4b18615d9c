package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLinesTest {
  @TempDir Path folder;

  @Test
  void everyLineEndButNoMark() throws IOException {
    Files.writeString(folder.resolve("a.py"), "\ufeffone\r\ntwo\rthree\u2028still\n");
    FileLines lines = new FileLines(folder);
    assertThat(lines.line("a.py", 1)).isEqualTo("one");
    assertThat(lines.line("a.py", 2)).isEqualTo("two");
    assertThat(lines.line("a.py", 3)).isEqualTo("three\u2028still");
    assertThat(lines.line("a.py", 4)).isNull();
    assertThat(lines.line("a.py", 0)).isNull();
    assertThat(lines.line("b.py", 1)).isNull();
    assertThat(new FileLines(folder.resolve("a.py")).line("a.py", 2)).isEqualTo("two");
  }

  @Test
  void wrongBytesCostNoLine() throws IOException {
    Files.write(folder.resolve("a.py"), new byte[] {'a', (byte) 0xff, '\n', 'b'});
    assertThat(new FileLines(folder).line("a.py", 2)).isEqualTo("b");
  }
}
