/**
 * What running a function does, read off its statements: what it calls under which conditions,
 * which exceptions leave it, what ends it early. In no language's terms; a language says through
 * {@link dev.ssotaudit.rule.change.behaviour.Meaning} what its names mean.
 */
package dev.ssotaudit.rule.change.behaviour;
