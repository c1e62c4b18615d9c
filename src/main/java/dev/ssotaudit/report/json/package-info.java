/**
 * The machine-readable report, as {@code docs/schema/report.schema.json} describes it, and the JSON
 * writing it shares with SARIF. The only part of the reports that knows Jackson.
 */
package dev.ssotaudit.report.json;
