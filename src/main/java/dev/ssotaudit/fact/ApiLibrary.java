package dev.ssotaudit.fact;

import java.util.List;

/**
 * One catalogue file: a library as the analysis knows it.
 *
 * @param id the file's stem, unique within a language
 * @param needles identifiers; a file that holds none of them cannot use the library directly
 */
public record ApiLibrary(
    String id, Language language, String about, List<String> needles, List<ApiEntry> entries) {}
