package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import java.util.List;

/**
 * What one owner pattern of a contract matches.
 *
 * @param pattern as {@code ssot.yml} writes it
 * @param declarations the code it matches; none where it matches nothing
 * @param contractLine the contract's line in its file, 1-based
 */
public record OwnerMatch(
    String contractId, Role role, String pattern, List<Hop> declarations, int contractLine) {}
