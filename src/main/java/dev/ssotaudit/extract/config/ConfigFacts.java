package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.source.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the definitions of one file, document by document. */
final class ConfigFacts {
  private static final Set<String> PROFILE_KEYS =
      Set.of("spring.config.activate.on-profile", "spring.profiles");

  private final TextLines lines;
  private final List<Statement> finished = new ArrayList<>();
  private final List<ParseProblem> problems = new ArrayList<>();
  private final List<Setting> document = new ArrayList<>();

  ConfigFacts(TextLines lines) {
    this.lines = lines;
  }

  /** One key and its value. */
  record Setting(String key, String value, Span keySpan, Span valueSpan) {}

  /** The span between two offsets of the text. */
  Span span(int from, int to) {
    return new Span(lines.lineAt(from), lines.columnAt(from), lines.lineAt(to), lines.columnAt(to));
  }

  void add(String key, String value, Span keySpan, Span valueSpan) {
    document.add(new Setting(key, value, keySpan, valueSpan));
  }

  void problem(Span span, String message) {
    problems.add(new ParseProblem(span, message));
  }

  /** The settings of the document being read. */
  List<Setting> document() {
    return document;
  }

  /** Ends a document: its profile, if it names one, holds for all of it. */
  void endDocument() {
    List<Decorator> profiles = new ArrayList<>();
    for (Setting setting : document) {
      String plain = setting.key().replaceAll("\\[\\d+]$", "");
      if (PROFILE_KEYS.contains(plain)) {
        Span span = setting.valueSpan();
        Value text = new Value.Text(setting.value(), span);
        Value name = new Value.Name("profile", setting.keySpan());
        profiles.add(new Decorator(new Value.Call(name, List.of(Argument.of(text)), span), span));
      }
    }
    for (Setting setting : document) {
      finished.add(define(setting, List.copyOf(profiles)));
    }
    document.clear();
  }

  private static Statement define(Setting setting, List<Decorator> profiles) {
    return new Statement.Define(
        new Value.Name(setting.key(), setting.keySpan()),
        null,
        new Value.Text(setting.value(), setting.valueSpan()),
        profiles,
        Modifiers.NONE,
        setting.keySpan().to(setting.valueSpan()));
  }

  FileFacts build() {
    endDocument();
    return new FileFacts(
        Language.CONFIG, "", List.copyOf(finished), List.copyOf(problems), List.of(), false);
  }
}
