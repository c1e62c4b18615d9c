package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the two files that give names by store: {@code rules/settings.yml} and {@code
 * rules/schemes.yml}. Both are a mapping from a store to the list of its names.
 */
final class NameTable {
  /** The store of a setting that looks like one of a store's, but selects no database. */
  static final String NONE = "none";

  private record Row(String store, String name) {}

  private NameTable() {}

  /** Setting patterns: a name, with {@code *} at its end for any ending, at its start likewise. */
  static List<ApiModel.SettingPattern> settings(SourceText file, Problems problems) {
    List<ApiModel.SettingPattern> settings = new ArrayList<>();
    for (Row row : rows(file, problems)) {
      settings.add(new ApiModel.SettingPattern(row.name, row.store));
    }
    return List.copyOf(settings);
  }

  /** URL schemes, in lower case. */
  static List<ApiModel.Scheme> schemes(SourceText file, Problems problems) {
    List<ApiModel.Scheme> schemes = new ArrayList<>();
    for (Row row : rows(file, problems)) {
      schemes.add(new ApiModel.Scheme(row.name, row.store));
    }
    return List.copyOf(schemes);
  }

  private static List<Row> rows(SourceText file, Problems problems) {
    YamlNode root = YamlParser.parse(file, problems);
    if (!(root instanceof YamlNode.Mapping mapping)) {
      if (root != null) {
        problems.add(root.place(), "needs to be a mapping from stores to names", null);
      }
      return List.of();
    }
    List<String> stores = new ArrayList<>();
    for (YamlNode.Pair pair : mapping.pairs()) {
      StoreSyntax.read(pair.key(), List.of(NONE), problems);
      stores.add(pair.key().text());
    }
    Fields fields = new Fields(mapping, "the file", stores, problems);
    List<Row> rows = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (String store : stores.stream().distinct().toList()) {
      for (YamlNode.Scalar name : fields.texts(store)) {
        check(name, seen, problems);
        rows.add(new Row(Stores.canonical(store), name.text()));
      }
    }
    return rows;
  }

  private static void check(YamlNode.Scalar name, Map<String, Place> seen, Problems problems) {
    Place first = seen.putIfAbsent(name.text(), name.place());
    if (first != null) {
      problems.add(
          name.place(), "\"" + name.text() + "\" is given twice", "first on line " + first.line());
    }
    int star = name.text().indexOf('*', 1);
    if (star > 0 && star < name.text().length() - 1 || name.text().equals("*")) {
      problems.add(
          name.place(),
          "\"" + name.text() + "\" has * within",
          "* stands at the start or the end of a name");
    }
  }
}
