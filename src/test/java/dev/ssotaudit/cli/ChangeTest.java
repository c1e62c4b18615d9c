package dev.ssotaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssotaudit.source.GitFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two trees of a repository, from the command line to what is told of them. */
@Timeout(120)
class ChangeTest {
  private static final String CONTRACT =
      "version: 1\n"
          + "contracts:\n"
          + "  - id: shop\n"
          + "    because: \"One place opens the shop's database.\"\n"
          + "    stores: [postgres, sql]\n"
          + "    owners:\n"
          + "      url: [\"shop/urls.py\"]\n"
          + "      engine: [\"shop/engines.py\"]\n";
  private static final String URLS =
      "def build(host):\n    return f\"postgresql://shop@{host}:5432/shop\"\n";
  private static final String HELPER =
      "from shop.urls import build\n\n\ndef url():\n    return build(\"db\")\n";
  private static final String APP =
      "from sqlalchemy import create_engine\n"
          + "from shop.helper import url\n\n\n"
          + "def connect():\n"
          + "    return create_engine(url())\n";

  @TempDir Path folder;
  private GitFixture shop;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aShop() throws IOException {
    shop =
        GitFixture.in(folder.resolve("a shop"))
            .write("ssot.yml", CONTRACT)
            .write("shop/__init__.py", "")
            .write("shop/urls.py", URLS)
            .write("shop/engines.py", "TIMEOUT = 3\n")
            .write("shop/helper.py", HELPER)
            .write("shop/app.py", APP)
            .write(
                "tests/test_helper.py",
                "from shop.helper import url\n\n\ndef test_url():\n    assert url()\n")
            .commitAll("first");
  }

  private ExitCode run(String... args) {
    out.reset();
    err.reset();
    Console console = new Console(out, err, false);
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--no-cache");
    return new Cli(new AuditEngine("0"), console, Map.of(), folder, "0")
        .run(all.toArray(String[]::new));
  }

