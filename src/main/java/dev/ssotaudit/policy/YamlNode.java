package dev.ssotaudit.policy;

import java.util.List;

/** A YAML document's node with its place. */
sealed interface YamlNode {
  /** Where it starts. */
  Place place();

  /** What it is, for messages: {@code a list}. */
  String what();

  /** What a plain or quoted scalar is. */
  enum Type {
    TEXT("a text"),
    NUMBER("a number"),
    FLAG("true or false"),
    EMPTY("nothing");

    private final String what;

    Type(String what) {
      this.what = what;
    }
  }

  /** A scalar; {@code text} is its content without quotes. */
  record Scalar(Place place, Type type, String text) implements YamlNode {
    @Override
    public String what() {
      return type.what;
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** A mapping, in the order written; a key may occur twice. */
  record Mapping(Place place, List<Pair> pairs) implements YamlNode {
    @Override
    public String what() {
      return "a mapping";
    }
  }

  /** One key with its value. */
  record Pair(Scalar key, YamlNode value) {}
}
