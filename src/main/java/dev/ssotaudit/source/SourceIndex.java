package dev.ssotaudit.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scan found. Files are known by their number, their place in {@link #files()}, which is
 * sorted by path. Safe for use by several threads.
 */
public final class SourceIndex {
  private final List<ScannedFile> scanned;
  private final List<SourceFile> files;
  private final List<Skipped> skipped;
  private final List<String> notices;
  private volatile @Nullable WordIndex words;

  private SourceIndex(List<ScannedFile> scanned, List<Skipped> skipped, List<String> notices) {
    this.scanned = scanned;
    this.files = scanned.stream().map(ScannedFile::file).toList();
    this.skipped = skipped;
    this.notices = notices;
  }

  static SourceIndex of(
      Listing listing,
      List<SourceEntry> entries,
      @Nullable ScannedFile[] scanned,
      @Nullable SkipReason[] reasons) {
    TreeSet<Skipped> skipped = new TreeSet<>(listing.skipped());
    List<ScannedFile> read = new ArrayList<>(scanned.length);
    for (int i = 0; i < scanned.length; i++) {
      ScannedFile file = scanned[i];
      SkipReason reason = reasons[i];
      if (file != null) {
        read.add(file);
      } else if (reason != null) {
        skipped.add(new Skipped(entries.get(i).path(), reason));
      }
    }
    return new SourceIndex(List.copyOf(read), List.copyOf(skipped), listing.notices());
  }

  List<ScannedFile> scanned() {
    return scanned;
  }

  /** All files of audited languages that could be read, sorted by path. */
  public List<SourceFile> files() {
    return files;
  }

  /** What is not audited and why, sorted by path. */
  public List<Skipped> skipped() {
    return skipped;
  }

  /** What the user should know about how the files were listed. */
  public List<String> notices() {
    return notices;
  }

  /** Whether the needles say that the file may hold a site. */
  public boolean candidate(int file) {
    return scanned.get(file).candidate();
  }

  /** The numbers of all candidates, ascending. */
  public int[] candidates() {
    int[] found = new int[scanned.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (candidate(i)) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * The numbers of the files that hold an identifier, ascending. A dotted name, or one with {@code
   * $}, gives the files that hold all its parts. A file too many is possible (two identifiers of
   * equal hash), a missing one is not.
   */
  public int[] filesWith(String identifier) {
    WordIndex index = words;
    if (index == null) {
      index = buildWords();
    }
    return index.filesWith(identifier);
  }

  private synchronized WordIndex buildWords() {
    WordIndex index = words;
    if (index == null) {
      index = new WordIndex(scanned);
      words = index;
    }
    return index;
  }

  /**
   * The content of a file, or null if it cannot be read any more. The array is shared: callers do
   * not change it. What was not kept is read again, so the caller takes its {@link ContentHash}
   * from these bytes.
   */
  public byte @Nullable [] bytes(int file) {
    ScannedFile one = scanned.get(file);
    if (one.content() != null) {
      return one.content();
    }
    ReadBuffer buffer = new ReadBuffer();
    return one.entry().read(buffer) == null ? buffer.copy() : null;
  }

  /** The hash of a file's content, or null if it cannot be read any more. */
  public @Nullable ContentHash contentHash(int file) {
    byte[] bytes = bytes(file);
    return bytes == null ? null : ContentHash.of(bytes);
  }
}
