package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads the globs and owners of a contract file and puts them behind its folder. */
final class GlobReader {
  private static final List<String> LANGUAGES = List.of("py", "java");

  private final String folder;
  private final Problems problems;

  GlobReader(String folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Globs that stay within the file's folder. */
  List<String> globs(List<YamlNode.Scalar> written) {
    List<String> globs = new ArrayList<>();
    for (YamlNode.Scalar text : written) {
      if (text.text().startsWith("../")) {
        bad(text, "this file governs its own folder; only owners may lie outside it");
      } else {
        glob(text, globs);
      }
    }
    return List.copyOf(globs);
  }

  /** Globs, which may leave the folder with {@code ../}, and symbols. */
  List<String> owners(List<YamlNode.Scalar> written) {
    List<String> owners = new ArrayList<>();
    for (YamlNode.Scalar text : written) {
      if (OwnerSymbol.looksLike(text.text())) {
        symbol(text);
        owners.add(text.text());
      } else {
        glob(text, owners);
      }
    }
    return List.copyOf(owners);
  }

  private void glob(YamlNode.Scalar text, List<String> globs) {
    String error = GlobSyntax.error(text.text());
    if (error != null) {
      bad(text, error);
      return;
    }
    String glob = GlobSyntax.under(folder, text.text());
    if (glob == null) {
      bad(text, "it leaves the audited tree");
    } else {
      globs.add(glob);
    }
  }

  private void bad(YamlNode.Scalar text, String why) {
    problems.add(text.place(), "\"" + text.text() + "\" is no glob", why);
  }

  private void symbol(YamlNode.Scalar text) {
    String language = text.text().substring(0, text.text().indexOf(':'));
    if (!LANGUAGES.contains(language)) {
      problems.add(
          text.place(),
          "unknown language \"" + language + ":\" of an owner",
          "symbols start with py: or java:");
    } else if (OwnerSymbol.parse(text.text()) == null) {
      problems.add(
          text.place(),
          "\"" + text.text() + "\" is no symbol",
          language.equals("py")
              ? "write py:pkg.mod, py:pkg.mod:Class.method or py:pkg.*"
              : "write java:pkg.Type, java:pkg.Type#method or java:pkg.*");
    }
  }
}
