package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.FileFacts;
import java.util.Map;

/** What other files of the version say about the keys of one. */
record KeyContext(KeyConstants constants, SettingsClasses settings) {
  static KeyContext of(Map<String, FileFacts> files) {
    return new KeyContext(KeyConstants.of(files), SettingsClasses.of(files));
  }
}
