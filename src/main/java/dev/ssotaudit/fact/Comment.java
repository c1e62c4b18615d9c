package dev.ssotaudit.fact;

/** A comment that addresses the tool (it contains {@code ssot:}); other comments are no facts. */
public record Comment(Span span, String text) {}
