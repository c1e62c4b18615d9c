package dev.ssotaudit.extract.python.syntax;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A running {@code python3} that answers with its own tree of a file. */
final class CPython implements AutoCloseable {
  private final Process process;
  private final BufferedWriter requests;
  private final BufferedReader answers;
  private final Path script;

  private CPython(Process process, Path script) {
    this.process = process;
    this.script = script;
    requests =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * Starts it with the dump script, or starts node with the script that {@code -Dpython.oracle}
   * names; empty where there is no python3.
   */
  static Optional<CPython> start() throws IOException {
    Path script = Files.createTempFile("dump_ast", ".py");
    try (InputStream in = CPython.class.getResourceAsStream("/python/dump_ast.py")) {
      Files.write(script, in.readAllBytes());
    }
    String oracle = System.getProperty("python.oracle");
    List<String> command =
        oracle == null
            ? List.of("python3", "-X", "utf8", script.toString())
            : List.of("node", "--stack-size=4000", oracle);
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      return Optional.of(new CPython(builder.start(), script));
    } catch (IOException e) {
      Files.delete(script);
      return Optional.empty();
    }
  }

  /** Whether it knows the newest syntax, and positions inside f-strings. */
  static boolean isNewest() throws IOException {
    return System.getProperty("python.oracle") != null
        || eval("sys.version_info >= (3, 14)").equals("True");
  }

  /** What {@code python3 -c} prints for an expression. */
  static String eval(String expression) throws IOException {
    Process p =
        new ProcessBuilder("python3", "-c", "import sys, sysconfig; print(" + expression + ")")
            .start();
    try (Stream<String> lines = p.inputReader().lines()) {
      return lines.findFirst().orElse("");
    }
  }

  /** CPython's tree, or {@code !} and its error, or {@code ?} and why there is no answer. */
  String dump(Path file) throws IOException {
    requests.write(file + "\n");
    requests.flush();
    String answer = answers.readLine();
    return answer == null ? "?python3 ended" : answer;
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
    Files.deleteIfExists(script);
  }
}
