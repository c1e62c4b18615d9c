package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.CheckPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the whole of {@code rules/}. */
final class RuleFiles {
  private RuleFiles() {}

  /** All that the rule files say. */
  record Rules(ApiModel model, List<CheckPage> checks, Idioms idioms) {}

  /**
   * Reads the rule files.
   *
   * @param files paths relative to {@code rules/}; those that are no rule files are left alone
   */
  static Reading<Rules> read(List<SourceText> files) {
    List<Problem> problems = new ArrayList<>();
    List<SourceText> libraries = files.stream().filter(f -> in(f, "catalogue/")).toList();
    Reading<List<ApiLibrary>> catalogue = CatalogueLoader.load(libraries);
    problems.addAll(catalogue.problems());
    List<ApiModel.SettingPattern> settings = List.of();
    List<ApiModel.Scheme> schemes = List.of();
    List<CheckPage> checks = new ArrayList<>();
    Idioms idioms = Idioms.NONE;
    for (SourceText file : files) {
      Problems here = new Problems(file.path(), problems);
      if (file.path().equals("settings.yml")) {
        settings = NameTable.settings(file, here);
      } else if (file.path().equals("schemes.yml")) {
        schemes = NameTable.schemes(file, here);
      } else if (file.path().equals("idioms.yml")) {
        idioms = Idioms.read(file, here);
      } else if (in(file, "checks/")) {
        CheckReader.read(file, here).ifPresent(checks::add);
      }
    }
    ApiModel model = new ApiModel(catalogue.value(), settings, schemes, hash(files));
    return new Reading<>(
        new Rules(model, List.copyOf(checks), idioms),
        problems.stream().distinct().sorted().toList());
  }

  private static boolean in(SourceText file, String folder) {
    return file.path().startsWith(folder) && file.path().endsWith(".yml");
  }

  /** SHA-256 over paths and texts, in the order given, lower-case hexadecimal. */
  static String hash(List<SourceText> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceText file : files) {
        String text = file.path() + '\0' + file.text().replace("\r\n", "\n") + '\0';
        digest.update(text.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
