package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to a mapping with a fixed set of keys. Every wrong key or type is told once; what is
 * wrong reads as absent.
 */
final class Fields {
  private final YamlNode.Mapping node;
  private final String owner;
  private final Problems problems;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();

  /**
   * Reads the keys.
   *
   * @param owner what the mapping is, for messages: {@code a contract}
   */
  Fields(YamlNode.Mapping node, String owner, List<String> known, Problems problems) {
    this.node = node;
    this.owner = owner;
    this.problems = problems;
    for (YamlNode.Pair pair : node.pairs()) {
      String key = pair.key().text();
      if (!known.contains(key)) {
        problems.add(
            pair.key().place(),
            "unknown key \"" + key + "\" in " + owner,
            Nearest.advice(key, known));
      } else if (values.putIfAbsent(key, pair.value()) != null) {
        problems.add(pair.key().place(), "key \"" + key + "\" is given twice", null);
      }
    }
  }

  /** The fields of a node that has to be a mapping, or null after a problem. */
  static @Nullable Fields of(
      @Nullable YamlNode node, String owner, List<String> known, Problems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, owner, known, problems);
    }
    if (node != null) {
      problems.add(node.place(), owner + " needs to be a mapping, not " + node.what(), null);
    }
    return null;
  }

  Problems problems() {
    return problems;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The place of a key's value, or of the mapping. */
  Place place(String key) {
    return values.getOrDefault(key, node).place();
  }

  /** The place of the mapping. */
  Place place() {
    return node.place();
  }

  /** Whether the value is a list without items. */
  boolean emptyList(String key) {
    return values.get(key) instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
  }

  /** Tells of each key that is missing. */
  void require(String... keys) {
    for (String key : keys) {
      if (!values.containsKey(key)) {
        problems.add(node.place(), owner + " needs the key \"" + key + "\"", null);
      }
    }
  }

  /** The text, or null where absent or wrong. */
  @Nullable String text(String key) {
    YamlNode value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
      if (!scalar.text().isBlank()) {
        return scalar.text();
      }
      problems.add(value.place(), "\"" + key + "\" is empty", null);
      return null;
    }
    wrong(key, "a text", value);
    return null;
  }

  /** Like {@link #text}, empty where absent or wrong. */
  String textOrEmpty(String key) {
    String text = text(key);
    return text == null ? "" : text;
  }

  /** The texts of a key that holds one text or a list of them. */
  List<YamlNode.Scalar> texts(String key) {
    return scalars(key, "a text or a list of texts", YamlNode.Type.TEXT, YamlNode.Type.TEXT);
  }

  /** Like {@link #texts}, numbers allowed. */
  List<YamlNode.Scalar> words(String key) {
    return scalars(
        key, "a reference or a list of references", YamlNode.Type.TEXT, YamlNode.Type.NUMBER);
  }

  private List<YamlNode.Scalar> scalars(
      String key, String expected, YamlNode.Type one, YamlNode.Type other) {
    YamlNode value = values.get(key);
    if (value == null) {
      return List.of();
    }
    List<YamlNode> items =
        value instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value);
    List<YamlNode.Scalar> scalars = new ArrayList<>();
    for (YamlNode item : items) {
      if (!(item instanceof YamlNode.Scalar scalar)
          || (scalar.type() != one && scalar.type() != other)) {
        wrong(key, expected, item);
      } else if (scalar.text().isBlank()) {
        problems.add(item.place(), "\"" + key + "\" has an empty item", null);
      } else {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  /** The flag; false where absent or wrong. */
  boolean flag(String key) {
    YamlNode value = values.get(key);
    if (value instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.FLAG) {
      return Boolean.parseBoolean(scalar.text());
    }
    if (value != null) {
      wrong(key, "true or false", value);
    }
    return false;
  }

  /** The number, 0 or above, or -1 where absent or wrong. */
  int number(String key) {
    YamlNode value = values.get(key);
    if (value instanceof YamlNode.Scalar scalar
        && scalar.type() == YamlNode.Type.NUMBER
        && scalar.text().matches("[0-9]{1,9}")) {
      return Integer.parseInt(scalar.text());
    }
    if (value != null) {
      wrong(key, "a whole number from 0 on", value);
    }
    return -1;
  }

  /** The list's items; empty where absent or wrong. */
  List<YamlNode> list(String key) {
    YamlNode value = values.get(key);
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    if (value != null) {
      wrong(key, "a list", value);
    }
    return List.of();
  }

  /** The inner mapping's fields, or null where absent or wrong. */
  @Nullable Fields mapping(String key, List<String> known) {
    YamlNode value = values.get(key);
    if (value instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, "\"" + key + "\"", known, problems);
    }
    if (value != null) {
      wrong(key, "a mapping", value);
    }
    return null;
  }

  private void wrong(String key, String expected, YamlNode value) {
    String what = value.what();
    String advice = null;
    if (value instanceof YamlNode.Scalar scalar && scalar.type() != YamlNode.Type.EMPTY) {
      advice = expected.startsWith("a text") ? "put it in quotes" : null;
      what = expected.startsWith("a whole number") ? "\"" + scalar.text() + "\"" : what;
    }
    problems.add(value.place(), "\"" + key + "\" needs " + expected + ", not " + what, advice);
  }
}
