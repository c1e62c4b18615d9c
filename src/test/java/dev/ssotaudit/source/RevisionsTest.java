package dev.ssotaudit.source;

import static dev.ssotaudit.source.GitFixture.given;
import static dev.ssotaudit.source.GitFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {
  @TempDir Path temp;
  private GitFixture origin;

  @BeforeEach
  void build() throws IOException {
    origin = GitFixture.in(temp.resolve("origin"));
    for (int i = 0; i < 4; i++) {
      origin.write("a.py", "v = " + i).commitAll("commit " + i);
    }
    origin.git("tag", "-a", "-m", "m", "v1.0", "HEAD~2");
    origin.git("checkout", "-q", "-b", "topic", "HEAD~1").write("b.py", "x").commitAll("topic");
  }

  private GitFixture cloned(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("clone", "-q"));
    command.addAll(List.of(options));
    command.addAll(List.of("file://" + origin.root, temp.resolve("clone").toString()));
    origin.git(command.toArray(String[]::new));
    return GitFixture.at(temp.resolve("clone"));
  }

  private static GitProblem problem(GitFixture repository, String revision) {
    return refused(Revisions.resolve(repository.root, revision));
  }

  @Test
  void everyWayToNameACommit() throws IOException {
    String main = origin.id("main");
    for (String name : List.of("main", "refs/heads/main", main, main.substring(0, 8), "main^0")) {
      assertThat(given(Revisions.resolve(origin.root, name))).as(name).isEqualTo(main);
    }
    String second = origin.id("main~2");
    for (String name : List.of("v1.0", "main~2", ":/commit 1", "main^{/commit 1}", "v1.0^{}")) {
      assertThat(given(Revisions.resolve(origin.root, name))).as(name).isEqualTo(second);
    }
  }

  @Test
  void whatIsNoNameOfACommit() throws IOException {
    for (String name : List.of("", " ", "--help", "a\0b")) {
      assertThat(problem(origin, name).sentence()).endsWith("is no name of a revision.");
    }
    assertThat(problem(origin, "main..topic").sentence()).contains("is a range");
    assertThat(problem(origin, "main:a.py").kind()).isEqualTo(GitProblem.Kind.NOT_A_COMMIT);
    assertThat(problem(origin, "main~99").sentence()).contains("'main' is a commit, but 'main~99'");
    GitProblem typo = problem(origin, "mian");
    assertThat(typo.kind()).isEqualTo(GitProblem.Kind.UNKNOWN_REVISION);
    assertThat(typo.sentence())
        .isEqualTo("There is no revision 'mian' in this repository; did you mean 'main'?");
    assertThat(typo.command()).as("no remote").isNull();
    GitFixture fresh = GitFixture.in(temp.resolve("fresh"));
    assertThat(problem(fresh, "HEAD").kind()).isEqualTo(GitProblem.Kind.UNBORN);
    assertThat(refused(Revisions.resolve(temp, "HEAD")).kind())
        .isEqualTo(GitProblem.Kind.NOT_A_REPOSITORY);
  }

  @Test
  void startOfSeveralIds() throws IOException {
    String commit = "'commit refs/heads/many\\ncommitter A <a@b> %d +0000\\ndata 0\\n\\n'";
    String commits = "i=0; while [ $i -lt 600 ]; do printf " + commit + " $i; i=$((i+1)); done";
    origin.run(Map.of(), List.of("sh", "-c", "(" + commits + ") | git fast-import --quiet"));
    Set<String> starts = new HashSet<>();
    String shared =
        origin
            .run(Map.of(), List.of("git", "rev-list", "many"))
            .lines()
            .map(id -> id.substring(0, 4))
            .filter(start -> !starts.add(start))
            .findFirst()
            .orElseThrow();
    assertThat(problem(origin, shared).kind()).isEqualTo(GitProblem.Kind.AMBIGUOUS);
  }

  @Test
  void commandsFetchWhatIsMissing() throws IOException {
    GitFixture clone = cloned("--single-branch", "--no-tags");
    for (String name : List.of("main", "v1.0")) {
      GitProblem problem = problem(clone, name);
      assertThat(problem.command()).contains("fetch origin ").contains(name);
      clone.mend(problem);
      assertThat(given(Revisions.resolve(clone.root, name))).isEqualTo(origin.id(name + "^{}"));
    }
    origin.git("checkout", "-q", "-b", "new/it's", "main").commitAll("new");
    clone.mend(problem(clone, "origin/new/it's"));
    assertThat(given(Revisions.resolve(clone.root, "origin/new/it's")))
        .isEqualTo(origin.id("HEAD"));
    origin.commitAll("newer");
    clone.mend(problem(clone, origin.id("HEAD")));
    assertThat(given(Revisions.resolve(clone.root, origin.id("HEAD"))))
        .isEqualTo(origin.id("HEAD"));
  }

  @Test
  void branchThatOnlyTheRemoteHas() throws IOException {
    GitFixture clone = cloned();
    GitProblem problem = problem(clone, "main");
    assertThat(problem.sentence()).contains("there is 'origin/main'");
    clone.mend(problem);
    assertThat(given(Revisions.resolve(clone.root, "main"))).isEqualTo(origin.id("main"));
  }

  @Test
  void shallowCloneSaysHowToDeepenIt() throws IOException {
    GitFixture clone = cloned("--depth=1");
    GitProblem ancestor = problem(clone, "HEAD~2");
    GitProblem commit = problem(clone, origin.id("main~2"));
    assertThat(List.of(ancestor.kind(), commit.kind())).containsOnly(GitProblem.Kind.SHALLOW);
    assertThat(commit.command()).isEqualTo(ancestor.command()).endsWith("fetch --unshallow origin");
    clone.mend(commit);
    assertThat(given(Revisions.resolve(clone.root, "HEAD~2"))).isEqualTo(origin.id("topic~2"));
    assertThat(given(Revisions.resolve(clone.root, origin.id("main~2")))).isNotEmpty();
  }

  @Test
  void mergeBaseBehindTheCutOfAShallowClone() throws IOException {
    GitFixture clone = cloned("--depth=1", "--no-single-branch");
    GitProblem problem = refused(Revisions.mergeBase(clone.root, "origin/main"));
    assertThat(problem.kind()).isEqualTo(GitProblem.Kind.SHALLOW);
    clone.mend(problem);
    assertThat(given(Revisions.mergeBase(clone.root, "origin/main")))
        .isEqualTo(new MergeBase(origin.id("main~1"), List.of()));
  }

  @Test
  void mergeBaseInWorkTreeAndBareRepository() throws IOException {
    origin.git("clone", "-q", "--bare", ".", "../bare.git");
    for (Path root : List.of(origin.root, temp.resolve("bare.git"))) {
      MergeBase base = given(Revisions.mergeBase(root, "main"));
      assertThat(base.commitId()).isEqualTo(origin.id("main~1"));
      assertThat(base.notice()).isNull();
      assertThat(given(Revisions.mergeBase(root, "topic", "topic")).commitId())
          .isEqualTo(origin.id("topic"));
    }
  }

  @Test
  void unrelatedHistories() throws IOException {
    origin.git("checkout", "-q", "--orphan", "island").commitAll("island");
    GitProblem problem = refused(Revisions.mergeBase(origin.root, "main"));
    assertThat(problem.kind()).isEqualTo(GitProblem.Kind.UNRELATED);
    assertThat(problem.sentence()).endsWith("have no commit in common.");
    assertThat(problem.command()).isNull();
  }

  @Test
  void newestOfSeveralMergeBasesIsTaken() throws IOException {
    String main = origin.id("main");
    String topic = origin.id("topic");
    origin.git("merge", "-q", "-m", "one", main);
    origin.git("checkout", "-q", "main").git("merge", "-q", "-m", "two", topic);
    MergeBase base = given(Revisions.mergeBase(origin.root, "topic"));
    assertThat(base).isEqualTo(new MergeBase(topic, List.of(main)));
    assertThat(base.notice()).contains("2 merge bases", topic, main);
    origin.git("checkout", "-q", "topic");
    assertThat(given(Revisions.mergeBase(origin.root, "main"))).isEqualTo(base);
  }
}
