/** The formats a report comes in; each writes the one {@code ReportModel} in its own package. */
package dev.ssotaudit.report;
