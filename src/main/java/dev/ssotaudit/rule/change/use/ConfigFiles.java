package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.policy.Idiom;
import java.util.List;

/** The settings that a configuration file of an application gives, and those its values name. */
final class ConfigFiles {
  private ConfigFiles() {}

  static void read(String path, FileFacts facts, List<KeyRead> found) {
    if (!Idiom.CONFIGURATION_FILES.fits(path.substring(path.lastIndexOf('/') + 1))) {
      return;
    }
    for (Statement statement : facts.body()) {
      if (statement instanceof Statement.Define define
          && define.target() instanceof Value.Name key
          && define.value() instanceof Value.Text text) {
        int line = statement.span().line();
        String given = "\"" + text.text() + "\"";
        found.add(new KeyRead(key.id(), given, false, true, path, line));
        Placeholders.read(text.text(), path, line, found);
      }
    }
  }
}
