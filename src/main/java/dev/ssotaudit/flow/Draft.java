package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Value;
import org.jspecify.annotations.Nullable;

/**
 * A site that was found and is not judged yet.
 *
 * @param call the library call, for sites that open something
 * @param entry what the catalogue says of it
 * @param subject the text or key it is about, or null
 * @param template the URL's text with holes, or the setting's name; null where there is none
 */
record Draft(
    SiteKind kind,
    String store,
    String symbol,
    Value node,
    At at,
    Sym.@Nullable Call call,
    @Nullable ApiEntry entry,
    @Nullable Sym subject,
    @Nullable String template,
    boolean wrapper) {}
