/** SARIF 2.1.0 (OASIS Standard), for code scanning services and editors. */
package dev.ssotaudit.report.sarif;
