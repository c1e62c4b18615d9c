/**
 * Which files there are and what bytes they hold: listing a tree (git's view of it or a directory
 * walk, ignore rules applied), reading without leaving the tree, and one pass over all bytes that
 * says which files are worth parsing and which identifiers stand where.
 *
 * <p>A tree is a folder on disk ({@link dev.ssotaudit.source.SourceTree}) or one that git keeps, a
 * commit or the index ({@link dev.ssotaudit.source.GitTrees}); {@link
 * dev.ssotaudit.source.Revisions} says what names of commits mean and {@link
 * dev.ssotaudit.source.ChangedPaths} which files differ. Asking git changes neither work tree nor
 * index, and runs no program that the repository's own configuration names.
 *
 * <p>Nothing is left out silently: what is not read is a {@link dev.ssotaudit.source.Skipped} with
 * its reason.
 */
package dev.ssotaudit.source;
