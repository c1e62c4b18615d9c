/**
 * Whom a change hits inside the tree: imports that no longer resolve, calls that no longer fit,
 * tests that rely on what was, settings that are read otherwise.
 */
package dev.ssotaudit.rule.change.use;
