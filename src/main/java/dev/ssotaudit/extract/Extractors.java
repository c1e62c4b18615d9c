package dev.ssotaudit.extract;

import dev.ssotaudit.extract.java.JavaExtractor;
import dev.ssotaudit.extract.python.PythonExtractor;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The table of languages, and one thread's extractors. A language is a line of the table; the first
 * line that accepts a file's name reads it.
 */
public final class Extractors {
  /**
   * Part of every cache key. Changes whenever any extractor gives other facts for the same bytes.
   */
  public static final String EXTRACTOR_VERSION = "2";

  private static final List<Entry> TABLE =
      List.of(
          new Entry(Language.PYTHON, endsWith(".py").or(endsWith(".pyw")), Extractors::python),
          new Entry(Language.JAVA, endsWith(".java"), Extractors::java));

  private final Map<Language, Extractor> created = new EnumMap<>(Language.class);

  /** The language of a file by its name or path, if any extractor reads it. */
  public static Optional<Language> languageOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (Entry entry : TABLE) {
      if (entry.accepts.test(name)) {
        return Optional.of(entry.language);
      }
    }
    return Optional.empty();
  }

  /** A new extractor of the language, for one thread. */
  public static Extractor create(Language language) {
    for (Entry entry : TABLE) {
      if (entry.language == language) {
        return entry.create.get();
      }
    }
    throw new IllegalArgumentException("No extractor reads " + language.id());
  }

  /** The facts of a file of the language. This instance belongs to one thread. */
  public FileFacts extract(Language language, byte[] bytes) {
    return created.computeIfAbsent(language, Extractors::create).extract(bytes);
  }

  private static Extractor python() {
    return new PythonExtractor()::extract;
  }

  private static Extractor java() {
    JavaExtractor extractor = new JavaExtractor();
    return bytes -> extractor.extract(new String(bytes, StandardCharsets.UTF_8));
  }

  private static Predicate<String> endsWith(String suffix) {
    return name -> name.endsWith(suffix);
  }

  private record Entry(Language language, Predicate<String> accepts, Supplier<Extractor> create) {}
}
