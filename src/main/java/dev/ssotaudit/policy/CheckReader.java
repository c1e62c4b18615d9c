package dev.ssotaudit.policy;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/checks/<ID>.yml}. */
final class CheckReader {
  private static final List<String> KEYS =
      List.of("id", "name", "severity", "why", "example", "instead", "languages");
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::id).toList();
  private static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::id).toList();

  private final Fields fields;
  private final Problems problems;

  private CheckReader(Fields fields) {
    this.fields = fields;
    this.problems = fields.problems();
  }

  /** The page, where the file is a mapping; to be used only if nothing is wrong. */
  static Optional<CheckPage> read(SourceText file, Problems problems) {
    Fields fields = Fields.of(YamlParser.parse(file, problems), "a check's page", KEYS, problems);
    return fields == null ? Optional.empty() : Optional.of(new CheckReader(fields).page(file));
  }

  private CheckPage page(SourceText file) {
    fields.require("id", "name", "severity", "why", "example", "instead", "languages");
    List<Language> languages = languages();
    return new CheckPage(
        id(file),
        name(),
        severity(),
        languages,
        fields.textOrEmpty("why").strip(),
        snippets("example", languages),
        snippets("instead", languages));
  }

  private String id(SourceText file) {
    String id = fields.textOrEmpty("id");
    String stem = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".yml", "");
    if (!id.isEmpty() && !id.equals(stem)) {
      problems.add(
          fields.place("id"),
          "\"id\" is \"" + id + "\", but the file is named \"" + stem + "\"",
          "give both one name");
    }
    return id;
  }

  private String name() {
    String name = fields.textOrEmpty("name");
    if (!name.isEmpty() && !Stores.wellFormed(name)) {
      problems.add(
          fields.place("name"),
          "\"" + name + "\" is no check's name",
          "lower-case words joined by hyphens");
    }
    return name;
  }

  private Severity severity() {
    int index = known("severity", fields.text("severity"), fields.place("severity"), SEVERITIES);
    return index < 0 ? Severity.ERROR : Severity.values()[index];
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (YamlNode.Scalar name : fields.texts("languages")) {
      int index = known("language", name.text(), name.place(), LANGUAGES);
      if (index >= 0) {
        languages.add(Language.values()[index]);
      }
    }
    return List.copyOf(languages);
  }

  private int known(String what, @Nullable String word, Place place, List<String> words) {
    int index = word == null ? 0 : words.indexOf(word);
    if (index < 0) {
      problems.add(
          place, "unknown " + what + " \"" + word + "\"", Nearest.advice("" + word, words));
    }
    return index;
  }

  private Map<Language, String> snippets(String key, List<Language> languages) {
    Map<Language, String> snippets = new EnumMap<>(Language.class);
    Fields texts = fields.mapping(key, LANGUAGES);
    if (texts != null) {
      for (Language language : Language.values()) {
        String text = texts.text(language.id());
        if (text != null) {
          snippets.put(language, text.stripTrailing());
        }
      }
      for (Language language : languages) {
        if (!texts.has(language.id()) && language != Language.CONFIG) {
          problems.add(texts.place(), "\"" + key + "\" lacks a text for " + language.id(), null);
        }
      }
    }
    return Collections.unmodifiableMap(snippets);
  }
}
