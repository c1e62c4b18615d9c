/**
 * From the bytes of one file to its facts: which extractor reads which file. Each language has a
 * package of its own below; nothing here looks at any other file, at the clock or at the system, so
 * that facts can be cached by content and made in parallel.
 */
package dev.ssotaudit.extract;
