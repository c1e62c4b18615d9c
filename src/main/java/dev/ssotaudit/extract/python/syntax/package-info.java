/**
 * Python 3.6 to 3.14 source text to a syntax tree, tolerant of errors. The tree mirrors CPython's
 * {@code ast} module, so its documentation describes these records too; where a record differs, its
 * comment says so. Nothing here knows what the tree is used for.
 */
package dev.ssotaudit.extract.python.syntax;
