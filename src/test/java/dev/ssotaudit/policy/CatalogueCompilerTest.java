package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotaudit.fact.ApiModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCompilerTest {
  @Test
  void whatIsCompiledIsWhatTheFilesSay() throws IOException {
    Path rules = Path.of("rules");
    List<String> paths;
    try (Stream<Path> files = Files.walk(rules)) {
      paths =
          files
              .filter(file -> file.toString().endsWith(".yml"))
              .map(file -> rules.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    Reading<RuleFiles.Rules> read = RuleFiles.read(SourceText.read(rules, paths).value());
    assertThat(read.problems()).isEmpty();
    assertThat(BuiltInCatalogue.load()).isEqualTo(read.value().model());
    assertThat(CheckPages.load().all()).containsExactlyElementsOf(read.value().checks());
    assertThat(Idioms.load()).isEqualTo(read.value().idioms());
    assertThat(Idiom.SETTINGS_BASES.has("BaseSettings")).isTrue();
    assertThat(Idiom.CONFIGURATION_FILES.fits("application-prod.yml")).isTrue();
    assertThat(Idiom.CONFIGURATION_FILES.fits("other.yml")).isFalse();
    assertThat(read.value().model().rulesHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void everyFieldSurvives() {
    ApiModel model =
        RuleFiles.read(
                List.of(
                    CatalogueLoaderTest.GOOD,
                    file(
                        "catalogue/java/x.yml",
                        "library: x",
                        "language: java",
                        "about: \u00FC",
                        "needles: []",
                        "entries:",
                        "  - {symbol: x.Y, is: writes, store: any, from: ['*', receiver], bean: true,",
                        "     fluent: true, property: p, prefix: q, supertypes: [x.Z], key: '99 k'}"),
                    file("settings.yml", "sql: [A]"),
                    file("schemes.yml", "sql: [a]")))
            .value()
            .model();
    assertThat(model.libraries()).hasSize(2);
    assertThat(ModelReader.read(ModelWriter.write(model))).isEqualTo(model);
  }

  @Test
  void aWrongFileFailsTheBuildWithEveryError(@TempDir Path folder) throws IOException {
    Path rules =
        Files.createDirectories(folder.resolve("rules/catalogue/python")).getParent().getParent();
    Files.writeString(rules.resolve("catalogue/python/a.yml"), "library: a\n");
    Files.writeString(rules.resolve("settings.yml"), "- x\n");
    assertThatThrownBy(
            () -> CatalogueCompiler.main(new String[] {rules.toString(), folder.toString()}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rules/catalogue/python/a.yml:1:1: a catalogue file needs the key")
        .hasMessageContaining("rules/settings.yml:1:1: needs to be a mapping");
    assertThat(folder.resolve("rules/catalogue.bin")).doesNotExist();
  }

  @Test
  void theHashFollowsEveryFile() {
    String hash = RuleFiles.hash(List.of(file("a", "x"), file("b", "y")));
    assertThat(RuleFiles.hash(List.of(file("a", "x"), file("b", "z")))).isNotEqualTo(hash);
    assertThat(RuleFiles.hash(List.of(file("a", "x"), file("c", "y")))).isNotEqualTo(hash);
    assertThat(RuleFiles.hash(List.of(new SourceText("a", "x\r\n"), file("b", "y"))))
        .isEqualTo(hash);
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> ModelReader.read(new byte[8]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not a compiled rule file");
  }
}
