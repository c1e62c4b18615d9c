package dev.ssotaudit.fact;

import java.util.List;
import java.util.Map;

/**
 * A check's page: what it complains of and what to do instead.
 *
 * @param id such as {@code SSOT001}
 * @param name states the defect, in kebab case; reads well after "allow"
 * @param severity the severity of its findings unless a finding says otherwise
 * @param languages what it looks at
 * @param why why the defect matters, a short paragraph
 * @param example code with the defect, for each language that the page shows
 * @param instead the same code without it
 */
public record CheckPage(
    String id,
    String name,
    Severity severity,
    List<Language> languages,
    String why,
    Map<Language, String> example,
    Map<Language, String> instead) {}
