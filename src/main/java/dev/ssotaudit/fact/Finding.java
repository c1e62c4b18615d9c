package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule's complaint, with its evidence.
 *
 * @param rule the check's id, such as {@code SSOT001}
 * @param message one sentence; names the defect, never a credential
 * @param help what to do instead, or null
 * @param site the fingerprint of the site it is about, or null
 * @param related other places that belong to it: the owner, the rivals, the clones
 * @param gated whether the gate looks at its place (not in test code, not exempt, not of a wrapper
 *     site); of the findings there it counts the errors
 * @param fingerprint stable under edits that leave the matter alone
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    Span span,
    String message,
    @Nullable String help,
    @Nullable String site,
    List<Hop> related,
    boolean gated,
    String fingerprint) {}
