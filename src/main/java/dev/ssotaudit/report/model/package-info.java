/** What every format writes: the audit's result counted, grouped and made safe to show, once. */
package dev.ssotaudit.report.model;
