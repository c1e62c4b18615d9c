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
    Set<String> settingsTypes = new HashSet<>();
    Set<String> configurationApis = new HashSet<>();
    for (ApiLibrary library : model.libraries()) {
      Set<String> names = openingNames(library);
      if (names.isEmpty()) {
        (declares(library) ? settingsTypes : configurationApis).addAll(library.needles());
      } else {
        Set<String> marks = Set.copyOf(library.needles());
        pairs.add(new Needles.Pair(library.language(), marks, imported(library), names));
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
    return new Needles(
        identifiers, pairs, settingsTypes, configurationApis, ACCESSORS, settings, schemes, WEB);
  }

  /** Whether settings are read under the names of fields or attributes, which no quotes mark. */
  private static boolean declares(ApiLibrary library) {
    for (ApiEntry entry : library.entries()) {
      if (entry.effect() == Effect.SETTINGS_BASE
          || entry.effect() == Effect.CONFIG_READ && entry.property() != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a file that uses the library imports it: Java may write a name in full, a framework's
   * settings are read where nothing is imported.
   */
  private static boolean imported(ApiLibrary library) {
    return library.language() == Language.PYTHON
        && library.entries().stream().noneMatch(entry -> entry.effect() == Effect.SETTING);
  }

  /** The simple names of what opens a database: a file without one of them opens none. */
  private static Set<String> openingNames(ApiLibrary library) {
    Set<String> names = new HashSet<>();
    for (ApiEntry entry : library.entries()) {
      if (Effect.OPENING.contains(entry.effect()) || entry.effect() == Effect.SETTING) {
        names.addAll(written(library.language(), entry));
      }
    }
    return names;
  }

  /**
   * What a use of it writes. Methods of URL types have everyday names in Python ({@code set}); what
   * they are called on is called by the type's name.
   */
  private static Set<String> written(Language language, ApiEntry entry) {
    Set<String> names = new HashSet<>();
    String owner = entry.symbol().substring(0, Math.max(0, entry.symbol().lastIndexOf('.')));
    String type = simple(owner);
    boolean url = entry.effect() == Effect.URL_CONSTRUCTION || entry.effect() == Effect.URL_REWRITE;
    if (language == Language.PYTHON
        && url
        && !type.isEmpty()
        && Character.isUpperCase(type.charAt(0))) {
      names.add(type);
      names.add(type.toLowerCase(Locale.ROOT));
      return names;
    }
    names.add(simple(entry.symbol()));
    entry.also().forEach(alias -> names.add(simple(alias)));
    return names;
  }

  private static String simple(String symbol) {
    return symbol.substring(symbol.lastIndexOf('.') + 1);
  }
}
