package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;

/** Which combinations of {@link NeedleMatcher}'s flags make a file worth parsing. */
final class Candidates {
  private Candidates() {}

  /** Whether the file is a candidate whatever else it holds. */
  static boolean decided(int flags) {
    return (flags & NeedleMatcher.IDENTIFIER) != 0;
  }

  /** Whether every name of a setting counts. */
  static boolean declares(int flags) {
    return (flags & NeedleMatcher.SETTINGS_TYPE) != 0;
  }

  /** Whether names of settings count that are quoted or written as constants. */
  static boolean configured(int flags) {
    return (flags & NeedleMatcher.CONFIGURATION_API) != 0;
  }

  /** Whether names of settings count that are quoted and written as such. */
  static boolean accessed(int flags) {
    return (flags & NeedleMatcher.ACCESSOR) != 0;
  }

  /** Whether scheme words count. */
  static boolean schemesCount(Language language, int flags) {
    return language == Language.CONFIG || (flags & NeedleMatcher.URL_MARK) != 0;
  }

  /** Whether the file is a candidate; see {@link Needles}. */
  static boolean is(int flags) {
    return decided(flags) || (flags & (NeedleMatcher.SETTING | NeedleMatcher.SCHEME_WORD)) != 0;
  }
}
