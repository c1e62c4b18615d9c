package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads catalogue files (see {@code docs/catalogue-format.md}) and tells every error of all of them
 * at once.
 */
public final class CatalogueLoader {
  private static final List<String> KEYS =
      List.of("library", "language", "about", "documentation", "needles", "entries");
  private static final List<String> LANGUAGES = List.of(Language.PYTHON.id(), Language.JAVA.id());

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> defined = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  private CatalogueLoader() {}

  /** The libraries in the order of the files. */
  public static Reading<List<ApiLibrary>> load(List<SourceText> files) {
    CatalogueLoader loader = new CatalogueLoader();
    List<ApiLibrary> libraries = new ArrayList<>();
    for (SourceText file : files) {
      ApiLibrary library = loader.library(file);
      if (library != null) {
        libraries.add(library);
      }
    }
    return new Reading<>(
        List.copyOf(libraries), loader.problems.stream().distinct().sorted().toList());
  }

  private @Nullable ApiLibrary library(SourceText file) {
    Problems here = new Problems(file.path(), problems);
    Fields fields = Fields.of(YamlParser.parse(file, here), "a catalogue file", KEYS, here);
    if (fields == null) {
      return null;
    }
    fields.require("library", "language", "about", "needles", "entries");
    fields.texts("documentation");
    Language language = language(fields);
    String id = id(fields, file.path(), language);
    List<String> needles = fields.texts("needles").stream().map(YamlNode.Scalar::text).toList();
    List<ApiEntry> entries = entries(fields, language);
    return new ApiLibrary(id, language, fields.textOrEmpty("about"), needles, entries);
  }

  private static Language language(Fields fields) {
    String name = fields.text("language");
    if (name != null && !LANGUAGES.contains(name)) {
      fields
          .problems()
          .add(
              fields.place("language"),
              "unknown language \"" + name + "\"",
              Nearest.advice(name, LANGUAGES));
    }
    return Language.JAVA.id().equals(name) ? Language.JAVA : Language.PYTHON;
  }

  private String id(Fields fields, String path, Language language) {
    String id = fields.textOrEmpty("library");
    String stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    if (!id.isEmpty() && !id.equals(stem)) {
      fields
          .problems()
          .add(
              fields.place("library"),
              "\"library\" is \"" + id + "\", but the file is named \"" + stem + "\"",
              "give both one name");
    }
    String other = ids.putIfAbsent(language.id() + " " + id, path);
    if (other != null && !id.isEmpty()) {
      fields
          .problems()
          .add(fields.place("library"), "library \"" + id + "\" is also in " + other, null);
    }
    return id;
  }

  private List<ApiEntry> entries(Fields fields, Language language) {
    List<ApiEntry> entries = new ArrayList<>();
    for (YamlNode node : fields.list("entries")) {
      ApiEntry entry = EntryReader.read(node, fields.problems());
      if (entry != null) {
        define(language, entry.symbol(), node.place(), fields.problems());
        entry.also().forEach(name -> define(language, name, node.place(), fields.problems()));
        entries.add(entry);
      }
    }
    if (fields.emptyList("entries")) {
      fields.problems().add(fields.place("entries"), "\"entries\" is empty", null);
    }
    return List.copyOf(entries);
  }

  private void define(Language language, String symbol, Place place, Problems here) {
    String at = here.path() + ":" + place.line();
    String other = defined.putIfAbsent(language.id() + " " + symbol, at);
    if (other != null) {
      here.add(
          place,
          "symbol \"" + symbol + "\" is defined twice",
          "the other is at " + other + "; make them one entry");
    }
  }
}
