/**
 * Checks: each reads the judged sites of an audit and returns findings with their evidence. What is
 * a site and what its verdict is were decided below; a check compares and reports.
 */
package dev.ssotaudit.rule;
