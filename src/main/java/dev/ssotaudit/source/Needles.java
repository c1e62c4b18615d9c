package dev.ssotaudit.source;

import java.util.List;
import java.util.Set;

/**
 * What makes a file worth parsing. Words are identifiers ({@code [A-Za-z0-9_]} and non-ASCII); what
 * holds other characters never matches.
 *
 * @param identifiers a file that holds one of these is a candidate
 * @param pairs a file that holds a word of each side of one of these is a candidate
 * @param configurationApis beside one of these every {@code settings} name counts; a configuration
 *     file needs none
 * @param accessors beside one of these a {@code settings} name counts where a quote, or the brace
 *     of a placeholder, stands before it
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
    Set<String> configurationApis,
    Set<String> accessors,
    Set<String> settings,
    Set<String> schemeWords,
    Set<String> webSchemeWords) {
  /**
   * A library and what it opens databases with: a file needs a word of each.
   *
   * @param marks words that a file using the library holds
   * @param names simple names, one of which such a use must write
   */
  public record Pair(Set<String> marks, Set<String> names) {
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
