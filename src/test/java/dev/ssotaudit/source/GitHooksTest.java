package dev.ssotaudit.source;

import static dev.ssotaudit.source.GitFixture.contents;
import static dev.ssotaudit.source.GitFixture.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hook sees: a process of its own, started by git. */
class GitHooksTest {
  @TempDir Path temp;

  /** Run by the hooks: prints a tree to a file. */
  static final class Hook {
    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      GitAnswer<GitTree> tree =
          arguments.length > 2 ? GitTrees.commit(root, arguments[2]) : GitTrees.index(root);
      Listing listing = given(tree).list();
      Files.writeString(Path.of(arguments[1]), String.join("\n", contents(listing)));
    }
  }

  private Path hook(Path gitDir, String name, String prepare, String arguments) throws IOException {
    Path out = temp.resolve("out");
    Path hook = gitDir.resolve("hooks").resolve(name);
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        "#!/bin/sh\n"
            + prepare
            + "\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' '"
            + Hook.class.getName()
            + "' "
            + arguments.replace("OUT", out.toString())
            + "\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    return out;
  }

  private GitFixture repository() throws IOException {
    return GitFixture.in(temp.resolve("r"))
        .write("a.py", "1")
        .write("sub/b.py", "1")
        .commitAll("one");
  }

  @Test
  void commitOfNamedPathsHasAnIndexOfItsOwn() throws IOException {
    GitFixture repository = repository();
    repository.write("a.py", "2").git("add", "a.py").write("sub/b.py", "3");
    Path out = hook(repository.root.resolve(".git"), "pre-commit", "cd sub", ".. OUT");
    repository.git("commit", "-q", "-m", "two", "sub/b.py");
    assertThat(out).hasContent("a.py=1\nsub/b.py=3");
    repository.git("commit", "-q", "-m", "three");
    assertThat(out).hasContent("a.py=2\nsub/b.py=3");
    repository.write("a.py", "4").git("commit", "-q", "-a", "-m", "four");
    assertThat(out).hasContent("a.py=4\nsub/b.py=3");
  }

  @Test
  void hookOfALinkedWorkTree() throws IOException {
    GitFixture repository = repository();
    repository.git("worktree", "add", "-q", "--detach", "../linked");
    GitFixture linked = GitFixture.at(temp.resolve("linked")).write("a.py", "5");
    Path out = hook(repository.root.resolve(".git"), "pre-commit", "", ". OUT");
    linked.git("commit", "-q", "-a", "-m", "five");
    assertThat(out).hasContent("a.py=5\nsub/b.py=1");
  }

  @Test
  void hookThatAuditsAnotherRepositoryReadsThatOnesIndex() throws IOException {
    GitFixture repository = repository().write("a.py", "2");
    GitFixture other = GitFixture.in(temp.resolve("other")).write("o.py", "o").git("add", "o.py");
    Path out = hook(repository.root.resolve(".git"), "pre-commit", "", other.root + " OUT");
    repository.git("commit", "-q", "-a", "-m", "two");
    assertThat(out).hasContent("o.py=o");
  }

  @Test
  void pushThatIsNotAcceptedYet() throws IOException {
    GitFixture repository = repository();
    repository.git("clone", "-q", "--bare", ".", "../bare.git");
    Path out = hook(temp.resolve("bare.git"), "pre-receive", "read old new ref", ". OUT $new");
    repository.write("a.py", "pushed").commitAll("two").git("push", "-q", "../bare.git", "main");
    assertThat(out).hasContent("a.py=pushed\nsub/b.py=1");
  }

  @Test
  void variablesOfAHookCountForItsRepositoryAlone() throws IOException {
    GitFixture repository = repository();
    GitFixture other = GitFixture.in(temp.resolve("other"));
    Map<String, String> hook =
        Map.of("GIT_INDEX_FILE", ".git/next", "GIT_DIR", ".git", "GIT_QUARANTINE_PATH", "/q");
    assertThat(given(Repository.locate(repository.root.resolve("sub"), hook, repository.root)))
        .extracting(Repository::index)
        .isEqualTo(repository.root.resolve(".git/next"));
    assertThat(given(Repository.locate(other.root, hook, repository.root)).bindings()).isEmpty();
    assertThat(given(Repository.locate(repository.root, hook, temp)).bindings()).isEmpty();
    assertThat(List.of(given(Repository.locate(repository.root)).bindings()))
        .containsOnly(Map.of());
  }
}
