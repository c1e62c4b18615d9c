package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.report.model.LineSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is put in: a clear message, the right exit code, and nothing lost. */
@Timeout(60)
class BadInputTest {
  private static final String OWNER =
      "def build(host):\n    return f\"postgresql://shop@{host}:5432/shop\"\n";
  private static final String BYPASS =
      "from sqlalchemy import create_engine\n\nengine = create_engine(\"postgresql://a@b/c\")\n";
  private static final String CONTRACT =
      "version: 1\n"
          + "contracts:\n"
          + "  - id: shop\n"
          + "    because: \"One place opens the shop's database.\"\n"
          + "    owners:\n"
          + "      url: [\"shop/urls.py\"]\n"
          + "      engine: [\"shop/urls.py\"]\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ExitCode run(String... args) {
    return run(new AuditEngine("0"), out, args);
  }

  private ExitCode run(Engine engine, OutputStream stream, String... args) {
    Console console = new Console(stream, err, false);
    return new Cli(engine, console, Map.of(), folder, "0").run(args);
  }

  private ExitCode check() {
    return run("check", "--no-cache", tree().toString());
  }

  private Path tree() {
    return folder.resolve("tree");
  }

  private Path file(String path, String content) throws IOException {
    return file(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String path, byte[] content) throws IOException {
    Path file = tree().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  /** Code that goes around its owner. */
  private void bypass() throws IOException {
    file("shop/app.py", BYPASS);
    file("shop/urls.py", OWNER);
    file("ssot.yml", CONTRACT);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void noSuchPath() {
    assertThat(check()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("tree: no such file or folder").doesNotContain("Exception");
  }

  @Test
  void anEmptyFolder() throws IOException {
    Files.createDirectory(tree());
    assertThat(check()).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("no database site was found", "NOT ASSESSED").doesNotContain("PASS");
  }

  @Test
  void noDatabaseCode() throws IOException {
    file("shop/sums.py", "def add(a, b):\n    return a + b\n");
    assertThat(check()).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("no database site was found", "1 files", "NOT ASSESSED");
  }

  @Test
  void noDatabaseCodeUnderAContract() throws IOException {
    file("shop/urls.py", "def add(a, b):\n    return a + b\n");
    file("ssot.yml", CONTRACT);
    assertThat(check()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(out()).contains("no database site was found", "NOT ASSESSED");
  }

  @Test
  void anUnreadableFile() throws IOException {
    Path file = file("shop/locked.py", BYPASS);
    bypass();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user reads everything");
    assertThat(check()).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("skipped: shop/locked.py: cannot be read", "shop/app.py:3");
  }

  @Test
  void binaryContentNamedPython() throws IOException {
    file("shop/blob.py", new byte[] {1, 0, 2, 'c', 'r', 'e', 'a', 't', 'e', 0});
    bypass();
    check();
    assertThat(out()).contains("skipped: shop/blob.py: binary content", "shop/app.py:3");
  }

  @Test
  void aFileOfTwentyMegabytes() throws IOException {
    file("shop/big.py", (BYPASS + "# " + "x".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
    bypass();
    check();
    assertThat(out()).contains("skipped: shop/big.py: larger than 5 MB", "shop/app.py:3");
  }

  @Test
  void fiveThousandParentheses() throws IOException {
    String deep = "(".repeat(5000) + "1" + ")".repeat(5000);
    bypass();
    file("shop/deep.py", BYPASS + "x = " + deep + "\ny = create_engine(\"postgresql://d@e/f\")\n");
    file("shop/Deep.java", "class Deep { String u = \"jdbc:h2:mem:x\"; int x = " + deep + "; }\n");
    check();
    assertThat(out()).contains("shop/deep.py:3", "shop/deep.py:5").contains("Deep.java");
    assertThat(err()).doesNotContain("internal error");
  }

  @Test
  void invalidUtf8() throws IOException {
    byte[] code = ("# caf\u00e9\n" + BYPASS).getBytes(StandardCharsets.ISO_8859_1);
    bypass();
    file("shop/app.py", code);
    check();
    assertThat(out()).contains("shop/app.py:4");
  }

  @Test
  void linksInACircleAndOutOfTheTree() throws IOException {
    bypass();
    Path foreign = Files.writeString(folder.resolve("foreign.py"), BYPASS);
    Files.createSymbolicLink(tree().resolve("shop/up"), tree());
    Files.createSymbolicLink(tree().resolve("shop/loop.py"), Path.of("loop.py"));
    Files.createSymbolicLink(tree().resolve("shop/out.py"), foreign);
    check();
    assertThat(out())
        .contains("skipped: shop/out.py: symbolic link out of the audited tree", "shop/loop.py")
        .contains("Coverage: 2 files");
  }

  @Test
  void windowsLineEnds() throws IOException {
    bypass();
    file("shop/app.py", BYPASS.replace("\n", "\r\n"));
    check();
    assertThat(out()).contains("shop/app.py:3:10: error[SSOT003]").doesNotContain("\r");
  }

  @Test
  void aSyntaxErrorInAnOwner() throws IOException {
    file("shop/urls.py", OWNER + "def broken(:\n    pass\n");
    file("ssot.yml", CONTRACT);
    assertThat(check()).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out())
        .contains("shop/urls.py", "error[SSOT012] the owner's file could not be parsed whole")
        .contains("unparsed: 1 (limit 0) FAIL");
  }

  @Test
  void anUnknownKeyAndAWrongTypeInTheContract() throws IOException {
    file("shop/urls.py", OWNER);
    file("ssot.yml", CONTRACT.replace("because:", "becuase:") + "gate: 3\n");
    assertThat(check()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("ssot.yml:4:", "becuase", "because", "ssot.yml:8:", "gate");
    assertThat(out()).isEmpty();
  }

  @Test
  void aGlobThatMatchesNothing() throws IOException {
    file("shop/urls.py", OWNER);
    file("ssot.yml", CONTRACT.replace("engine: [\"shop/urls.py\"]", "engine: [\"gone/*.py\"]"));
    assertThat(check()).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("ssot.yml:3:1: error[SSOT009]", "`gone/*.py`", "matches no code");
  }

  @Test
  void twoContractsThatClaimOneRole() throws IOException {
    file("shop/urls.py", OWNER);
    String again = CONTRACT.substring(CONTRACT.indexOf("  - id")).replace("id: shop", "id: other");
    file("ssot.yml", CONTRACT + again);
    assertThat(check()).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("ssot.yml:8:", "\"other\"", "\"shop\"", "equal scope");
  }

  @Test
  void anOutputThatCannotBeWritten() throws IOException {
    bypass();
    ExitCode code = run("audit", "--output", "gone/report.md", tree().toString());
    assertThat(code).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("gone").doesNotContain("Exception");
  }

  @Test
  void aReaderThatGoesAway() throws IOException {
    bypass();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ExitCode code = run(new AuditEngine("0"), broken, "check", "--no-cache", tree().toString());
    assertThat(code).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(err()).doesNotContain("error");
  }

  @Test
  void anInterruptedRunLeavesNoHalfFile() throws IOException {
    bypass();
    Files.writeString(folder.resolve("ssot-report.md"), "of an earlier run");
    ExitCode code = run(new Interrupted(), out, "audit", "--no-cache", tree().toString());
    assertThat(code).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(folder.resolve("ssot-report.md")).hasContent("of an earlier run");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  /** Ends while its report is written. */
  private static final class Interrupted implements Engine {
    private final Engine engine = new AuditEngine("0");

    @Override
    public dev.ssotaudit.audit.AuditOutcome audit(AuditRequest request) {
      return engine.audit(request);
    }

    @Override
    public dev.ssotaudit.audit.Reply<InitProposal> init(AuditRequest request) {
      return engine.init(request);
    }

    @Override
    public dev.ssotaudit.audit.Reply<dev.ssotaudit.audit.Explanation> explain(
        AuditRequest request, String path, int line) {
      return engine.explain(request, path, line);
    }

    @Override
    public java.util.List<dev.ssotaudit.fact.CheckPage> rules() {
      return engine.rules();
    }

    @Override
    public java.util.Optional<java.time.Instant> dateOf(Path root, String commit) {
      return java.util.Optional.empty();
    }

    @Override
    public LineSource lines(AuditRequest request) {
      return (path, line) -> {
        throw new IllegalStateException("interrupted");
      };
    }
  }
}
