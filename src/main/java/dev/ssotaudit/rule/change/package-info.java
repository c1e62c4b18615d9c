/**
 * What a change does to those who use the changed code: the kinds of change and their facts, and a
 * change as a value. Each language compares its own declarations, in a package of its own below.
 */
package dev.ssotaudit.rule.change;
