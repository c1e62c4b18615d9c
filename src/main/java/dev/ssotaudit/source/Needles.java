package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;
import java.util.List;
import java.util.Set;

/**
 * What makes a file worth parsing. Words are identifiers ({@code [A-Za-z0-9_]} and non-ASCII); what
 * holds other characters never matches.
 *
 * @param identifiers a file that holds one of these is a candidate
 * @param pairs a file that holds a word of each side of one of these is a candidate
 * @param settingsTypes beside one of these every {@code settings} name counts; a configuration file
 *     needs none
 * @param configurationApis beside one of these a {@code settings} name counts where a quote, or the
 *     brace of a placeholder, stands before it, and one that begins with a capital, as constants
 *     do, everywhere
 * @param accessors beside one of these a {@code settings} name counts where a quote or brace stands
 *     before it and it begins with a capital or has several parts
 * @param settings names of settings: compared without case, with {@code . - _} alike; {@code *} at
 *     either end stands for any text
 * @param schemeWords these count, whatever their case, as an identifier or part of one, if the file
 *     also holds the mark of a database URL ({@code ://} that is not a web address', {@code jdbc:})
 *     or is a configuration file; at least three ASCII characters each
 * @param webSchemeWords those of the scheme words that count beside a web address as well
 */
public record Needles(
    Set<String> identifiers,
    List<Pair> pairs,
    Set<String> settingsTypes,
    Set<String> configurationApis,
    Set<String> accessors,
    Set<String> settings,
    Set<String> schemeWords,
    Set<String> webSchemeWords) {
  /**
   * A library and what it opens databases with: a file of the language needs a word of each.
   *
   * @param marks words that a file using the library holds
   * @param imported whether the marks count in import statements alone
   * @param names simple names, one of which such a use must write
   */
  public record Pair(Language language, Set<String> marks, boolean imported, Set<String> names) {
    /** Copies both sets. */
    public Pair {
      marks = Set.copyOf(marks);
      names = Set.copyOf(names);
    }
  }

  /** Copies all sets. */
  public Needles {
    identifiers = Set.copyOf(identifiers);
    pairs = List.copyOf(pairs);
    settingsTypes = Set.copyOf(settingsTypes);
    configurationApis = Set.copyOf(configurationApis);
    accessors = Set.copyOf(accessors);
    settings = Set.copyOf(settings);
    schemeWords = Set.copyOf(schemeWords);
    webSchemeWords = Set.copyOf(webSchemeWords);
    for (String word : schemeWords) {
      if (word.length() < 3) {
        throw new IllegalArgumentException("scheme word under three characters: " + word);
      }
    }
  }
}
