/** The report on a terminal, the way a good compiler writes: place, line, caret, cause, cure. */
package dev.ssotaudit.report.text;
