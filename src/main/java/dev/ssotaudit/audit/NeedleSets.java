package dev.ssotaudit.audit;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.source.Needles;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which words make a file worth parsing, from the catalogue. */
final class NeedleSets {
  /** A setting's name counts beside one of these: the ways any accessor is called. */
  private static final Set<String> ACCESSORS =
      Set.of(
          "get",
          "getenv",
          "environ",
          "env",
          "getProperty",
          "getString",
          "getValue",
          "config",
          "settings",
          "Value",
          "getOptionalValue");

  /** Words of a dotted key, {@code app.datasource.url}, that make it a connection setting. */
  private static final Set<String> PARTS = Set.of("datasource", "datasources");

  private NeedleSets() {}

  /** A settings type reads its keys without naming an accessor: its annotation is enough. */
  private static void settingsTypes(ApiLibrary library, Set<String> identifiers) {
    for (ApiEntry entry : library.entries()) {
      if (entry.effect() == Effect.SETTINGS_BASE && library.language() == Language.JAVA) {
        identifiers.add(entry.symbol().substring(entry.symbol().lastIndexOf('.') + 1));
      }
    }
    identifiers.remove("Config");
  }

  static Needles of(ApiModel model) {
    Set<String> identifiers = new HashSet<>();
    Set<String> accessors = new HashSet<>(ACCESSORS);
    for (ApiLibrary library : model.libraries()) {
      (opens(library) ? identifiers : accessors).addAll(library.needles());
      settingsTypes(library, identifiers);
    }
    Set<String> names = new HashSet<>();
    Set<String> prefixes = new HashSet<>();
    for (ApiModel.SettingPattern setting : model.settings()) {
      setting(setting, names, prefixes);
    }
    Set<String> schemes = new HashSet<>();
    for (ApiModel.Scheme scheme : model.schemes()) {
      String word = scheme.scheme().substring(scheme.scheme().lastIndexOf(':') + 1);
      if (word.length() >= 5) {
        schemes.add(word.toLowerCase(Locale.ROOT));
      }
    }
    schemes.add("jdbc");
    names.addAll(PARTS);
    return new Needles(identifiers, accessors, names, prefixes, schemes);
  }

  private static void setting(
      ApiModel.SettingPattern setting, Set<String> names, Set<String> prefixes) {
    String pattern = setting.pattern();
    boolean word = pattern.indexOf('.') < 0 && pattern.indexOf('-') < 0;
    if (setting.store().equals("none") || !word || pattern.startsWith("*")) {
      return;
    }
    if (pattern.endsWith("*")) {
      prefixes.add(pattern.substring(0, pattern.length() - 1));
    } else {
      names.add(pattern);
    }
  }

  private static boolean opens(ApiLibrary library) {
    for (ApiEntry entry : library.entries()) {
      if (entry.effect().siteKind() != null && entry.effect() != Effect.CONFIG_READ) {
        return true;
      }
    }
    return false;
  }
}
