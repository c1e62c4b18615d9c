package dev.ssotaudit.audit;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
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

  private NeedleSets() {}

  static Needles of(ApiModel model) {
    Set<String> identifiers = new HashSet<>();
    Set<String> accessors = new HashSet<>(ACCESSORS);
    for (ApiLibrary library : model.libraries()) {
      (opens(library) ? identifiers : accessors).addAll(library.needles());
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
