package dev.ssotaudit.source;

import java.util.Set;

/**
 * What makes a file worth parsing. Words are identifiers ({@code [A-Za-z0-9_]} and non-ASCII); what
 * holds other characters never matches.
 *
 * @param identifiers a file that holds one of these is a candidate
 * @param configurationApis identifiers beside which {@code settings} and {@code settingPrefixes}
 *     count, in code; a configuration file needs none
 * @param settings names of settings, or of their parts
 * @param settingPrefixes identifiers that start so, in this case, are names of settings
 * @param schemeWords these count, whatever their case, as an identifier or part of one, if the file
 *     also holds {@code ://} or a configuration API, or is a configuration file; at least three
 *     ASCII characters each
 */
public record Needles(
    Set<String> identifiers,
    Set<String> configurationApis,
    Set<String> settings,
    Set<String> settingPrefixes,
    Set<String> schemeWords) {
  /** Copies all sets. */
  public Needles {
    identifiers = Set.copyOf(identifiers);
    configurationApis = Set.copyOf(configurationApis);
    settings = Set.copyOf(settings);
    settingPrefixes = Set.copyOf(settingPrefixes);
    schemeWords = Set.copyOf(schemeWords);
    for (String word : schemeWords) {
      if (word.length() < 3) {
        throw new IllegalArgumentException("scheme word under three characters: " + word);
      }
    }
  }
}
