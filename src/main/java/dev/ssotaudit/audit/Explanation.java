package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Site;
import java.util.List;

/**
 * What the tool saw at one line.
 *
 * @param status what became of the file: {@code parsed}, {@code not a candidate: …}, {@code
 *     skipped: …}
 * @param sites the sites that cover the line
 * @param findings the findings about them
 * @param observations what else was recognised there, one sentence each: a call and the symbol it
 *     resolves to, a text and what it folds to, and why it is no site
 */
public record Explanation(
    String path,
    int line,
    String status,
    List<Site> sites,
    List<Finding> findings,
    List<String> observations) {}
