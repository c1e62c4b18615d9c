package dev.ssotaudit.fact;

import java.util.List;
import java.util.Map;

/**
 * One entry of {@code ssot.yml}, as written; see the contract reference in {@code docs/}.
 *
 * @param because why it exists, one sentence
 * @param scope path globs of the files it governs; {@code **} by default
 * @param stores the stores it governs; {@code *} for every store
 * @param owners path globs, or symbols {@code py:pkg.mod:Class.method} and {@code
 *     java:pkg.Type#method}
 * @param framework prefixes of configuration keys from which a framework builds canonically
 * @param line the entry's line in its file, 1-based
 */
public record Contract(
    String id,
    String because,
    List<String> scope,
    List<String> stores,
    Map<Role, List<String>> owners,
    List<String> framework,
    List<Exemption> exempt,
    int line) {
  /** Files that keep their verdicts but are not gated. */
  public record Exemption(List<String> paths, String because) {}
}
