/**
 * Breaking changes of Java code: two versions' types are matched by name and compared, one small
 * class a kind of change. What breaks follows the Java Language Specification, chapter 13 for
 * binaries and the chapters on overriding, assignment and exceptions for sources.
 */
package dev.ssotaudit.rule.change.java;
