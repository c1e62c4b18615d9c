package dev.ssotaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.policy.Governance;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parsing the candidates alone gives what parsing every file gives. */
class CandidatesTest {
  @TempDir Path folder;

  private static Workspace workspace(Path root) throws IOException {
    AuditRequest request = new AuditRequest(root, null, false, 2);
    Listing listing = SourceTree.open(root).list();
    return new Workspace(request, listing, ContractSet.load(request, listing));
  }

  private static List<Site> ofCandidates(Path root) throws IOException {
    try (Workspace workspace = workspace(root)) {
      return workspace.sites(governance(workspace));
    }
  }

  private static List<Site> ofAllFiles(Path root) throws IOException {
    try (Workspace workspace = workspace(root)) {
      TreeSet<Integer> all = new TreeSet<>();
      for (int file = 0; file < workspace.index().files().size(); file++) {
        all.add(file);
      }
      return new SiteSearch(workspace, governance(workspace)).run(all);
    }
  }

  private static Governance governance(Workspace workspace) {
    return workspace.contracts().governance();
  }

  @Test
  void theSampleNeedsItsCandidatesAlone() throws IOException {
    Path sample = Path.of("samples/storefront");
    List<Site> sites = ofCandidates(sample);
    assertThat(sites).hasSizeGreaterThan(40).isEqualTo(ofAllFiles(sample));
  }

  @Test
  void theCatalogueFixturesNeedTheirCandidatesAlone() throws IOException {
    Path fixtures = Path.of("src/test/resources/catalogue");
    try (Stream<Path> files = Files.walk(fixtures)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".py") || name.endsWith(".java")) {
          Path copy = folder.resolve("app").resolve(fixtures.relativize(file));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    List<Site> sites = ofCandidates(folder);
    assertThat(sites).hasSizeGreaterThan(500).isEqualTo(ofAllFiles(folder));
  }

  @Test
  void aCallOfAWrapperIsFoundWhereNothingElseTellsOfADatabase() throws IOException {
    Files.createDirectories(folder.resolve("app"));
    Files.writeString(
        folder.resolve("app/engines.py"),
        "from sqlalchemy import create_engine\n\n\ndef open_shop():\n"
            + "    return create_engine('postgresql://db/shop')\n");
    Files.writeString(
        folder.resolve("app/job.py"),
        "from app.engines import open_shop\n\n\ndef run():\n    return open_shop().name\n");
    assertThat(ofCandidates(folder))
        .anyMatch(site -> site.path().equals("app/job.py") && site.span().line() == 5)
        .isEqualTo(ofAllFiles(folder));
  }
}
