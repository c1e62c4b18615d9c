package dev.ssotaudit.report.model;

import dev.ssotaudit.fact.CheckPage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows beside the result.
 *
 * @param pages every check's page, sorted by id
 * @param lines the audited text
 * @param command the command line that gives the same report again
 * @param date the report's date, or null where neither the caller nor a commit gives one; never
 *     taken from the clock, so that equal trees give equal reports
 */
public record ReportContext(
    List<CheckPage> pages, LineSource lines, String command, @Nullable LocalDate date) {}
