package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of constants that may be keys, by {@code Type.NAME} or {@code module.NAME}; those of
 * which several say different things are left out.
 */
record KeyConstants(Map<String, String> texts) {
  static KeyConstants of(Map<String, FileFacts> files) {
    Map<String, String> texts = new HashMap<>();
    Set<String> several = new HashSet<>();
    files.forEach(
        (path, facts) -> {
          if (facts.language() == Language.PYTHON) {
            members(stem(path), facts.body(), texts, several);
          } else if (facts.language() == Language.JAVA) {
            types(facts.body(), texts, several);
          }
        });
    texts.keySet().removeAll(several);
    return new KeyConstants(texts);
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static void types(List<Statement> body, Map<String, String> texts, Set<String> several) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Type type) {
        members(type.name(), type.body(), texts, several);
        types(type.body(), texts, several);
      }
    }
  }

  private static void members(
      String owner, List<Statement> body, Map<String, String> texts, Set<String> several) {
    for (Statement statement : body) {
      Value target = null;
      Value value = null;
      if (statement instanceof Statement.Define define) {
        target = define.target();
        value = define.value();
      } else if (statement instanceof Statement.Assign assign && assign.operator() == null) {
        target = assign.targets().get(0);
        value = assign.value();
      }
      if (target instanceof Value.Name name && value instanceof Value.Text text) {
        String key = owner + "." + name.id();
        String before = texts.putIfAbsent(key, text.text());
        if (before != null && !before.equals(text.text())) {
          several.add(key);
        }
      }
    }
  }

  /** The text of a value in a file, or null if it is none or not known. */
  @Nullable String text(Value value, String path, FileFacts facts) {
    if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.Name name) {
      return named(name.id(), path, facts);
    } else if (value instanceof Value.Member member) {
      String owner = Decorators.simpleName(member.base());
      return owner == null ? null : texts.get(owner + "." + member.name());
    } else if (value instanceof Value.Operator operator && operator.symbol().equals("+")) {
      StringBuilder whole = new StringBuilder();
      for (Value operand : operator.operands()) {
        String part = text(operand, path, facts);
        if (part == null) {
          return null;
        }
        whole.append(part);
      }
      return whole.toString();
    }
    return null;
  }

  private @Nullable String named(String name, String path, FileFacts facts) {
    if (facts.language() == Language.PYTHON && texts.containsKey(stem(path) + "." + name)) {
      return texts.get(stem(path) + "." + name);
    }
    for (Statement statement : facts.body()) {
      String owner = null;
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Type type
          && facts.language() == Language.JAVA) {
        owner = type.name() + "." + name;
      } else if (statement instanceof Statement.Importing importing) {
        owner = imported(importing.imported(), name);
      }
      if (owner != null && texts.containsKey(owner)) {
        return texts.get(owner);
      }
    }
    return null;
  }

  private static @Nullable String imported(Import imported, String name) {
    String local = imported.alias() == null ? imported.name() : imported.alias();
    return name.equals(local)
        ? imported.module().substring(imported.module().lastIndexOf('.') + 1)
            + "."
            + imported.name()
        : null;
  }
}
