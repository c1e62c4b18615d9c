/**
 * Facts as bytes: a compact binary form of records, driven by their components, so that a new kind
 * of fact needs no code here. The form is for caches: it is tied to the shape of the records, and
 * data of another shape are unreadable, never wrong.
 */
package dev.ssotaudit.fact.io;
