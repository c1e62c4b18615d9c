package dev.ssotaudit.source;

import static dev.ssotaudit.source.GitFixture.contents;
import static dev.ssotaudit.source.GitFixture.given;
import static dev.ssotaudit.source.GitFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialCloneTest {
  @TempDir Path temp;
  private GitFixture origin;
  private String base = "";

  @BeforeEach
  void build() throws IOException {
    origin = GitFixture.in(temp.resolve("origin"));
    origin.git("config", "uploadpack.allowFilter", "true");
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    origin.write("a.py", "base\n".repeat(20)).write("b/c.py", "c").write("data.bin", "data");
    base = origin.commitAll("base").id("HEAD");
    origin.write("a.py", "head").write("data.bin", "new").commitAll("head");
  }

  private GitFixture clone(String filter) throws IOException {
    origin.git("clone", "-q", "--no-local", filter, "file://" + origin.root, "../clone");
    return GitFixture.at(temp.resolve("clone"));
  }

  @Test
  void missingContentIsFetchedAtOnce() throws IOException {
    GitFixture clone = clone("--filter=blob:none");
    Listing listing = given(GitTrees.commit(clone.root, base)).list();
    origin.git("config", "uploadpack.allowFilter", "false");
    Files.move(origin.root, temp.resolve("away"));
    assertThat(contents(listing)).startsWith("a.py=" + "base\n".repeat(20), "b/c.py=c");
  }

  @Test
  void missingTreesAreFetchedToo() throws IOException {
    GitFixture clone = clone("--filter=tree:0");
    assertThat(contents(given(GitTrees.commit(clone.root, base)).list()))
        .contains("a.py=" + "base\n".repeat(20), "b/c.py=c");
  }

  @Test
  void sparsePartialCloneKnowsItsIndexAndRenames() throws IOException {
    origin.git("mv", "b/c.py", "b/d.py").commitAll("rename");
    origin.git(
        "clone",
        "-q",
        "--no-local",
        "--filter=blob:none",
        "--sparse",
        "file://" + origin.root,
        "../clone");
    Path clone = temp.resolve("clone");
    assertThat(clone.resolve("b")).doesNotExist();
    assertThat(contents(given(GitTrees.index(clone)).list()))
        .containsExactly("a.py=head", "b/d.py=c", "data.bin=new");
    ChangedPaths changed = given(ChangedPaths.between(clone, base, origin.id("HEAD")));
    assertThat(changed.paths())
        .extracting(ChangedPath::kind)
        .containsExactly(
            ChangedPath.Kind.MODIFIED, ChangedPath.Kind.RENAMED, ChangedPath.Kind.MODIFIED);
    assertThat(given(ChangedPaths.toWorkTree(clone, base)).paths()).isNotEmpty();
  }

  @Test
  void remoteOutOfReachSaysHowToFetch() throws IOException {
    GitFixture clone = clone("--filter=blob:none");
    Files.move(origin.root, temp.resolve("away"));
    GitProblem problem = refused(GitTrees.commit(clone.root, base));
    assertThat(problem.kind()).isEqualTo(GitProblem.Kind.NOT_FETCHED);
    assertThat(problem.sentence()).contains("lacks 1 objects");
    Files.move(temp.resolve("away"), origin.root);
    clone.mend(problem);
    assertThat(given(GitTrees.commit(clone.root, base)).list().entries()).hasSize(3);
  }

  @Test
  void programsThatTheRepositoryNamesAreNotRun() throws IOException {
    GitFixture clone = clone("--filter=blob:none");
    Path mark = temp.resolve("ran");
    clone.git("config", "remote.origin.uploadpack", "touch " + mark + "; git-upload-pack");
    GitProblem problem = refused(GitTrees.commit(clone.root, base));
    assertThat(problem.sentence()).contains("names programs");
    assertThat(mark).doesNotExist();
    assertThat(List.of(GitProblem.Kind.NOT_FETCHED)).contains(problem.kind());
  }
}
