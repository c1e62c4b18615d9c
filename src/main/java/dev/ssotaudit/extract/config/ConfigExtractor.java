package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import java.util.Locale;

/** Lowers configuration files to facts. Never throws; what is broken is a problem in the facts. */
public final class ConfigExtractor {
  /** Changes whenever equal bytes may give other facts. */
  public static final String VERSION = "config-1";

  private ConfigExtractor() {}

  /**
   * The facts of a configuration file.
   *
   * @param path tells the format by its name; it is no part of the facts
   */
  public static FileFacts extract(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith(".env")) {
      extension = "env";
    }
    return switch (extension) {
      case "properties" -> PropertiesLowering.lower(bytes);
      case "yml", "yaml" -> YamlLowering.lower(bytes);
      case "env" -> EnvLowering.lower(bytes);
      case "ini", "cfg" -> IniLowering.lower(bytes, false);
      case "toml" -> IniLowering.lower(bytes, true);
      default -> FileFacts.unreadable(Language.CONFIG, "unknown kind of configuration file");
    };
  }
}
