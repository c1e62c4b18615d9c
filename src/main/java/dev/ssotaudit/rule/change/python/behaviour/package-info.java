/** Behaviour of functions that stayed: what a changed body does now that it did not. */
package dev.ssotaudit.rule.change.python.behaviour;
