package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Site;
import java.util.List;

/**
 * URL builders that mean the same.
 *
 * @param template the URL's text with {@code {}} for every hole, without a driver, masked
 * @param keys the settings that each of them reads, sorted; empty where none reads any itself
 * @param sites in the order of path and line; of at least two functions
 * @param ownerAmong whether one of them is the owner's
 */
public record CloneGroup(
    String template, List<String> keys, List<Site> sites, boolean ownerAmong) {}
