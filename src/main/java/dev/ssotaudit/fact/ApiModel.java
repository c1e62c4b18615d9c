package dev.ssotaudit.fact;

import java.util.List;

/**
 * The whole catalogue.
 *
 * @param settings which configuration names are connection settings, and of which store
 * @param schemes which URL schemes name which store
 * @param rulesHash hash of every rule and catalogue file, lower-case hexadecimal
 */
public record ApiModel(
    List<ApiLibrary> libraries,
    List<SettingPattern> settings,
    List<Scheme> schemes,
    String rulesHash) {
  /**
   * Names of connection settings. {@code pattern} is a name, or a prefix followed by {@code *};
   * compared without case, with {@code . - _} alike.
   */
  public record SettingPattern(String pattern, String store) {}

  /**
   * A URL scheme without {@code ://}, such as {@code postgresql} or {@code jdbc:mysql}; a driver
   * suffix ({@code +asyncpg}) is not part of it.
   */
  public record Scheme(String scheme, String store) {}
}
