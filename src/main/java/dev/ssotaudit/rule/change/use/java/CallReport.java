package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.use.Misfit;
import java.util.List;

/**
 * What a change does to the calls, uses of fields and subtypes in the head tree.
 *
 * @param examined how many uses of a changed method, constructor or field there are, all below
 *     included
 * @param misfits those that fitted and do not any more, sorted
 * @param undecided those of which the code does not say whether they fit, sorted; {@code symbol} is
 *     the member that may be meant, {@code why} says what is not known
 */
public record CallReport(int examined, List<Misfit> misfits, List<Misfit> undecided) {}
