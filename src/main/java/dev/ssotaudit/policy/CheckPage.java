package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Severity;
import java.util.List;
import java.util.Map;

/**
 * A check's page, as {@code ssot rule} prints it.
 *
 * @param id such as {@code SSOT001}
 * @param name states the defect, in lower case with hyphens
 * @param severity its severity by default
 * @param why why it is bad
 * @param example code that has the defect, by language; at least one
 * @param instead what to write in place of it, by language; at least one
 * @param languages the languages it looks at
 */
public record CheckPage(
    String id,
    String name,
    Severity severity,
    String why,
    Map<Language, String> example,
    Map<Language, String> instead,
    List<Language> languages) {}
