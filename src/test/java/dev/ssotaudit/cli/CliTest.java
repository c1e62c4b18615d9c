package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditOutcome.Problem;
import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.report.SampleAudit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {
  @TempDir Path folder;
  private final FakeEngine engine = new FakeEngine();
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path tree;

  @BeforeEach
  void makeTree() throws IOException {
    tree = Files.createDirectory(folder.resolve("a shop"));
  }

  private ExitCode run(String... args) {
    return run(out, args);
  }

  private ExitCode run(OutputStream stream, String... args) {
    Console console = new Console(stream, err, false);
    return new Cli(engine, console, environment, folder, "9.9").run(args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void passes() {
    engine.answers(
        SampleAudit.result(
            SampleAudit.sites().subList(2, 3), List.of(), List.of(new GateCondition("x", 0, 0))));
  }

  @Test
  void checkFailsWithTheGate() {
    assertThat(run("check", tree.toString())).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("error[SSOT003]", "Gate: FAIL").endsWith("\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void checkPassesWithTheGate() {
    passes();
    assertThat(run("check", tree.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("Gate: PASS");
  }

  @Test
  void nothingJudgedUnderAContractIsNotJudged() {
    engine.answers(SampleAudit.empty(false));
    assertThat(run("check", tree.toString())).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(out()).contains("Nothing judged").doesNotContain("Gate: PASS");
  }

  @Test
  void nothingToJudgeWithoutAContractIsClean() {
    engine.answers(SampleAudit.empty(true));
    assertThat(run("check", tree.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("Nothing judged").doesNotContain("Gate: PASS");
  }

  @Test
  void everyProblemOfARefusalIsTold() {
    engine.outcome =
        new AuditOutcome.Refused(
            List.of(
                new Problem("ssot.yml", 3, 5, "unknown key 'owner'", "did you mean 'owners'?"),
                new Problem("ssot.yml", 0, 0, "two contracts claim url", null)));
    assertThat(run("check", tree.toString())).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err())
        .isEqualTo(
            """
            ssot.yml:3:5: error: unknown key 'owner'
              help: did you mean 'owners'?
            ssot.yml: error: two contracts claim url
            """);
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc|there is no command 'chekc'|did you mean 'check'?",
        "check --fromat=json|unexpected option '--fromat=json'|did you mean '--format'?",
        "check --format jsno|there is no format 'jsno'|did you mean 'json'?",
        "rule SSOT03|there is no check 'SSOT03'|did you mean 'SSOT003'?",
        "rule engine-created-outside-ownr|there is no check|engine-created-outside-owner'?",
        "check nowhere|nowhere: no such file or folder|check the path",
        "check --threads 0|--threads wants a number of 1 or more, not '0'|",
        "check --format json --format sarif|two reports would go to standard output|own file",
        "check a b|unexpected argument 'b'|'ssot check --help'",
        "check --config|Missing required parameter|'ssot check --help'",
        "explain db.py|'db.py' is not FILE:LINE|src/app/db.py:42",
        "''|name a command: audit, check, diff, init, explain, rule|",
      })
  void whatIsWrongIsToldWithACure(String line, String message, String help) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(run(args)).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains(message).contains(help == null ? "" : help);
    assertThat(out()).isEmpty();
    assertThat(engine.requests).isEmpty();
  }

  @Test
  void auditWritesTheReportAndSaysWhatCameOfIt() throws IOException {
    assertThat(run("audit", tree.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("ssot-report.md"))
        .content()
        .startsWith("# SSOT compliance audit report")
        .contains("**Date:** 2025-09-08", "`ssot audit '" + tree + "'`");
    assertThat(err())
        .contains("wrote " + folder.resolve("ssot-report.md"))
        .contains("1 of 3 governed sites conform; gate FAIL: new-bypasses 2 (limit 0)");
    assertThat(files()).containsExactly("a shop", "ssot-report.md");
  }

  @Test
  void aReportPerFormat() throws IOException {
    Path json = folder.resolve("r.json");
    assertThat(run("check", tree.toString(), "--format", "json=" + json, "--format", "text"))
        .isEqualTo(ExitCode.GATE_FAILED);
    assertThat(json).content().startsWith("{\n  \"schema\": 1,");
    assertThat(out()).contains("Gate: FAIL");
    assertThat(run("audit", tree.toString(), "--output", "-")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("# SSOT compliance audit report");
    assertThat(files()).containsExactly("a shop", "r.json");
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefusedBeforeTheAudit() {
    assertThat(run("audit", tree.toString(), "--output", "none/r.md"))
        .isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(run("audit", tree.toString(), "--output", tree.toString()))
        .isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("cannot be written: no such file or folder", "is a folder");
    assertThat(engine.requests).isEmpty();
  }

  @Test
  void aFailedRunLeavesTheOldReport() throws IOException {
    Path report = Files.writeString(folder.resolve("ssot-report.md"), "old");
    engine.failure = new IllegalStateException("postgres://u:hunter2@h");
    assertThat(run("audit", tree.toString())).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(report).content().isEqualTo("old");
    assertThat(files()).containsExactly("a shop", "ssot-report.md");
    assertThat(err()).contains("internal error").doesNotContain("hunter2", "\tat ");
  }

  @Test
  void aStackTraceOnlyWhenAsked() {
    engine.failure = new IllegalStateException("broken");
    run("check", tree.toString(), "--verbose");
    assertThat(err()).contains("\tat ");
  }

  @Test
  void aReaderThatGoesAwayChangesNoExitCode() {
    assertThat(run(failing("Broken pipe"), "check", tree.toString()))
        .isEqualTo(ExitCode.GATE_FAILED);
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    passes();
    assertThat(run(failing("No space left on device"), "check", tree.toString()))
        .isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("standard output cannot be written: No space left on device");
  }

  @Test
  void initRefusesToOverwrite() throws IOException {
    assertThat(run("init", tree.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(tree.resolve("ssot.yml")).content().isEqualTo("version: 1\n");
    assertThat(err()).contains("two owners compete");
    Files.writeString(tree.resolve("ssot.yml"), "mine");
    assertThat(run("init", tree.toString())).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(tree.resolve("ssot.yml")).content().isEqualTo("mine");
    assertThat(run("init", tree.toString(), "--force")).isEqualTo(ExitCode.CLEAN);
    assertThat(tree.resolve("ssot.yml")).content().isEqualTo("version: 1\n");
  }

  @Test
  void explainFindsTheTree() throws IOException {
    Path file = Files.createDirectories(tree.resolve("shop")).resolve("orders.py");
    Files.writeString(file, "");
    Files.writeString(tree.resolve("ssot.yml"), "");
    Files.createDirectory(tree.resolve(".git"));
    assertThat(run("explain", file + ":4:9")).isEqualTo(ExitCode.CLEAN);
    assertThat(engine.explained).isEqualTo("shop/orders.py:4");
    assertThat(out())
        .contains("shop/orders.py:4: parsed", "verdict: BYPASSES", "seen: a text that folds")
        .doesNotContain(SampleAudit.PASSWORD);
  }

  @Test
  void ruleShowsAPageAndTheList() {
    assertThat(run("rule")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("SSOT003  error    engine-created-outside-owner\n");
    assertThat(run("rule", "ssot003")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("Instead (python)\n\n    get_engine()\n");
  }

  @Test
  void versionAndHelp() {
    assertThat(run("--version")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).isEqualTo("ssot-audit 9.9\n");
    assertThat(run("--help")).isEqualTo(ExitCode.CLEAN);
    assertThat(run("check", "--help")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("audit", "explain", "--no-cache", "Exit codes").doesNotContain("\r");
  }

  @Test
  void optionsReachTheEngine() throws IOException {
    Path config = Files.writeString(folder.resolve("c.yml"), "");
    run("check", tree.toString(), "--config", config.toString(), "--no-cache", "--threads=3");
    assertThat(engine.requests)
        .containsExactly(new dev.ssotaudit.audit.AuditRequest(tree, config, false, 3));
  }

  @Test
  void theDateIsNeverTheClocks() {
    environment.put("SOURCE_DATE_EPOCH", "86400");
    run("audit", tree.toString(), "--output", "-");
    assertThat(out()).contains("**Date:** 1970-01-02");
    environment.put("SOURCE_DATE_EPOCH", "soon");
    assertThat(run("audit", tree.toString(), "--output", "-")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("SOURCE_DATE_EPOCH is 'soon'");
  }

  @Test
  void sameBytesInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      run("audit", tree.toString(), "--output", "-");
      String first = out();
      out.reset();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      run("audit", tree.toString(), "--output", "-");
      assertThat(out()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
