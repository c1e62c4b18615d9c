package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;

/** Which combinations of {@link NeedleMatcher}'s flags make a file worth parsing. */
final class Candidates {
  private Candidates() {}

  /** Whether the file is a candidate whatever else it holds. */
  static boolean decided(int flags) {
    return (flags & NeedleMatcher.IDENTIFIER) != 0;
  }

  /** Whether names of settings count. */
  static boolean configured(Language language, int flags) {
    return language == Language.CONFIG || (flags & NeedleMatcher.CONFIGURATION_API) != 0;
  }

  /** Whether scheme words count. */
  static boolean schemesCount(Language language, int flags) {
    return (flags & NeedleMatcher.URL_MARK) != 0 || configured(language, flags);
  }

  /** Whether the file is a candidate; see {@link Needles}. */
  static boolean is(Language language, int flags) {
    return decided(flags)
        || configured(language, flags) && (flags & NeedleMatcher.SETTING) != 0
        || schemesCount(language, flags) && (flags & NeedleMatcher.SCHEME_WORD) != 0;
  }
}
