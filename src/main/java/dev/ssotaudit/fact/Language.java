package dev.ssotaudit.fact;

import java.util.Locale;

/** What a file is written in. */
public enum Language {
  /** Python 3.6 to 3.14. */
  PYTHON,
  /** Java of any level the extractor's parser knows. */
  JAVA,
  /** Key-value configuration: properties, YAML, {@code .env}, INI. */
  CONFIG;

  /** The lower-case name, as catalogue files and reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
