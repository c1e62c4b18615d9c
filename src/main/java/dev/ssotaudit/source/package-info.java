/**
 * Which files there are and what bytes they hold: listing a tree (git's view of it or a directory
 * walk, ignore rules applied), reading without leaving the tree, and one pass over all bytes that
 * says which files are worth parsing and which identifiers stand where.
 *
 * <p>Nothing is left out silently: what is not read is a {@link dev.ssotaudit.source.Skipped} with
 * its reason.
 */
package dev.ssotaudit.source;
