package dev.ssotaudit.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to audit.
 *
 * @param root a folder, or a single file; where head is no work tree it need not be on disk
 * @param config the contract file to use instead of discovery, or null
 * @param cache whether facts may be read from and written to the fact cache
 * @param threads how many threads may work; at least 1; never changes the result
 * @param comparison what to compare with, or null to judge the tree by itself
 */
public record AuditRequest(
    Path root, @Nullable Path config, boolean cache, int threads, @Nullable Comparison comparison) {
  /** A request to judge the tree on disk by itself. */
  public AuditRequest(Path root, @Nullable Path config, boolean cache, int threads) {
    this(root, config, cache, threads, null);
  }

  /**
   * Which two trees are compared.
   *
   * @param base a revision; null only where the index is compared with the commit it is based on
   * @param head a revision, or null for the work tree or the index
   * @param staged whether head is the index
   */
  public record Comparison(@Nullable String base, @Nullable String head, boolean staged) {}
}
