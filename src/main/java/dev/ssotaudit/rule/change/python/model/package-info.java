/**
 * What the Python modules of one version offer: their members, what re-exports what, which names
 * are public. Built from facts alone; a file that was not loaded is known to exist, no more.
 */
package dev.ssotaudit.rule.change.python.model;
