package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One parallel pass over the bytes of all files of audited languages: each is read once, and of
 * each is known afterwards which identifiers it holds and whether it is worth parsing.
 */
public final class CandidateScan {
  /** How many bytes of candidates are kept for the extraction; beyond it they are read again. */
  static final long KEPT_BYTES = 96L * 1024 * 1024;

  private final NeedleMatcher needles;
  private final int threads;
  private final AtomicLong kept = new AtomicLong();

  /**
   * @param threads how many threads read; the result does not depend on it
   */
  public CandidateScan(Needles needles, int threads) {
    this.needles = new NeedleMatcher(needles);
    this.threads = Math.max(1, threads);
  }

  /** Scans a listing. */
  public SourceIndex scan(Listing listing) {
    return scan(listing, path -> null);
  }

  /**
   * Scans a listing of which much was scanned before, with the same needles.
   *
   * @param same which paths hold what they hold in the other
   */
  public SourceIndex scan(Listing listing, SourceIndex other, Predicate<String> same) {
    Map<String, ScannedFile> known = new HashMap<>();
    for (ScannedFile file : other.scanned()) {
      if (same.test(file.file().path())) {
        known.put(file.file().path(), file);
      }
    }
    return scan(listing, known::get);
  }

  private SourceIndex scan(Listing listing, Function<String, @Nullable ScannedFile> known) {
    List<SourceEntry> audited = new ArrayList<>();
    for (SourceEntry entry : listing.entries()) {
      if (Languages.of(entry.path()) != null) {
        audited.add(entry);
      }
    }
    ScannedFile[] scanned = new ScannedFile[audited.size()];
    SkipReason[] reasons = new SkipReason[audited.size()];
    Parallel.run(threads, audited.size(), () -> new Worker(audited, known, scanned, reasons));
    return SourceIndex.of(listing, audited, scanned, reasons);
  }

  /** One thread's share: a buffer of its own, results by index. */
  private final class Worker implements Parallel.Task {
    private final ReadBuffer buffer = new ReadBuffer();
    private final ByteScan bytes = new ByteScan(needles);
    private final List<SourceEntry> entries;
    private final Function<String, @Nullable ScannedFile> known;
    private final @Nullable ScannedFile[] scanned;
    private final @Nullable SkipReason[] reasons;

    Worker(
        List<SourceEntry> entries,
        Function<String, @Nullable ScannedFile> known,
        @Nullable ScannedFile[] scanned,
        @Nullable SkipReason[] reasons) {
      this.entries = entries;
      this.known = known;
      this.scanned = scanned;
      this.reasons = reasons;
    }

    @Override
    public void run(int index) {
      SourceEntry entry = entries.get(index);
      ScannedFile before = known.apply(entry.path());
      if (before != null) {
        scanned[index] = before;
        return;
      }
      Language language = Languages.of(entry.path());
      SkipReason reason = entry.read(buffer);
      if (reason != null || language == null) {
        reasons[index] = reason;
        return;
      }
      int flags = bytes.scan(language, buffer);
      SourceFile file = new SourceFile(entry.path(), language, buffer.length());
      byte[] content = Candidates.is(flags) ? keep() : null;
      scanned[index] = new ScannedFile(entry, file, flags, bytes.words(), content);
    }

    private byte @Nullable [] keep() {
      int length = buffer.length();
      return kept.addAndGet(length) <= KEPT_BYTES ? buffer.copy() : null;
    }
  }
}
