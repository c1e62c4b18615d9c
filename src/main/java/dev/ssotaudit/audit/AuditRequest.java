package dev.ssotaudit.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to audit.
 *
 * @param root a folder, or a single file
 * @param config the contract file to use instead of discovery, or null
 * @param cache whether facts may be read from and written to the fact cache
 * @param threads how many threads may work; at least 1; never changes the result
 */
public record AuditRequest(Path root, @Nullable Path config, boolean cache, int threads) {}
