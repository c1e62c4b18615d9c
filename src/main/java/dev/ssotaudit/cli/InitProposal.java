package dev.ssotaudit.cli;

import java.util.List;

/**
 * A proposed contract file.
 *
 * @param yaml the whole file, with its reasons as comments
 * @param notices what the user should know, one sentence each
 */
public record InitProposal(String yaml, List<String> notices) {}
