package dev.ssotaudit.report.sarif;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.report.json.JsonOut;
import java.util.Map;
import java.util.TreeMap;

/** A check's page as a reportingDescriptor (section 3.49). */
final class RuleDescriptor {
  private RuleDescriptor() {}

  static void write(CheckPage page, JsonOut json) {
    json.id("name", pascal(page.name()))
        .object("shortDescription")
        .id("text", page.name().replace('-', ' '))
        .end()
        .object("fullDescription")
        .id("text", page.why().strip())
        .end()
        .object("help")
        .id("text", help(page, ""))
        .id("markdown", help(page, "```"))
        .end()
        .object("defaultConfiguration")
        .id("level", page.severity().id())
        .end();
  }

  private static String help(CheckPage page, String fence) {
    StringBuilder text = new StringBuilder(page.why().strip()).append('\n');
    code("Example", page.example(), fence, text);
    code("Instead", page.instead(), fence, text);
    return text.toString();
  }

  private static void code(
      String title, Map<Language, String> code, String fence, StringBuilder text) {
    new TreeMap<>(code)
        .forEach(
            (language, sample) -> {
              text.append('\n').append(title).append(" (").append(language.id()).append("):\n\n");
              if (!fence.isEmpty()) {
                text.append(fence).append(language.id()).append('\n');
              }
              text.append(sample.strip()).append('\n');
              if (!fence.isEmpty()) {
                text.append(fence).append('\n');
              }
            });
  }

  /** Rule names are Pascal-cased identifiers by the recommendation of section 3.49.7. */
  private static String pascal(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("-", 0)) {
      if (!word.isEmpty()) {
        out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return out.toString();
  }
}
