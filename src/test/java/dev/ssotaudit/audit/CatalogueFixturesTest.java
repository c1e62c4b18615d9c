package dev.ssotaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.flow.Flows;
import dev.ssotaudit.flow.KnownUses;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.flow.Shared;
import dev.ssotaudit.flow.UnitAnalysis;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.policy.BuiltInCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library's fixture, analysed alone, has the sites that its comments name, and no other. */
class CatalogueFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/catalogue");
  private static final ApiModel CATALOGUE = BuiltInCatalogue.load();
  private static final ApiIndex API = new ApiIndex(CATALOGUE);

  @ParameterizedTest
  @MethodSource("fixtures")
  void theSitesFoundAreTheSitesMarked(String fixture) throws IOException {
    String text = Files.readString(FOLDER.resolve(fixture));
    FixtureMarks marks = FixtureMarks.read(text, fixture.endsWith(".py") ? "#" : "//");
    TreeMap<Integer, List<String>> found = new TreeMap<>();
    for (Site site : sites(fixture)) {
      if (site.via() == Via.PRIMITIVE) {
        found
            .computeIfAbsent(site.span().line(), line -> new ArrayList<>())
            .add(site.kind().id() + " " + site.store());
      }
    }
    assertThat(String.join("\n", marks.differences(found))).as(fixture).isEmpty();
  }

  @Test
  void everyLibraryHasAFixture() throws IOException {
    List<String> wanted = new ArrayList<>();
    for (ApiLibrary library : CATALOGUE.libraries()) {
      wanted.add(
          library.language() == Language.PYTHON
              ? "python/use_" + library.id() + ".py"
              : "java/" + library.id() + ".java");
    }
    assertThat(fixtures()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<Site> sites(String fixture) throws IOException {
    Language language = Extractors.languageOf(fixture).orElseThrow();
    FileFacts facts =
        Extractors.create(language).extract(Files.readAllBytes(FOLDER.resolve(fixture)));
    assertThat(facts.problems()).as("syntax errors of %s", fixture).isEmpty();
    String path = fixture.substring(fixture.indexOf('/') + 1);
    PathIndex paths = new PathIndex(List.of(path));
    String module = language == Language.PYTHON ? paths.pythonModule(path) : facts.packageName();
    SourceUnit unit = new SourceUnit(path, module, facts);
    CodeModel model = new CodeModel(List.of(unit), paths, API);
    Shared shared = new Shared(model, new Flows(paths, API), new Ungoverned());
    UnitAnalysis.Result result = UnitAnalysis.of(shared, unit, Map.of());
    KnownUses uses = new KnownUses();
    while (!uses.learn(Map.of(path, result)).isEmpty()) {
      result = UnitAnalysis.of(shared, unit, uses.of(path));
    }
    return result.sites();
  }

  /** No contract, and no test code. */
  private static final class Ungoverned implements OwnerBoundary {
    @Override
    public Optional<Governing> governing(String sitePath, Role role, String store) {
      return Optional.empty();
    }

    @Override
    public boolean test(String path) {
      return false;
    }
  }
}
