package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckPagesTest {
  static final SourceText GOOD =
      file(
          "checks/SSOT901.yml",
          "id: SSOT901",
          "name: url-shouted",
          "severity: warning",
          "why: |",
          "  Shouting is rude.",
          "example:",
          "  python: |",
          "    URL = \"POSTGRES://\"",
          "instead: {python: url = owner()}",
          "languages: [python]");

  private static Reading<List<CheckPage>> read(SourceText file) {
    Reading<RuleFiles.Rules> read = RuleFiles.read(List.of(file));
    return new Reading<>(read.value().checks(), read.problems());
  }

  @Test
  void readsAPage() {
    Reading<List<CheckPage>> read = read(GOOD);
    assertThat(told(read)).isEmpty();
    CheckPage page =
        new CheckPage(
            "SSOT901",
            "url-shouted",
            Severity.WARNING,
            List.of(Language.PYTHON),
            "Shouting is rude.",
            Map.of(Language.PYTHON, "URL = \"POSTGRES://\""),
            Map.of(Language.PYTHON, "url = owner()"));
    assertThat(read.value()).containsExactly(page);
    assertThat(CheckPages.read(CheckPages.write(read.value()))).containsExactly(page);
  }

  @Test
  void findsPagesByIdAndName() {
    CheckPages pages = CheckPages.of(read(GOOD).value());
    assertThat(pages.page("ssot901")).isPresent();
    assertThat(pages.page("URL-shouted")).isPresent();
    assertThat(pages.page("SSOT999")).isEmpty();
    assertThat(pages.advice("url-shoutd")).isEqualTo("did you mean \"url-shouted\"?");
    assertThat(pages.advice("ssot910")).isEqualTo("did you mean \"SSOT901\"?");
    assertThat(pages.advice("x")).isEqualTo("known are SSOT901");
  }

  @Test
  void tellsEveryError() {
    SourceText bad =
        file(
            "checks/SSOT902.yml",
            "id: SSOT901",
            "name: Bad Name",
            "severity: eror",
            "what: x",
            "example: text",
            "instead: {pyhton: a}",
            "languages: [python, jav]");
    assertThat(told(read(bad)))
        .containsExactly(
            "checks/SSOT902.yml:1:1: a check's page needs the key \"why\"",
            "checks/SSOT902.yml:1:5: \"id\" is \"SSOT901\", but the file is named \"SSOT902\""
                + " (give both one name)",
            "checks/SSOT902.yml:2:7: \"Bad Name\" is no check's name"
                + " (lower-case words joined by hyphens)",
            "checks/SSOT902.yml:3:11: unknown severity \"eror\" (did you mean \"error\"?)",
            "checks/SSOT902.yml:4:1: unknown key \"what\" in a check's page"
                + " (known are example, id, instead, languages, name, severity, why)",
            "checks/SSOT902.yml:5:10: \"example\" needs a mapping, not a text",
            "checks/SSOT902.yml:6:10: \"instead\" lacks a text for python",
            "checks/SSOT902.yml:6:11: unknown key \"pyhton\" in \"instead\""
                + " (did you mean \"python\"?)",
            "checks/SSOT902.yml:7:21: unknown language \"jav\" (did you mean \"java\"?)");
  }
}
