package dev.ssotaudit.source;

import static dev.ssotaudit.source.GitFixture.given;
import static dev.ssotaudit.source.GitFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedPathsTest {
  private static final String LINES = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

  @TempDir Path temp;
  private GitFixture repository;
  private String base = "";

  @BeforeEach
  void build() throws IOException {
    repository = GitFixture.in(temp.resolve("r"));
    repository
        .write("same.py", "x")
        .write("edit.py", "x")
        .write("gone.py", "gone")
        .write("sub/old.py", LINES)
        .write("a b/\"q\"\n.py", "odd")
        .write("mode.py", "mode")
        .write("becomes-link.py", "link")
        .write("empty/__init__.py", "");
    base = repository.commitAll("base").id("HEAD");
  }

  private void change() throws IOException {
    repository
        .write("edit.py", "y")
        .write("sub/new.py", LINES + "nine\n")
        .write("added.py", "added")
        .write("other/__init__.py", "")
        .write("a b/\"q\"\n.py", "even");
    Files.delete(repository.root.resolve("gone.py"));
    Files.delete(repository.root.resolve("sub/old.py"));
    Files.delete(repository.root.resolve("empty/__init__.py"));
    Files.delete(repository.root.resolve("becomes-link.py"));
    Files.createSymbolicLink(repository.root.resolve("becomes-link.py"), Path.of("same.py"));
  }

  private static List<String> told(ChangedPaths changed) {
    return changed.paths().stream()
        .map(c -> c.kind() + " " + c.base() + " " + c.head() + (c.similarity() > 0 ? " ~" : ""))
        .toList();
  }

  private static final List<String> EXPECTED =
      List.of(
          "MODIFIED a b/\"q\"\n.py a b/\"q\"\n.py",
          "ADDED null added.py",
          "REMOVED becomes-link.py null",
          "MODIFIED edit.py edit.py",
          "REMOVED empty/__init__.py null",
          "REMOVED gone.py null",
          "ADDED null other/__init__.py",
          "RENAMED sub/old.py sub/new.py ~");

  @Test
  void commitIndexAndWorkTreeTellTheSameOfTheSameChange() throws IOException {
    change();
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base)))).isEqualTo(EXPECTED);
    assertThat(told(given(ChangedPaths.toIndex(repository.root, base)))).isEmpty();
    repository.git("add", "-A");
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base)))).isEqualTo(EXPECTED);
    assertThat(told(given(ChangedPaths.toIndex(repository.root, base)))).isEqualTo(EXPECTED);
    String head = repository.commitAll("head").id("HEAD");
    ChangedPaths changed = given(ChangedPaths.between(repository.root, base, head));
    assertThat(told(changed)).isEqualTo(EXPECTED);
    ChangedPath renamed = changed.paths().get(changed.paths().size() - 1);
    assertThat(renamed.similarity()).isBetween(80, 99);
    assertThat(renamed.headBlob()).isEqualTo(repository.id("HEAD:sub/new.py"));
    assertThat(renamed.baseBlob()).isEqualTo(repository.id(base + ":sub/old.py"));
    assertThat(given(ChangedPaths.between(repository.root, head, head)).paths()).isEmpty();
  }

  @Test
  void settingsOfTheUserChangeNothing() throws IOException {
    change();
    String head = repository.commitAll("head").id("HEAD");
    for (String setting :
        List.of(
            "diff.renames=false",
            "diff.noprefix=true",
            "diff.relative=true",
            "core.quotePath=1",
            "diff.renameLimit=1",
            "diff.ignoreSubmodules=all",
            "core.abbrev=4")) {
      repository.git(
          "config",
          setting.substring(0, setting.indexOf('=')),
          setting.substring(setting.indexOf('=') + 1));
    }
    assertThat(told(given(ChangedPaths.between(repository.root, base, head)))).isEqualTo(EXPECTED);
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base)))).isEqualTo(EXPECTED);
  }

  @Test
  void pathsAreThoseBelowTheRoot() throws IOException {
    change();
    repository.write("sub/moved.py", "gone");
    Path sub = repository.root.resolve("sub");
    List<String> expected = List.of("ADDED null moved.py", "RENAMED old.py new.py ~");
    assertThat(told(given(ChangedPaths.toWorkTree(sub, base)))).isEqualTo(expected);
    String head = repository.commitAll("head").id("HEAD");
    assertThat(told(given(ChangedPaths.between(sub, base, head)))).isEqualTo(expected);
    assertThat(told(given(ChangedPaths.between(repository.root.resolve("edit.py"), base, head))))
        .containsExactly("MODIFIED edit.py edit.py");
  }

  @Test
  void timeAloneAndModeAloneAreNoChange() throws IOException {
    Files.setLastModifiedTime(
        repository.root.resolve("same.py"), java.nio.file.attribute.FileTime.fromMillis(1_000));
    assertThat(given(ChangedPaths.toWorkTree(repository.root, base)).paths()).isEmpty();
    repository.git("update-index", "--chmod=+x", "mode.py");
    assertThat(given(ChangedPaths.toIndex(repository.root, base)).paths()).isEmpty();
  }

  @Test
  void folderInPlaceOfAFile() throws IOException {
    Files.delete(repository.root.resolve("edit.py"));
    repository.write("edit.py/inner.py", "new");
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base))))
        .containsExactly("REMOVED edit.py null", "ADDED null edit.py/inner.py");
  }

  @Test
  void partlyStagedFileAndSparseCheckout() throws IOException {
    repository.write("edit.py", "staged").git("add", "edit.py").write("edit.py", "x");
    assertThat(told(given(ChangedPaths.toIndex(repository.root, base))))
        .containsExactly("MODIFIED edit.py edit.py");
    assertThat(given(ChangedPaths.toWorkTree(repository.root, base)).paths()).isEmpty();
    repository.git("reset", "-q").git("sparse-checkout", "set", "sub");
    assertThat(repository.root.resolve("empty")).doesNotExist();
    assertThat(given(ChangedPaths.toWorkTree(repository.root, base)).paths()).isEmpty();
    repository.write("empty/later.py", "outside of the cone");
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base))))
        .containsExactly("ADDED null empty/later.py");
  }

  @Test
  void submodulesAreListedAndNotEntered() throws IOException {
    GitFixture module = GitFixture.in(repository.root.resolve("module"));
    module.write("m.py", "1").commitAll("one");
    String head = repository.commitAll("head").id("HEAD");
    ChangedPaths changed = given(ChangedPaths.between(repository.root, base, head));
    assertThat(changed).isEqualTo(new ChangedPaths(List.of(), List.of("module")));
    module.write("m.py", "2");
    assertThat(given(ChangedPaths.toWorkTree(repository.root, head)).submodules()).isEmpty();
    module.commitAll("two");
    assertThat(given(ChangedPaths.toWorkTree(repository.root, head)).submodules())
        .containsExactly("module");
  }

  @Test
  void unfinishedMergeIsAModification() throws IOException {
    repository.git("checkout", "-q", "-b", "side").write("edit.py", "2\n").commitAll("two");
    repository.git("checkout", "-q", "main").write("edit.py", "3\n").commitAll("three");
    repository.run(Map.of(), List.of("sh", "-c", "! git merge -q side"));
    for (GitAnswer<ChangedPaths> changed :
        List.of(
            ChangedPaths.toIndex(repository.root, base),
            ChangedPaths.toWorkTree(repository.root, base))) {
      assertThat(told(given(changed))).containsExactly("MODIFIED edit.py edit.py");
    }
  }

  @Test
  void noProgramThatTheRepositoryNamesIsRun() throws IOException {
    Path mark = temp.resolve("ran");
    String program = "sh -c 'touch " + mark + "; cat'";
    repository.write(".gitattributes", "*.py filter=f diff=d\n").commitAll("attributes");
    for (String name :
        List.of(
            "filter.f.clean",
            "filter.f.process",
            "diff.d.textconv",
            "diff.d.command",
            "diff.external",
            "core.fsmonitor")) {
      repository.git("config", name, program);
    }
    Path hook = repository.root.resolve(".git/hooks/post-index-change");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\ntouch " + mark + "\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    change();
    assertThat(told(given(ChangedPaths.toWorkTree(repository.root, base)))).containsAll(EXPECTED);
    given(ChangedPaths.toIndex(repository.root, base));
    given(
        ChangedPaths.between(
            repository.root, base, given(Revisions.resolve(repository.root, "HEAD"))));
    assertThat(mark).doesNotExist();
  }

  @Test
  void bareRepositoryHasNoChangesOfItsOwn() throws IOException {
    repository.git("clone", "-q", "--bare", ".", "../bare.git");
    Path bare = temp.resolve("bare.git");
    assertThat(refused(ChangedPaths.toWorkTree(bare, base)).kind()).isEqualTo(GitProblem.Kind.BARE);
    assertThat(refused(ChangedPaths.toIndex(bare, base)).kind()).isEqualTo(GitProblem.Kind.BARE);
    change();
    String head = repository.commitAll("head").id("HEAD");
    repository.git("push", "-q", bare.toString(), "main");
    assertThat(told(given(ChangedPaths.between(bare, base, head)))).isEqualTo(EXPECTED);
  }
}
