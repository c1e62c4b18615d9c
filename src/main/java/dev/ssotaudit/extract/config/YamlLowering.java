package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.source.TextLines;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML, read as a stream of events, so that what precedes an error is kept. */
final class YamlLowering {
  private YamlLowering() {}

  static FileFacts lower(byte[] bytes) {
    TextLines lines = TextLines.of(new String(bytes, StandardCharsets.UTF_8));
    ConfigFacts facts = new ConfigFacts(lines);
    YamlKeys keys = new YamlKeys(facts, lines);
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (Event event : new Parse(settings).parseString(lines.text())) {
        if (!keys.accept(event)) {
          facts.problem(Span.START, "too many keys or too deeply nested; the rest was not read");
          break;
        }
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      Span span = mark.map(m -> keys.span(m, m)).orElse(Span.START);
      facts.problem(span, String.valueOf(e.getProblem()));
    } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
      facts.problem(
          Span.START, "not YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return facts.build();
  }
}
