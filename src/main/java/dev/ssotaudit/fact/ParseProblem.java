package dev.ssotaudit.fact;

/** A stretch of a file that could not be parsed, and why. */
public record ParseProblem(Span span, String message) {}
