package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of Python code whose fields are read from the environment, by simple name. */
record SettingsClasses(Map<String, Options> classes) {
  private static final int DEPTH = 8;

  /**
   * What a class says of its variables' names.
   *
   * @param prefix put before each name, or null if it does not say
   * @param exactCase whether upper and lower case differ, or null if it does not say
   * @param bases simple names
   */
  record Options(@Nullable String prefix, @Nullable Boolean exactCase, List<String> bases) {}

  static SettingsClasses of(Map<String, FileFacts> files) {
    Map<String, Options> classes = new HashMap<>();
    for (FileFacts facts : files.values()) {
      if (facts.language() == Language.PYTHON) {
        for (Statement statement : facts.body()) {
          if (statement instanceof Statement.Declare declare
              && declare.declaration() instanceof Declaration.Type type
              && !type.bases().isEmpty()) {
            classes.putIfAbsent(type.name(), options(type));
          }
        }
      }
    }
    SettingsClasses all = new SettingsClasses(classes);
    Map<String, Options> settings = new HashMap<>(classes);
    settings.values().removeIf(each -> !all.reads(each, DEPTH));
    return new SettingsClasses(settings);
  }

  private boolean reads(Options options, int depth) {
    for (String base : options.bases()) {
      Options inner = classes.get(base);
      if (Idiom.SETTINGS_BASES.has(base) || inner != null && depth > 0 && reads(inner, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Options options(Declaration.Type type) {
    List<String> bases = new ArrayList<>(1);
    for (Argument base : type.bases()) {
      String name = Decorators.simpleName(base.value());
      if (name != null && base.name() == null) {
        bases.add(name);
      }
    }
    Value prefix = option(type, "env_prefix");
    Value exact = option(type, "case_sensitive");
    return new Options(
        prefix instanceof Value.Text text ? text.text() : null,
        exact instanceof Value.Literal literal ? literal.text().equals("true") : null,
        List.copyOf(bases));
  }

  /** An option in {@code model_config = …(x=…)}, {@code {"x": …}}, {@code class Config}, a base. */
  private static @Nullable Value option(Declaration.Type type, String name) {
    for (Argument argument : type.bases()) {
      if (name.equals(argument.name())) {
        return argument.value();
      }
    }
    for (Statement statement : type.body()) {
      Value found = null;
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Type inner
          && inner.name().equals("Config")) {
        found = assigned(inner.body(), name);
      } else {
        found = among(assigned(List.of(statement), "model_config"), name);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Value assigned(List<Statement> body, String name) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Value.Name target
          && target.id().equals(name)) {
        return assign.value();
      } else if (statement instanceof Statement.Define define
          && define.target() instanceof Value.Name target
          && target.id().equals(name)) {
        return define.value();
      }
    }
    return null;
  }

  private static @Nullable Value among(@Nullable Value options, String name) {
    if (options instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        if (name.equals(argument.name())) {
          return argument.value();
        }
      }
    } else if (options instanceof Value.Container map) {
      for (Value.Entry entry : map.entries()) {
        if (entry.key() instanceof Value.Text key && key.text().equals(name)) {
          return entry.value();
        }
      }
    }
    return null;
  }

  boolean contains(String name) {
    return classes.containsKey(name);
  }

  String prefix(String name) {
    Options found = first(name, true, DEPTH);
    return found == null || found.prefix() == null ? "" : found.prefix();
  }

  boolean exactCase(String name) {
    Options found = first(name, false, DEPTH);
    return found != null && Boolean.TRUE.equals(found.exactCase());
  }

  /** The class itself, or the nearest base, that says it. */
  private @Nullable Options first(String name, boolean prefix, int depth) {
    Options own = classes.get(name);
    if (own == null || depth == 0 || (prefix ? own.prefix() : own.exactCase()) != null) {
      return own;
    }
    for (String base : own.bases()) {
      Options inherited = first(base, prefix, depth - 1);
      if (inherited != null && (prefix ? inherited.prefix() : inherited.exactCase()) != null) {
        return inherited;
      }
    }
    return null;
  }
}
