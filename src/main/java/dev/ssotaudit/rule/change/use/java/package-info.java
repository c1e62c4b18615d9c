/**
 * Whom a change of Java code hits inside the tree: imports and uses that no longer resolve, calls
 * that no longer fit, tests that rely on what was.
 */
package dev.ssotaudit.rule.change.use.java;
