package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Role;

/**
 * Code that may be the owner of a role, with what speaks for it.
 *
 * @param path of its file
 * @param symbol of the declaration, as {@link dev.ssotaudit.flow.OwnerBoundary} writes symbols
 * @param store the store of its sites
 * @param sites how many sites of the role it holds
 * @param callersOutside how many calls or uses of it other files have
 * @param delegationDepth over how many hops the farthest of these reaches it
 * @param nameSuggests whether {@link OwnerNames} finds its name telling
 * @param test whether it is test code
 */
public record OwnerCandidate(
    String path,
    String symbol,
    Role role,
    String store,
    int sites,
    int callersOutside,
    int delegationDepth,
    boolean nameSuggests,
    boolean test) {}
