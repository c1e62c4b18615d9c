/** The kinds of Python change, and a definition of base held against the one of head. */
package dev.ssotaudit.rule.change.python.pair;
