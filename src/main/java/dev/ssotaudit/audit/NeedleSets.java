package dev.ssotaudit.audit;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.source.Needles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words make a file worth parsing, from the catalogue. */
final class NeedleSets {
  /** A quoted setting's name counts beside one of these: the ways any accessor is called. */
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

  /** ClickHouse speaks HTTP: a web address beside its name may be its URL. */
  private static final Set<String> WEB = Set.of("clickhouse");

  private NeedleSets() {}

  /** A settings type reads its keys without naming an accessor: its annotation is enough. */
  private static void settingsTypes(ApiLibrary library, Set<String> identifiers) {
    for (ApiEntry entry : library.entries()) {
      if (entry.effect() == Effect.SETTINGS_BASE && library.language() == Language.JAVA) {
        identifiers.add(simple(entry.symbol()));
      }
    }
    identifiers.remove("Config");
  }

  static Needles of(ApiModel model) {
    Set<String> identifiers = new HashSet<>();
    List<Needles.Pair> pairs = new ArrayList<>();
    Set<String> configurationApis = new HashSet<>();
    for (ApiLibrary library : model.libraries()) {
      Set<String> names = openingNames(library);
      if (names.isEmpty()) {
        configurationApis.addAll(library.needles());
      } else {
        pairs.add(new Needles.Pair(Set.copyOf(library.needles()), names));
      }
      settingsTypes(library, identifiers);
    }
    Set<String> settings = new HashSet<>();
    for (ApiModel.SettingPattern setting : model.settings()) {
      if (!setting.store().equals("none")) {
        settings.add(setting.pattern());
      }
    }
    Set<String> schemes = new HashSet<>();
    for (ApiModel.Scheme scheme : model.schemes()) {
      String word = scheme.scheme().substring(scheme.scheme().lastIndexOf(':') + 1);
      if (word.length() >= 5) {
        schemes.add(word.toLowerCase(Locale.ROOT));
      }
    }
    schemes.add("jdbc");
    return new Needles(identifiers, pairs, configurationApis, ACCESSORS, settings, schemes, WEB);
  }

  /** The simple names of what opens a database: a file without one of them opens none. */
  private static Set<String> openingNames(ApiLibrary library) {
    Set<String> names = new HashSet<>();
    for (ApiEntry entry : library.entries()) {
      boolean site = entry.effect().siteKind() != null && entry.effect() != Effect.CONFIG_READ;
      if (site || entry.effect() == Effect.SETTING) {
        names.add(simple(entry.symbol()));
        entry.also().forEach(alias -> names.add(simple(alias)));
      }
    }
    return names;
  }

  private static String simple(String symbol) {
    return symbol.substring(symbol.lastIndexOf('.') + 1);
  }
}
