package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which language a file is written in, by its name. Stub files ({@code .pyi}) hold no code that
 * runs and are not audited.
 */
public final class Languages {
  private static final Set<String> CONFIG =
      Set.of("properties", "yml", "yaml", "env", "ini", "cfg", "toml");

  private Languages() {}

  /** The language of a path, or null if files of that name are not audited. */
  public static @Nullable Language of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith(".env.")) {
      return Language.CONFIG;
    }
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return null;
    }
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (extension.equals("py")) {
      return Language.PYTHON;
    }
    if (extension.equals("java")) {
      return Language.JAVA;
    }
    return CONFIG.contains(extension) ? Language.CONFIG : null;
  }
}
