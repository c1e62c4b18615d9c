package dev.ssotaudit.source;

import java.util.List;

/**
 * What a {@link SourceTree} holds.
 *
 * @param entries every file of any kind, sorted by path, none twice
 * @param skipped what is known, without reading it, not to be audited; sorted
 * @param notices what the user should know about how the listing was made, in plain words
 */
public record Listing(List<SourceEntry> entries, List<Skipped> skipped, List<String> notices) {}
