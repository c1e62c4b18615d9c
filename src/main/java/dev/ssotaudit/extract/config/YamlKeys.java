package dev.ssotaudit.extract.config;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.source.TextLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns events into flat keys. An alias repeats what its anchor defined under the alias' own key; a
 * merge ({@code <<}) repeats it without the keys that the mapping has already.
 */
final class YamlKeys {
  private static final int KEY_LIMIT = 50_000;
  private static final int DEPTH_LIMIT = 100;

  private final ConfigFacts facts;
  private final TextLines lines;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, Range> anchors = new HashMap<>();

  YamlKeys(ConfigFacts facts, TextLines lines) {
    this.facts = facts;
    this.lines = lines;
  }

  /** A collection being read. */
  private static final class Level {
    final String prefix;
    final boolean mapping;
    final int first;
    final @Nullable Anchor anchor;
    @Nullable String key;
    @Nullable Span keySpan;
    int items;

    Level(String prefix, boolean mapping, int first, @Nullable Anchor anchor) {
      this.prefix = prefix;
      this.mapping = mapping;
      this.first = first;
      this.anchor = anchor;
    }
  }

  /** The settings that an anchored node defined, from one place in the document to another. */
  private record Range(String prefix, int from, int to) {}

  /** Takes the next event; false if a limit is reached. */
  boolean accept(Event event) {
    if (event instanceof DocumentStartEvent) {
      levels.clear();
      anchors.clear();
    } else if (event instanceof DocumentEndEvent) {
      facts.endDocument();
    } else if (event instanceof ScalarEvent scalar) {
      scalar(scalar);
    } else if (event instanceof AliasEvent alias) {
      alias(alias);
    } else if (event instanceof CollectionStartEvent start) {
      start(start);
    } else if (event instanceof CollectionEndEvent) {
      end();
    }
    return facts.document().size() <= KEY_LIMIT && levels.size() <= DEPTH_LIMIT;
  }

  private void scalar(ScalarEvent scalar) {
    Span span = span(scalar);
    Level level = levels.peek();
    if (level != null && level.mapping && level.key == null) {
      level.key = scalar.getValue();
      level.keySpan = span;
      return;
    }
    int first = facts.document().size();
    String key = nextKey(level);
    Span keySpan = level == null || level.keySpan == null ? span : level.keySpan;
    boolean none =
        scalar.isPlain() && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    if (level != null) {
      facts.add(key, none ? "" : scalar.getValue(), keySpan, span);
    }
    remember(scalar.getAnchor().orElse(null), key, first);
    finish(level);
  }

  private void start(CollectionStartEvent start) {
    Level parent = levels.peek();
    // A collection as a key has no name to give to what is below it.
    if (parent != null && parent.mapping && parent.key == null) {
      parent.key = "?";
      parent.keySpan = span(start);
      levels.push(
          new Level("?", start instanceof MappingStartEvent, facts.document().size(), null));
      return;
    }
    levels.push(
        new Level(
            nextKey(parent),
            start instanceof MappingStartEvent,
            facts.document().size(),
            start.getAnchor().orElse(null)));
  }

  private void end() {
    Level level = levels.pop();
    remember(level.anchor, level.prefix, level.first);
    if (!level.prefix.equals("?")) {
      finish(levels.peek());
    }
  }

  private void alias(AliasEvent alias) {
    Level level = levels.peek();
    if (level != null && level.mapping && level.key == null) {
      level.key = "?";
      return;
    }
    Range range = anchors.get(alias.getAnchor().map(Anchor::getValue).orElse(""));
    if (level != null && range != null) {
      String key = nextKey(level);
      String plain = level.mapping ? key : level.prefix;
      boolean merge = plain.equals("<<") || plain.endsWith(".<<");
      String target = merge ? plain.substring(0, Math.max(0, plain.length() - 3)) : key;
      copy(range, target, merge ? keys(target) : Set.of());
    }
    finish(level);
  }

  private Set<String> keys(String prefix) {
    Set<String> keys = new HashSet<>();
    for (ConfigFacts.Setting setting : facts.document()) {
      if (setting.key().startsWith(prefix)) {
        keys.add(setting.key());
      }
    }
    return keys;
  }

  private void copy(Range range, String prefix, Set<String> present) {
    List<ConfigFacts.Setting> source =
        new ArrayList<>(facts.document().subList(range.from(), range.to()));
    for (ConfigFacts.Setting setting : source) {
      String rest = setting.key().substring(range.prefix().length());
      String key = prefix.isEmpty() && rest.startsWith(".") ? rest.substring(1) : prefix + rest;
      if (!present.contains(key) && facts.document().size() <= KEY_LIMIT) {
        facts.add(key, setting.value(), setting.keySpan(), setting.valueSpan());
      }
    }
  }

  private void remember(@Nullable Anchor anchor, String prefix, int first) {
    if (anchor != null) {
      anchors.put(anchor.getValue(), new Range(prefix, first, facts.document().size()));
    }
  }

  private static String nextKey(@Nullable Level level) {
    if (level == null) {
      return "";
    }
    if (!level.mapping) {
      return level.prefix + "[" + level.items + "]";
    }
    return level.prefix.isEmpty() ? String.valueOf(level.key) : level.prefix + "." + level.key;
  }

  private static void finish(@Nullable Level level) {
    if (level != null) {
      level.key = null;
      level.items++;
    }
  }

  private Span span(NodeEvent event) {
    Optional<Mark> start = event.getStartMark();
    Optional<Mark> end = event.getEndMark();
    return start.isPresent() && end.isPresent() ? span(start.get(), end.get()) : Span.START;
  }

  /** The span between two marks; their columns count code points, a span's UTF-16 units. */
  Span span(Mark from, Mark to) {
    return new Span(from.getLine() + 1, column(from), to.getLine() + 1, column(to));
  }

  private int column(Mark mark) {
    String line = lines.line(mark.getLine() + 1);
    int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points) + 1;
  }
}
