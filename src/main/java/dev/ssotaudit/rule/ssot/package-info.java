/** The checks of a single tree against its contracts, one class each. */
package dev.ssotaudit.rule.ssot;
