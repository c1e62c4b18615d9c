package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The options of a dataclass ({@code frozen}, {@code order}) or model ({@code extra}). */
final class ClassOptions {
  /** What {@code dataclasses.dataclass} takes where nothing is written. */
  private static final Map<String, String> STANDARD =
      Map.of("init", "True", "repr", "True", "eq", "True", "match_args", "True");

  /** Options that take something away only when they are set to this. */
  private static final Map<String, String> HURTS =
      Map.ofEntries(
          Map.entry("frozen", "True"),
          Map.entry("slots", "True"),
          Map.entry("kw_only", "True"),
          Map.entry("init", "False"),
          Map.entry("eq", "False"),
          Map.entry("order", "False"),
          Map.entry("unsafe_hash", "False"),
          Map.entry("match_args", "False"),
          Map.entry("strict", "True"),
          Map.entry("populate_by_name", "False"),
          Map.entry("from_attributes", "False"),
          Map.entry("orm_mode", "False"),
          Map.entry("arbitrary_types_allowed", "False"),
          Map.entry("allow_mutation", "False"));

  private static final Set<String> SILENT = Set.of("repr", "title", "json_schema_extra");

  private ClassOptions() {}

  /** Whether a decorator of that simple name makes a class a dataclass. */
  static boolean decorator(@Nullable String name) {
    return "dataclass".equals(name) || Idiom.OPTION_DECORATORS.has(name);
  }

  static String standard(String name) {
    return STANDARD.getOrDefault(name, name.equals("extra") ? "\"ignore\"" : "False");
  }

  static boolean hurts(String name, String now) {
    if (name.equals("extra")) {
      return !now.equals("\"allow\"");
    }
    return !SILENT.contains(name) && HURTS.getOrDefault(name, now).equals(now);
  }

  static Map<String, String> of(Member.OfClass type, Flavour flavour) {
    Map<String, String> options = new TreeMap<>();
    for (Decorator decorator : type.type().decorators()) {
      String name = Decorators.simpleName(decorator.value());
      if (decorator(name)) {
        if ("frozen".equals(name)) {
          options.put("frozen", "True");
        }
        add(decorator.value(), options);
      }
    }
    if (flavour == Flavour.MODEL) {
      model(type, options);
    }
    return options;
  }

  private static void add(Value value, Map<String, String> options) {
    if (value instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        if (argument.name() != null) {
          options.put(argument.name(), Shapes.of(argument.value()));
        }
      }
    } else if (value instanceof Value.Container map) {
      for (Value.Entry entry : map.entries()) {
        if (entry.key() instanceof Value.Text key) {
          options.put(key.text(), Shapes.of(entry.value()));
        }
      }
    }
  }

  /** {@code model_config}, an inner {@code Config}, or keywords of the class line. */
  private static void model(Member.OfClass type, Map<String, String> options) {
    if (type.members().get("model_config") instanceof Member.OfAttribute config
        && config.value() != null) {
      add(config.value(), options);
    }
    if (type.members().get("Config") instanceof Member.OfClass config) {
      for (Member member : config.members().values()) {
        if (member instanceof Member.OfAttribute option && option.value() != null) {
          options.put(option.name(), Shapes.of(option.value()));
        }
      }
    }
    for (Argument base : type.type().bases()) {
      if (base.name() != null && !base.name().equals("metaclass")) {
        options.put(base.name(), Shapes.of(base.value()));
      }
    }
  }
}
