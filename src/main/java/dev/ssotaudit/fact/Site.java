package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where the code touches a database, with what was proved of it.
 *
 * @param path relative to the audited root, with {@code /}
 * @param store a store's name, {@code sql} where the dialect is not resolved
 * @param symbol the library's symbol, or for text the operation ({@code template}, {@code concat},
 *     {@code literal}, {@code format} …)
 * @param enclosing the symbol of the function, type or module that holds the site
 * @param contract the governing contract's id, or null
 * @param test whether the file is test code
 * @param exempt why the contract exempts it, or null
 * @param reachable whether production code reaches it; null where not assessed
 * @param competing whether it makes a second engine of a store that has an owner
 * @param reason one sentence or code that says what decided
 * @param origins one for each distinct origin
 * @param template the URL's text with holes, normalised and masked; of a configuration read the
 *     setting's name; or null
 * @param fingerprint stable under edits that leave the site alone; no two sites of a tree share one
 * @param moveFingerprint what it keeps when its file moves or its function is renamed: kind, callee
 *     and shape; sites may share one
 */
public record Site(
    String path,
    Span span,
    SiteKind kind,
    String store,
    String symbol,
    String enclosing,
    @Nullable String contract,
    Via via,
    boolean test,
    @Nullable String exempt,
    @Nullable Boolean reachable,
    Verdict verdict,
    boolean competing,
    String reason,
    List<Origin> origins,
    @Nullable String template,
    String fingerprint,
    String moveFingerprint) {}
