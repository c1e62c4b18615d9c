/**
 * The audit report as a document tree, one class a section; each format that is read as a document
 * renders this one tree. All text of the audited code enters it as text or code nodes, never as
 * markup.
 */
package dev.ssotaudit.report.document;
