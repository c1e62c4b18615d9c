package dev.ssotaudit.fact;

import org.jspecify.annotations.Nullable;

/**
 * One imported name.
 *
 * <ul>
 *   <li>Python {@code import a.b}: module {@code a.b}, no name; binds {@code a}, or the alias to
 *       {@code a.b}.
 *   <li>Python {@code from ..m import n as k}: module {@code m}, level 2, name {@code n}, alias
 *       {@code k}.
 *   <li>{@code from m import *} and {@code import a.b.*}: {@code name} is {@code *}.
 *   <li>Java {@code import a.b.C}: module {@code a.b}, name {@code C}. {@code import static
 *       a.b.C.m}: module {@code a.b.C}, name {@code m}, {@code fromType}.
 * </ul>
 *
 * @param module dotted; empty in {@code from . import n}
 * @param level leading dots of a relative import
 * @param name the imported member, {@code *}, or null
 * @param alias the local name if it differs, or null
 * @param fromType whether {@code module} is a type (Java's static import)
 */
public record Import(
    String module, int level, @Nullable String name, @Nullable String alias, boolean fromType) {
  /** Whether all public members are imported. */
  public boolean wildcard() {
    return "*".equals(name);
  }
}
