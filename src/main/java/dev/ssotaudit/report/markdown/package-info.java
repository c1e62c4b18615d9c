/** The audit report as GitHub Flavored Markdown. */
package dev.ssotaudit.report.markdown;
