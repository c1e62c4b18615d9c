/**
 * Facts of earlier runs, by content: what was extracted once from some bytes is not extracted
 * again, in whatever tree, branch or run they turn up. Losing the cache costs time only.
 */
package dev.ssotaudit.extract.cache;
