package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads one YAML 1.2 document into nodes with places. Works on composed nodes, not on constructed
 * objects: those have lost their places.
 */
final class YamlParser {
  private final String text;
  private final boolean surrogates;
  private final Problems problems;
  private final Set<Node> open = new HashSet<>();
  private final Map<Node, YamlNode> converted = new HashMap<>();

  private YamlParser(SourceText source, Problems problems) {
    this.text = source.text();
    this.surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    this.problems = problems;
  }

  /** The document, or null after a problem; an empty document is a problem. */
  static @Nullable YamlNode parse(SourceText source, Problems problems) {
    return new YamlParser(source, problems).parse();
  }

  private @Nullable YamlNode parse() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(problems.path())
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(Place.START, "the file is empty", null);
        return null;
      }
      return node(root.get());
    } catch (MarkedYamlEngineException e) {
      problems.add(
          e.getProblemMark().map(this::place).orElse(Place.START),
          "is not YAML: " + e.getProblem(),
          null);
    } catch (YamlEngineException e) {
      problems.add(Place.START, "is not YAML: " + firstLine(e), null);
    } catch (StackOverflowError e) {
      // the library reads recursively and has no limit of its own
      problems.add(Place.START, "is nested too deeply", null);
    }
    return null;
  }

  private YamlNode node(Node node) {
    Place place = node.getStartMark().map(this::place).orElse(Place.START);
    if (node instanceof ScalarNode scalar) {
      return new YamlNode.Scalar(place, type(scalar), scalar.getValue());
    }
    // An alias is the same node again; converted once, aliases of aliases cannot grow without end.
    YamlNode known = converted.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      problems.add(place, "an alias contains itself", null);
      return new YamlNode.Scalar(place, YamlNode.Type.EMPTY, "");
    }
    YamlNode result =
        node instanceof SequenceNode sequence
            ? new YamlNode.Sequence(place, sequence.getValue().stream().map(this::node).toList())
            : new YamlNode.Mapping(place, pairs((MappingNode) node));
    open.remove(node);
    converted.put(node, result);
    return result;
  }

  private List<YamlNode.Pair> pairs(MappingNode mapping) {
    List<YamlNode.Pair> pairs = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = node(tuple.getKeyNode());
      if (key instanceof YamlNode.Scalar scalar) {
        pairs.add(new YamlNode.Pair(scalar, node(tuple.getValueNode())));
      } else {
        problems.add(key.place(), "a key needs to be a text, not " + key.what(), null);
      }
    }
    return pairs;
  }

  private static YamlNode.Type type(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (Tag.INT.equals(tag) || Tag.FLOAT.equals(tag)) {
      return YamlNode.Type.NUMBER;
    }
    if (Tag.BOOL.equals(tag)) {
      return YamlNode.Type.FLAG;
    }
    return Tag.NULL.equals(tag) ? YamlNode.Type.EMPTY : YamlNode.Type.TEXT;
  }

  /** Marks count code points; places count UTF-16 code units. */
  private Place place(Mark mark) {
    int column = mark.getColumn();
    if (surrogates) {
      int end = text.offsetByCodePoints(0, mark.getIndex());
      column = end - text.offsetByCodePoints(end, -column);
    }
    return new Place(mark.getLine() + 1, column + 1);
  }

  private static String firstLine(YamlEngineException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
