/**
 * A change told by verdicts: what stands at head against what stood at base, of sites, findings,
 * clones, second engines and owners. Lines do not matter: only what was judged of them.
 */
package dev.ssotaudit.rule.change.verdict;
