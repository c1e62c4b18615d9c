package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Surface;

/** The two versions that are compared. */
record Versions(Surface base, Surface head) {}
