package dev.ssotaudit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Layers one way, no cycles, and each library known to the packages that need it. */
@AnalyzeClasses(packages = "dev.ssotaudit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.ssotaudit.";

  /** Lowest first. */
  private static final List<String> LAYERS =
      List.of(
          "fact", "source", "extract", "link", "flow", "policy", "rule", "audit", "report", "cli");

  @ArchTest
  static void layersKnowLowerOnesAlone(JavaClasses classes) {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      String[] higher =
          LAYERS.subList(i + 1, LAYERS.size()).stream()
              .map(layer -> ROOT + layer + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + LAYERS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(higher)
          .check(classes);
    }
  }

  @ArchTest
  static void everyClassIsInALayer(JavaClasses classes) {
    String[] layers = LAYERS.stream().map(layer -> ROOT + layer + "..").toArray(String[]::new);
    noClasses().should().resideOutsideOfPackages(layers).check(classes);
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("dev.ssotaudit.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule javaparser = only("com.github.javaparser..", "extract.java");
  @ArchTest static final ArchRule picocli = only("picocli..", "cli");

  @ArchTest static final ArchRule jackson = only("tools.jackson..", "report.json", "report.sarif");

  @ArchTest static final ArchRule snakeyaml = only("org.snakeyaml..", "extract.config", "policy");

  @ArchTest
  static final ArchRule commonmark = only("org.commonmark..", "report.document", "report.markdown");

  private static ArchRule only(String library, String... packages) {
    String[] allowed = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      allowed[i] = ROOT + packages[i];
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
