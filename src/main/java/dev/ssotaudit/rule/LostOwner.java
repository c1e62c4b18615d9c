package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Hop;
import java.util.List;

/**
 * An owner that a change took code from.
 *
 * @param owner as head has it, or base where head's contract does not name it any more
 * @param named whether head's contract names it
 * @param places what it owned and nobody owns now, and what is judged otherwise since
 */
public record LostOwner(OwnerMatch owner, boolean named, List<Hop> places) {}
