package dev.ssotaudit.fact;

/**
 * A Python decorator or Java annotation. An annotation with members is a {@link Value.Call} whose
 * arguments are named ({@code @Value("x")} has one positional argument); one without is the bare
 * name.
 */
public record Decorator(Value value, Span span) {}
