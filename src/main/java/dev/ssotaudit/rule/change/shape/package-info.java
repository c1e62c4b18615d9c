/**
 * Facts as short canonical text, without their places: equal text means equal code, however it is
 * laid out. The text reads like source, so that messages quote it.
 */
package dev.ssotaudit.rule.change.shape;