  private JsonNode json(String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "--format", "json", shop.root.toString()));
    all.addAll(List.of(args));
    run(all.toArray(String[]::new));
    assertThat(out()).as(err()).startsWith("{");
    return JsonMapper.builder().build().readTree(out());
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String root() {
    return shop.root.toString();
  }

  private static final String BAD_HELPER =
      "def url():\n    return \"postgresql://shop:x@elsewhere/shop\"\n";

  @Test
  void anUntouchedCallThatAHelperTurnsIsWorseAndTheStepIsShown() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER);
    JsonNode change = json("check", "--base", "HEAD").get("change");
    JsonNode worse = change.get("sites").get("changes").get(0);
    assertThat(worse.get("trend").asString()).isEqualTo("worse");
    assertThat(worse.get("head").get("path").asString()).isEqualTo("shop/app.py");
    assertThat(worse.get("base").get("verdict").asString()).isEqualTo("DELEGATES");
    assertThat(worse.get("head").get("verdict").asString()).isEqualTo("BYPASSES");
    assertThat(worse.get("step").get("path").asString()).isEqualTo("shop/helper.py");
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("worse: engine-creation", "the step that changed");
  }

  @Test
  void whatWasBadBeforeDoesNotFailTheGate() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER).commitAll("bad");
    shop.write("shop/other.py", "def add(a, b):\n    return a + b\n");
    assertThat(run("check", root())).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("worse 0");
  }

  @Test
  void reformattingCommentsAndMovesChangeNothing() throws IOException {
    shop.git("mv", "shop/app.py", "shop/start.py")
        .write("shop/helper.py", "# A helper.\n" + HELPER.replace("\n\n\n", "\n\n\n\n\n"))
        .commitAll("moved");
    JsonNode change = json("diff", "--base", "HEAD~1", "--head", "HEAD").get("change");
    JsonNode sites = change.get("sites");
    assertThat(sites.get("harmed").asInt()).isZero();
    assertThat(sites.get("moved").asInt()).isEqualTo(1);
    assertThat(sites.get("unchanged").asInt()).isEqualTo(sites.get("head").asInt() - 1);
    assertThat(change.get("findings").get("introduced").asInt()).isZero();
  }

  @Test
  void theIndexIsWhatIsStagedAndNoMore() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER).git("add", "-A").write("shop/helper.py", HELPER);
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(run("check", root(), "--staged")).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("the index on", "elsewhere").doesNotContain("build(\"db\")");
  }

  @Test
  void theFirstCommitOfAllIsComparedWithNothing() throws IOException {
    shop = GitFixture.in(folder.resolve("new")).write("ssot.yml", CONTRACT);
    shop.write("shop/urls.py", URLS).write("shop/engines.py", "").write("shop/app.py", APP);
    shop.write("shop/helper.py", BAD_HELPER).git("add", "-A");
    assertThat(run("check", root(), "--staged")).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("nothing, as there is no commit yet");
  }

  @Test
  void equalTreesAreNoChangeAndNothingIsJudged() throws IOException {
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("No change").doesNotContain("PASS");
    shop.git("commit", "-q", "--allow-empty", "-m", "empty");
    JsonNode report = json("audit", "--base", "HEAD~1", "--head", "HEAD", "--output", "-");
    assertThat(report.get("change").get("nothing").asBoolean()).isTrue();
    assertThat(report.get("sites")).isEmpty();
  }

  @Test
  void aTypoIsRefusedAndABaseThatIsNotFetchedNamesTheCommand() throws IOException {
    assertThat(run("check", root(), "--base", "mian")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("'mian'").doesNotContain("Exception");
    shop.write("a.txt", "a").commitAll("second").write("a.txt", "b").commitAll("third");
    Path clone = folder.resolve("shallow clone");
    shop.git("clone", "-q", "--depth=1", "file://" + shop.root, clone.toString());
    assertThat(run("check", clone.toString(), "--base", "HEAD~2")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("help: run: git -C", "fetch --unshallow origin");
    String command = err().substring(err().indexOf("run: ") + 5).strip();
    shop.run(Map.of(), List.of("sh", "-c", command));
    assertThat(run("check", clone.toString(), "--base", "HEAD~2")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void unrelatedHistoriesHaveNoMergeBaseButCanBeCompared() throws IOException {
    shop.git("checkout", "-q", "--orphan", "other").write("b.py", "x = 1\n").commitAll("other");
    assertThat(run("check", root(), "--base", "main")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("have no commit in common");
    assertThat(run("diff", root(), "--base", "main", "--head", "other")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("share no history");
  }

  @Test
  void aFileThatParsesOnOneSideOnlyIsNotAssessed() throws IOException {
    shop.write("shop/helper.py", "def url(:\n  return (\n").commitAll("broken");
    JsonNode report = json("diff", "--base", "HEAD~1", "--head", "HEAD");
    assertThat(report.get("changes")).isEmpty();
    JsonNode unread = report.get("change").get("notAssessed");
    assertThat(unread.get(0).get("path").asString()).isEqualTo("shop/helper.py");
    run("diff", root(), "--base", "HEAD~1", "--head", "HEAD");
    assertThat(out()).contains("NOT ASSESSED").doesNotContain("object-removed");
  }

  @Test
  void binaryAndUndecodableContentIsNotAssessed() throws IOException {
    Files.write(shop.root.resolve("shop/helper.py"), new byte[] {'a', 0, 'b', 0});
    Files.write(shop.root.resolve("shop/more.py"), new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'});
    shop.commitAll("binary");
    JsonNode report = json("diff", "--base", "HEAD~1", "--head", "HEAD");
    for (JsonNode each : report.get("changes")) {
      assertThat(each.get("kind").asString()).doesNotContain("REMOVED");
    }
    assertThat(report.get("change").get("notAssessed").toString()).contains("shop/helper.py");
  }

  @Test
  void aRenameWithEditsIsFollowed() throws IOException {
    shop.git("mv", "shop/app.py", "shop/begin.py")
        .write("shop/begin.py", APP + "\n\ndef more():\n    return 1\n")
        .commitAll("renamed");
    JsonNode change = json("diff", "--base", "HEAD~1", "--head", "HEAD").get("change");
    assertThat(change.get("files").get(0).get("status").asString()).isEqualTo("renamed");
    assertThat(change.get("sites").get("moved").asInt()).isEqualTo(1);
    assertThat(change.get("sites").get("introduced").asInt()).isZero();
  }

  @Test
  void aCrissCrossMergeBaseIsTold() throws IOException {
    shop.git("checkout", "-q", "-b", "side").write("s.py", "s = 1\n").commitAll("s");
    shop.git("checkout", "-q", "main").write("m.py", "m = 1\n").commitAll("m");
    String main = shop.id("main");
    shop.git("merge", "-q", "--no-edit", "side").git("checkout", "-q", "side");
    shop.git("merge", "-q", "--no-edit", main);
    assertThat(run("check", root(), "--base", "main")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("2 merge bases (criss-cross merges)");
  }

  @Test
  void noRepositoryAndAPathOutsideIt() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    assertThat(run("check", plain.toString(), "--base", "HEAD")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("is not inside a git repository");
    Files.createSymbolicLink(shop.root.resolve("link"), plain);
    assertThat(run("check", root() + "/link", "--base", "HEAD")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("is not inside a git repository");
    assertThat(run("diff", root() + "/../gone", "--base", "HEAD", "--head", "HEAD"))
        .isEqualTo(ExitCode.NOT_JUDGED);
  }

  @Test
  void aBareRepositoryHasCommitsToCompareAndNoWorkTree() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER).commitAll("bad");
    Path bare = folder.resolve("bare.git");
    shop.git("clone", "-q", "--bare", ".", bare.toString());
    assertThat(run("check", bare.toString(), "--base", "HEAD~1", "--head", "HEAD"))
        .isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("worse 1", "elsewhere");
    assertThat(run("check", bare.toString(), "--base", "HEAD~1")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("--head");
  }

  @Test
  void aLinkedWorkTreeIsComparedWithItsOwnHead() throws IOException {
    Path linked = folder.resolve("linked");
    shop.git("worktree", "add", "-q", "-b", "linked", linked.toString());
    Files.writeString(linked.resolve("shop/helper.py"), BAD_HELPER);
    assertThat(run("check", linked.toString(), "--base", "main")).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(run("check", root(), "--base", "main")).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aHookJudgesTheIndexOfTheCommitItRunsFor() throws IOException {
    Path hook = shop.root.resolve(".git/hooks/pre-commit");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        hook,
        "#!/bin/sh\nexec '%s' -Xss16m -cp '%s' dev.ssotaudit.cli.Main check --staged --no-cache .\n"
            .formatted(java, System.getProperty("java.class.path")));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    shop.write("shop/helper.py", BAD_HELPER).write("shop/other.py", "x = 1\n").git("add", "-A");
    // A partial commit has an index of its own, which git names in GIT_INDEX_FILE.
    assertThat(commit("shop/other.py")).contains("worse 0").doesNotContain("gate FAIL");
    assertThat(shop.id("HEAD~1")).isNotBlank();
    String head = shop.id("HEAD");
    assertThat(commit("-a")).contains("worse 1", "new-bypasses: 2 (limit 0) FAIL");
    assertThat(shop.id("HEAD")).isEqualTo(head);
  }

  private String commit(String what) throws IOException {
    return shop.run(
        Map.of(), List.of("sh", "-c", "git commit -q -m next " + what + " 2>&1 || true"));
  }

  @Test
  void whatASparseCheckoutLeavesOutIsNotRemoved() throws IOException {
    shop.git("sparse-checkout", "set", "--no-cone", "/*", "!/shop/helper.py");
    assertThat(shop.root.resolve("shop/helper.py")).doesNotExist();
    shop.write("shop/other.py", "x = 1\n");
    JsonNode report = json("check", "--base", "HEAD");
    assertThat(report.get("changes")).isEmpty();
    assertThat(report.get("change").get("sites").get("worse").asInt()).isZero();
    assertThat(report.get("change").get("sites").get("better").asInt()).isZero();
  }

  @Test
  void aBaseWithoutContractIsJudgedByHeads() throws IOException {
    shop.git("rm", "-q", "ssot.yml").commitAll("none").write("ssot.yml", CONTRACT);
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.CLEAN);
    assertThat(out()).contains("Base has no ssot.yml", "worse 0");
    shop.commitAll("again").git("rm", "-q", "ssot.yml").write("shop/helper.py", BAD_HELPER);
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.GATE_FAILED);
    assertThat(out()).contains("Head has no ssot.yml any more");
  }

  @Test
  void anOwnerThatLosesItsRoleIsAFinding() throws IOException {
    shop.write("shop/new_urls.py", "def other():\n    return \"postgresql://shop@db/shop\"\n")
        .write("ssot.yml", CONTRACT.replace("shop/urls.py", "shop/new_urls.py"));
    JsonNode report = json("check", "--base", "HEAD");
    assertThat(report.get("findings").toString()).contains("SSOT013", "is no longer named");
    assertThat(schemaErrors(out())).isEmpty();
    assertThat(report.get("change").get("owners").get("worse").asInt()).isEqualTo(1);
    assertThat(run("check", root(), "--base", "HEAD")).isEqualTo(ExitCode.GATE_FAILED);
  }

  private static List<String> schemaErrors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/schema/report.schema.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void theMarkdownReportTellsTheChange() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER);
    run("audit", root(), "--base", "HEAD", "--output", "-");
    assertThat(out())
        .contains("5. The change", "the step that changed", "|Breaking changes|")
        .doesNotContain("needs a base commit");
    run("diff", root(), "--base", "HEAD", "--format", "markdown");
    assertThat(out()).startsWith("# The change of").doesNotContain("Executive summary");
  }

  @Test
  void whomAChangeBreaksIsToldWithDenominators() throws IOException {
    shop.write("shop/helper.py", HELPER.replace("def url()", "def url(name)")).commitAll("broke");
    JsonNode report = json("diff", "--base", "HEAD~1", "--head", "HEAD");
    JsonNode change = report.get("change");
    assertThat(change.get("verdict").asString()).isEqualTo("BREAKING");
    assertThat(report.get("changes").get(0).get("kind").asString())
        .isEqualTo("PARAMETER_ADDED_REQUIRED");
    assertThat(change.get("misfits").toString()).contains("shop/app.py", "lacks `name`");
    assertThat(change.get("compared").get("imports").asInt()).isEqualTo(2);
    assertThat(change.get("tests").toString()).contains("tests/test_helper.py");
    json("check", "--base", "HEAD~1", "--head", "HEAD");
    assertThat(schemaErrors(out())).isEmpty();
    run("diff", root(), "--base", "HEAD~1", "--head", "HEAD");
    assertThat(out()).contains("Breaking changes: BREAKING", "2 imports of 1 changed module, all");
  }

  @Test
  void aTypeOfJavaThatLosesAMethodIsToldWithItsHeirs() throws IOException {
    shop.write("src/a/Base.java", "package a;\npublic class Base {\n  public void go() {}\n}\n")
        .write("src/b/Heir.java", "package b;\npublic class Heir extends a.Base {}\n")
        .commitAll("java")
        .write("src/a/Base.java", "package a;\npublic class Base {\n}\n");
    JsonNode report = json("diff", "--base", "HEAD");
    assertThat(report.get("changes").toString()).contains("a.Base.go()", "b.Heir");
    assertThat(report.get("change").get("verdict").asString()).isEqualTo("BREAKING");
  }

  @Test
  void whoeverUsesAJavaTypeThatIsGoneIsTold() throws IOException {
    shop.write("src/a/Base.java", "package a;\npublic class Base {\n  public void go() {}\n}\n")
        .write(
            "src/b/User.java",
            "package b;\nimport a.Base;\nclass User {\n  void use(Base b) { b.go(); }\n}\n")
        .commitAll("java")
        .git("rm", "-q", "src/a/Base.java");
    JsonNode change = json("diff", "--base", "HEAD").get("change");
    assertThat(change.get("brokenImports").toString()).contains("src/b/User.java", "a.Base");
    shop.write(
        "src/a/Base.java", "package a;\npublic class Base {\n  public void go(int n) {}\n}\n");
    assertThat(json("diff", "--base", "HEAD").get("change").get("misfits").toString())
        .contains("src/b/User.java", "go");
  }

  @Test
  void aSettingThatIsNewAndHasNoDefaultBreaksDeployments() throws IOException {
    shop.write("shop/helper.py", "import os\n\nHOST = os.environ[\"SHOP_DB_HOST\"]\n" + HELPER)
        .write("app/application.properties", "shop.name=a\n")
        .commitAll("new key");
    JsonNode change = json("diff", "--base", "HEAD~1", "--head", "HEAD").get("change");
    assertThat(change.get("settings").get(0).get("key").asString()).isEqualTo("SHOP_DB_HOST");
    assertThat(change.get("settings").get(0).get("breaking").asBoolean()).isTrue();
    assertThat(change.get("settings").toString()).contains("shop.name");
  }

  @Test
  void nothingInTheRepositoryIsTouched() throws IOException {
    shop.write("shop/helper.py", BAD_HELPER);
    Map<String, String> before = stamps();
    run("check", root(), "--base", "HEAD");
    run("check", root(), "--staged", "--base", "HEAD");
    run("diff", root(), "--base", "HEAD", "--head", "HEAD");
    assertThat(stamps()).isEqualTo(before);
  }

  private Map<String, String> stamps() throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.walk(shop.root)) {
      for (Path file : files.toList()) {
        stamps.put(file.toString(), Files.getLastModifiedTime(file).toString());
      }
    }
    return stamps;
  }

  @Test
  void aDiffNeedsABaseAndOneHead() {
    assertThat(run("diff", root())).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err()).contains("name it with --base REV");
    assertThat(run("check", root(), "--head", "HEAD")).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(run("check", root(), "--base", "HEAD", "--head", "HEAD", "--staged"))
        .isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(run("diff", root(), "--base", "HEAD", "--format", "sarif"))
        .isEqualTo(ExitCode.NOT_JUDGED);
  }
}
