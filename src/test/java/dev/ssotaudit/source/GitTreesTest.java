package dev.ssotaudit.source;

import static dev.ssotaudit.source.GitFixture.contents;
import static dev.ssotaudit.source.GitFixture.given;
import static dev.ssotaudit.source.GitFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTreesTest {
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

  @TempDir Path temp;

  private GitFixture repository() throws IOException {
    return GitFixture.in(temp.resolve("r"));
  }

  private static Listing commit(Path root, String id) {
    return given(GitTrees.commit(root, id)).list();
  }

  /** Every kind of path that a listing treats in its own way. */
  private static GitFixture everything(GitFixture repository) throws IOException {
    repository
        .write(".ssotignore", "gen/\n*.java\n")
        .write(".gitignore", "*.log\n")
        .write("sub/.ssotignore", "!Keep.java\nno.py\n")
        .write("sub/Keep.java", "class K {}")
        .write("sub/no.py", "x")
        .write("sub/deep/a.py", "create_engine()\r\n")
        .write("gen/a.py", "x")
        .write("Drop.java", "x")
        .write("node_modules/m.py", "x")
        .write("a b/\"q\"\n\u00e9.py", "x")
        .write("binary.py", "x\0create_engine")
        .write("latin.py", "# \u00e9")
        .write("empty.py", "")
        .write("big.py", "x".repeat(SourceEntry.SIZE_LIMIT + 1))
        .write("text.txt", "x");
    Files.write(repository.root.resolve("latin.py"), new byte[] {'#', (byte) 0xE9, '\n'});
    Files.writeString(repository.root.resolveSibling("none.py"), "x");
    link(repository, "in.py", "sub/deep/a.py");
    link(repository, "out.py", "../none.py");
    link(repository, "broken.py", "none.py");
    link(repository, "loop.py", "loop.py");
    link(repository, "sub/up", "../sub/deep");
    link(repository, "over.py", "sub/up/a.py");
    link(repository, "text", "text.txt");
    GitFixture other = GitFixture.in(repository.root.resolve("module"));
    other.write("m.py", "x").commitAll("module");
    return repository.commitAll("one");
  }

  private static void link(GitFixture repository, String path, String target) throws IOException {
    Files.createSymbolicLink(repository.root.resolve(path), Path.of(target));
  }

  @Test
  void cleanCheckoutCommitAndIndexListTheSame() throws IOException {
    GitFixture repository = everything(repository());
    repository.write("x.log", "x");
    String id = repository.id("HEAD");
    for (String below : List.of("", "sub", "sub/deep", "sub/deep/a.py", "Drop.java", "a b")) {
      Path root = repository.root.resolve(below);
      Listing disk = SourceTree.open(root).list();
      Listing commit = commit(root, id);
      Listing index = given(GitTrees.index(root)).list();
      assertThat(contents(commit)).as(below).isEqualTo(contents(disk)).isNotEmpty();
      assertThat(contents(index)).as(below).isEqualTo(contents(disk));
      if (!below.equals("sub")) {
        assertThat(commit.skipped()).as(below).isEqualTo(disk.skipped());
        assertThat(index.skipped()).as(below).isEqualTo(disk.skipped());
      }
      assertThat(commit.notices()).isEmpty();
    }
    assertThat(commit(repository.root, id).skipped())
        .contains(
            new Skipped("module", SkipReason.SUBMODULE),
            new Skipped("out.py", SkipReason.LINK_OUT),
            new Skipped("over.py", SkipReason.LINK_INSIDE),
            new Skipped("loop.py", SkipReason.LINK_BROKEN),
            new Skipped("sub/no.py", SkipReason.IGNORED));
  }

  @Test
  void entriesKnowIdAndSize() throws IOException {
    GitFixture repository = repository().write("a.py", "12345").commitAll("one");
    SourceEntry entry = commit(repository.root, repository.id("HEAD")).entries().get(0);
    assertThat(entry.size()).isEqualTo(5);
    assertThat(entry.blobId()).isEqualTo(repository.id("HEAD:a.py"));
    SourceEntry staged = given(GitTrees.index(repository.root)).list().entries().get(0);
    assertThat(staged.blobId()).isEqualTo(entry.blobId());
    assertThat(staged.size()).isEqualTo(-1);
  }

  @Test
  void scanOfACommitFindsWhatAScanOfItsCheckoutFinds() throws IOException {
    GitFixture repository = everything(repository());
    for (int i = 0; i < 200; i++) {
      repository.write("many/m" + i + ".py", "v = " + i + "\ncreate_engine()\n");
    }
    repository.commitAll("two");
    try (GitTree tree = given(GitTrees.commit(repository.root, repository.id("HEAD")))) {
      SourceIndex there = new CandidateScan(NEEDLES, 4).scan(tree.list());
      SourceIndex here =
          new CandidateScan(NEEDLES, 1).scan(SourceTree.open(repository.root).list());
      assertThat(there.files()).isEqualTo(here.files());
      assertThat(there.skipped()).isEqualTo(here.skipped());
      assertThat(there.candidates()).isEqualTo(here.candidates());
      tree.close();
      for (int i = 0; i < there.files().size(); i++) {
        assertThat(there.contentHash(i)).isEqualTo(here.contentHash(i)).isNotNull();
      }
    }
  }

  @Test
  void indexHoldsWhatIsStagedAndNoMore() throws IOException {
    GitFixture repository = repository().write("a.py", "1").write("b.py", "1").commitAll("one");
    repository.write("a.py", "staged").git("add", "a.py").write("a.py", "later");
    repository.write("new.py", "untracked").git("rm", "-q", "--cached", "b.py");
    assertThat(contents(given(GitTrees.index(repository.root)).list()))
        .containsExactly("a.py=staged");
  }

  @Test
  void unfinishedMergeIsSkippedWithItsReason() throws IOException {
    GitFixture repository = repository().write("a.py", "1\n").commitAll("one");
    repository.git("checkout", "-q", "-b", "side").write("a.py", "2\n").commitAll("two");
    repository.git("checkout", "-q", "main").write("a.py", "3\n").commitAll("three");
    repository.run(Map.of(), List.of("sh", "-c", "! git merge -q side"));
    assertThat(given(GitTrees.index(repository.root)).list())
        .isEqualTo(
            new Listing(List.of(), List.of(new Skipped("a.py", SkipReason.UNMERGED)), List.of()));
  }

  @Test
  void bareRepositoryLinkedWorkTreeAndSparseCheckout() throws IOException {
    GitFixture repository = repository().write("a/x.py", "1").write("b/y.py", "2").commitAll("one");
    String id = repository.id("HEAD");
    repository.git("clone", "-q", "--bare", ".", "../bare.git");
    repository.git("worktree", "add", "-q", "--detach", "../linked");
    repository.git("clone", "-q", "--sparse", ".", "../sparse");
    List<String> all = List.of("a/x.py=1", "b/y.py=2");
    assertThat(contents(commit(temp.resolve("bare.git"), id))).isEqualTo(all);
    assertThat(refused(GitTrees.index(temp.resolve("bare.git"))).kind())
        .isEqualTo(GitProblem.Kind.BARE);
    GitFixture linked = GitFixture.at(temp.resolve("linked")).write("a/x.py", "3");
    linked.git("add", "-A");
    assertThat(contents(commit(linked.root, id))).isEqualTo(all);
    assertThat(contents(given(GitTrees.index(linked.root)).list()))
        .containsExactly("a/x.py=3", "b/y.py=2");
    Path sparse = temp.resolve("sparse");
    assertThat(sparse.resolve("a")).doesNotExist();
    assertThat(contents(commit(sparse, id))).isEqualTo(all);
    assertThat(contents(given(GitTrees.index(sparse)).list())).isEqualTo(all);
    assertThat(contents(commit(sparse.resolve("a"), id))).containsExactly("x.py=1");
  }

  @Test
  void whatTheCommitDoesNotHoldIsEmptyAndSaysSo() throws IOException {
    GitFixture repository = repository().write("a.py", "1").commitAll("one");
    Listing listing = commit(repository.root.resolve("later/on"), repository.id("HEAD"));
    assertThat(listing.entries()).isEmpty();
    assertThat(listing.notices()).singleElement().asString().contains("nothing at later/on");
  }

  @Test
  void pathOutsideTheRepositoryIsRefused() throws IOException {
    GitFixture repository = repository().write("a.py", "1").commitAll("one");
    String id = repository.id("HEAD");
    Files.createDirectory(temp.resolve("outside"));
    link(repository, "way", "../outside");
    for (String path : List.of("..", "../outside", "way", "../r/../outside/none")) {
      GitProblem problem = refused(GitTrees.commit(repository.root.resolve(path), id));
      assertThat(problem.kind()).as(path).isEqualTo(GitProblem.Kind.NOT_A_REPOSITORY);
      assertThat(problem.sentence()).contains("not inside a git repository");
    }
    assertThatThrownBy(() -> GitTrees.commit(repository.root, "HEAD"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(refused(GitTrees.commit(repository.root, "1".repeat(40))).kind())
        .isEqualTo(GitProblem.Kind.FAILED);
  }

  @Test
  void nothingOnDiskIsTouched() throws IOException {
    GitFixture repository = everything(repository());
    String base = repository.id("HEAD");
    repository.write("sub/deep/a.py", "changed").write("new.py", "x");
    // Entries whose time differs while their content does not tempt git to renew the index.
    Files.setLastModifiedTime(repository.root.resolve("empty.py"), FileTime.fromMillis(1_000));
    Map<String, String> before = state(repository.root);
    contents(commit(repository.root, base));
    contents(given(GitTrees.index(repository.root)).list());
    given(Revisions.mergeBase(repository.root, "main"));
    given(ChangedPaths.toIndex(repository.root, base));
    assertThat(given(ChangedPaths.toWorkTree(repository.root, base)).paths()).hasSize(2);
    Map<String, String> after = state(repository.root);
    after.entrySet().removeAll(before.entrySet());
    assertThat(after).isEmpty();
    assertThat(state(repository.root)).isEqualTo(before);
  }

  private static Map<String, String> state(Path root) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        state.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return state;
  }

  @Test
  void lostAndBrokenObjectsSaySo() throws IOException {
    GitFixture repository = repository().write("a.py", "1").write("b.py", "2").commitAll("one");
    String id = repository.id("HEAD:a.py");
    Path object =
        repository.root.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    Listing listing = commit(repository.root, repository.id("HEAD"));
    Files.delete(object);
    assertThat(contents(listing)).containsExactly("a.py=NOT_STORED", "b.py=2");
    Files.write(object, new byte[] {1, 2, 3});
    assertThat(contents(listing).get(1)).isEqualTo("b.py=2");
    assertThat(contents(listing).get(0)).isIn("a.py=UNREADABLE", "a.py=NOT_STORED");
  }

  @Test
  void namesAndLongIdsOfOtherObjectFormats() throws IOException {
    GitFixture repository = GitFixture.at(temp.resolve("s"));
    repository.git("init", "-q", "--object-format=sha256").write("a.py", "1").commitAll("one");
    assertThat(contents(commit(repository.root, given(Revisions.resolve(repository.root, "HEAD")))))
        .containsExactly("a.py=1");
  }

  @Test
  void repositoryOfSomeoneElseSaysWhatToDo() throws IOException {
    GitFixture repository = repository().write("a.py", "1").commitAll("one");
    String id = repository.id("HEAD");
    try {
      Files.setAttribute(repository.root, "unix:uid", 12345);
      Files.setAttribute(repository.root.resolve(".git"), "unix:uid", 12345);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "only root can give files away: not tested");
    }
    GitProblem problem = refused(GitTrees.commit(repository.root, id));
    assertThat(problem.kind()).isEqualTo(GitProblem.Kind.UNSAFE);
    assertThat(problem.command())
        .isEqualTo("git config --global --add safe.directory " + repository.root);
    assertThat(SourceTree.open(repository.root).list().notices())
        .singleElement()
        .asString()
        .contains("safe.directory");
  }

  @Test
  void nameThatIsNoTextIsSkipped() throws IOException {
    GitFixture repository = repository();
    // Through the index, because some platforms refuse such a name on disk.
    String line = "'100644 %s 0\\ta\\377.py\\0' $(echo x | git hash-object -w --stdin)";
    String enter = "printf " + line + " | git update-index -z --index-info";
    repository.run(Map.of(), List.of("sh", "-c", enter));
    repository.git("commit", "-q", "-m", "m");
    assertThat(commit(repository.root, repository.id("HEAD")).skipped())
        .containsExactly(new Skipped("a\uFFFD.py", SkipReason.NAME));
  }
}
