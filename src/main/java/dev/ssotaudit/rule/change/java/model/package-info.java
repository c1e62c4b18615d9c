/**
 * One version of a Java library as its users see it: types with their members, inherited ones
 * included, names resolved, and the relations between types that the language defines (subtyping,
 * assignment, erasure, who may extend what).
 */
package dev.ssotaudit.rule.change.java.model;
