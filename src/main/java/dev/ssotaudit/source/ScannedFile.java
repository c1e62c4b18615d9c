package dev.ssotaudit.source;

import org.jspecify.annotations.Nullable;

/**
 * What the scan keeps of one file.
 *
 * @param words distinct word hashes
 * @param content the bytes, of candidates as far as memory is granted, else null
 */
record ScannedFile(
    SourceEntry entry, SourceFile file, int flags, int[] words, byte @Nullable [] content) {
  /** Whether the file may hold a site; see {@link Needles}. */
  boolean candidate() {
    return Candidates.is(flags);
  }
}
