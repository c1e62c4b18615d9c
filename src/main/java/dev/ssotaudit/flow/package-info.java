/**
 * Provenance: from a site backwards to where its URL, engine or settings come from, on every path.
 * Never loads a file; asks for what it lacks.
 */
package dev.ssotaudit.flow;
