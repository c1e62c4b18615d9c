package dev.ssotaudit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path temp;

  private static final Needles NEEDLES =
      new Needles(
          Set.of("create_engine"),
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of());

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void git(String... arguments) {
    GitCommand git = new GitCommand(temp);
    assumeTrue(git.run("--version").succeeded(), "git is not installed: not tested");
    assertThat(git.run(arguments)).matches(GitCommand.Result::succeeded);
  }

  private static List<String> paths(Path root) throws IOException {
    return SourceTree.open(root).list().entries().stream().map(SourceEntry::path).toList();
  }

  private SourceIndex scan() throws IOException {
    return new CandidateScan(NEEDLES, 2).scan(SourceTree.open(temp).list());
  }

  @Test
  void gitSaysWhatBelongsToTheTree() throws IOException {
    git("init", "-q");
    write(".gitignore", "*.log\nout/\n");
    write("a/b.py", "x");
    write("new.py", "x");
    write("x.log", "x");
    write("out/c.py", "x");
    write("nest/d.py", "x");
    git("add", "a/b.py");
    git("init", "-q", "nest");
    Listing listing = SourceTree.open(temp).list();
    assertThat(paths(temp)).containsExactly(".gitignore", "a/b.py", "new.py");
    assertThat(listing.skipped())
        .containsExactly(new Skipped("nest/", SkipReason.NESTED_REPOSITORY));
    assertThat(paths(temp.resolve("a"))).containsExactly("b.py");
    assertThat(paths(temp.resolve("a/b.py"))).containsExactly("b.py");
    assertThat(paths(temp.resolve("out"))).containsExactly("c.py");
    Files.delete(temp.resolve("a/b.py"));
    assertThat(scan().skipped()).contains(new Skipped("a/b.py", SkipReason.MISSING));
  }

  @Test
  void ownIgnoreFilesCountWithAndWithoutGit() throws IOException {
    write(".ssotignore", "gen/\n*.java\n!keep.java\n");
    write("gen/a.py", "x");
    write("b.java", "x");
    write("keep.java", "x");
    List<Skipped> expected =
        List.of(new Skipped("b.java", SkipReason.IGNORED), new Skipped("gen/", SkipReason.IGNORED));
    assertThat(SourceTree.open(temp).list().skipped()).isEqualTo(expected);
    git("init", "-q");
    git("add", "-A");
    assertThat(SourceTree.open(temp).list().skipped()).isEqualTo(expected);
    assertThat(paths(temp)).containsExactly(".ssotignore", "keep.java");
  }

  @Test
  void walkHonoursNestedIgnoresAndToolDirectories() throws IOException {
    write(".gitignore", "/build\n**/tmp/*.py\n");
    write("build/a.py", "x");
    write("src/build/a.py", "x");
    write("src/tmp/a.py", "x");
    write("src/.gitignore", "b.py\n!build/\n");
    write("src/b.py", "x");
    write("node_modules/a.py", "x");
    write("env/pyvenv.cfg", "x");
    assertThat(paths(temp)).containsExactly(".gitignore", "src/.gitignore", "src/build/a.py");
    assertThat(SourceTree.open(temp).list().skipped())
        .containsExactly(
            new Skipped("env/", SkipReason.TOOL_DIRECTORY),
            new Skipped("node_modules/", SkipReason.TOOL_DIRECTORY));
  }

  @Test
  void brokenRepositoryFallsBackWithANotice() throws IOException {
    write(".git", "gitdir: nowhere");
    write("a.py", "x");
    Listing listing = SourceTree.open(temp).list();
    assertThat(paths(temp)).containsExactly(".git", "a.py");
    assertThat(listing.notices()).singleElement().asString().contains("without git");
    assertThat(new GitCommand(temp, "no-such-git").run("x").message()).contains("not be started");
  }

  @Test
  void variablesOfHooksAreCleared() {
    Map<String, String> environment =
        new HashMap<>(Map.of("GIT_DIR", "x", "GIT_INDEX_FILE", "y", "PATH", "p"));
    GitCommand.clean(environment);
    assertThat(environment)
        .doesNotContainKeys("GIT_DIR", "GIT_INDEX_FILE")
        .containsEntry("PATH", "p");
  }

  @Test
  void linksNeverLeadOut(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("o.py"), "create_engine");
    write("in.py", "x");
    write("d/x.py", "x");
    Files.createSymbolicLink(temp.resolve("out.py"), outside.resolve("o.py"));
    Files.createSymbolicLink(temp.resolve("outdir"), outside);
    Files.createSymbolicLink(temp.resolve("d/cycle"), temp);
    Files.createSymbolicLink(temp.resolve("loop.py"), temp.resolve("loop.py"));
    List<Skipped> expected =
        List.of(
            new Skipped("d/cycle", SkipReason.LINK_INSIDE),
            new Skipped("loop.py", SkipReason.LINK_BROKEN),
            new Skipped("out.py", SkipReason.LINK_OUT),
            new Skipped("outdir", SkipReason.LINK_OUT));
    assertThat(scan().skipped()).isEqualTo(expected);
    assertThat(scan().files()).extracting(SourceFile::path).containsExactly("d/x.py", "in.py");
    git("init", "-q");
    git("add", "d");
    assertThat(scan().skipped()).isEqualTo(expected);
    LinkGuard guard = new LinkGuard(temp.toRealPath());
    SourceEntry behind = new DiskEntry(guard, "outdir/o.py", temp.resolve("outdir/o.py"));
    assertThat(behind.read(new ReadBuffer())).isEqualTo(SkipReason.LINK_OUT);
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    Files.write(temp.resolve("big.py"), new byte[20 * 1024 * 1024]);
    write("binary.py", "x\0create_engine");
    write("crlf.py", "\uFEFFcreate_engine()\r\n");
    write("empty.py", "");
    assertThat(scan().skipped())
        .containsExactly(
            new Skipped("big.py", SkipReason.TOO_LARGE),
            new Skipped("binary.py", SkipReason.BINARY));
    assertThat(scan().candidates()).containsExactly(0);
    assertThat(scan().files()).hasSize(2);
  }

  @Test
  void unreadableFileSaysSo() throws IOException {
    assumeTrue(!System.getProperty("user.name").equals("root"), "root reads everything");
    write("a.py", "x");
    Files.setPosixFilePermissions(
        temp.resolve("a.py"), PosixFilePermissions.fromString("---------"));
    assertThat(scan().skipped()).containsExactly(new Skipped("a.py", SkipReason.UNREADABLE));
  }

  @Test
  void emptyAndMissingDirectories() throws IOException {
    assertThat(scan().files()).isEmpty();
    assertThatThrownBy(() -> SourceTree.open(temp.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void nameThatIsNoTextIsSkippedOrRead() throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", "printf x > \"$(printf 'a\\377.py')\"")
            .directory(temp.toFile())
            .start();
    assumeTrue(
        shell.waitFor() == 0 && Files.list(temp).count() == 1, "platform refuses such names");
    assertThat(scan().files().size() + scan().skipped().size()).isEqualTo(1);
    git("init", "-q");
    assertThat(scan().skipped()).extracting(Skipped::reason).containsExactly(SkipReason.NAME);
  }
}
