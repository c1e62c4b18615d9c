package dev.ssotaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every page is whole and speaks of itself alone. */
class CheckPagesTest {
  private static final Path PAGES = Path.of("rules/checks");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void thereAreThirteenWithNamesOfTheirOwn() {
    List<String> names = read(page -> page.get("name").asString());
    assertThat(names).hasSize(13).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWhole(Path file) {
    JsonNode page = new YAMLMapper().readTree(file);
    assertThat(page.propertyNames())
        .containsExactly("id", "name", "severity", "languages", "why", "example", "instead");
    assertThat(file.getFileName()).hasToString(page.get("id").asString() + ".yml");
    assertThat(page.get("name").asString()).matches("[a-z]+(-[a-z]+)+");
    assertThat(page.get("why").asString()).hasSizeBetween(80, 600);
    Severity.valueOf(page.get("severity").asString().toUpperCase(Locale.ROOT));
    for (JsonNode language : page.get("languages")) {
      String id = language.asString();
      Language.valueOf(id.toUpperCase(Locale.ROOT));
      String example = page.get("example").get(id).asString();
      assertThat(example).isNotBlank();
      assertThat(page.get("instead").get(id).asString()).isNotBlank().isNotEqualTo(example);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsNoCredentialButInThePageAboutThem(Path file) throws IOException {
    if (!file.endsWith("SSOT008.yml")) {
      String text = Files.readString(file);
      assertThat(Masking.mask(text)).isEqualTo(text);
    }
  }

  private static List<String> read(java.util.function.Function<JsonNode, String> field) {
    try {
      return pages().map(file -> field.apply(new YAMLMapper().readTree(file))).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
