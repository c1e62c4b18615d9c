package dev.ssotaudit.link;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one file that outlive the function in which they are given a value: variables of its
 * top level, fields, attributes, and functions by what they return.
 */
final class GivenNames {
  private final Map<Telling.What, Set<String>> names = new EnumMap<>(Telling.What.class);
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final SourceUnit unit;
  private final ApiIndex api;
  private final Language language;
  private final Set<String> fields = new HashSet<>();
  private FunctionSymbol function;
  private String name = "";

  /** Whether the name is a variable's or field's that is given its value where it is declared. */
  private boolean constant;

  GivenNames(SourceUnit unit, ApiIndex api) {
    this.unit = unit;
    this.api = api;
    this.language = unit.python() ? Language.PYTHON : Language.JAVA;
    this.function = unit.bodyFunction();
    unit.types().forEach(type -> fields.addAll(type.fields().keySet()));
    walk(unit.bodyFunction());
    unit.types().forEach(type -> walk(type.bodyFunction()));
    unit.functions().forEach(this::walk);
  }

  Map<Telling.What, Set<String>> names() {
    return names;
  }

  /** For each name, the names that are given its value. */
  Map<String, Set<String>> aliases() {
    return aliases;
  }

  private void walk(FunctionSymbol next) {
    function = next;
    ValueWalker.walk(next.body(), value -> {}, this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(target -> given(target, assign.value()));
    } else if (statement instanceof Statement.Define define && define.value() != null) {
      given(define.target(), define.value());
    } else if (statement instanceof Statement.Return result && result.value() != null) {
      name = function.name();
      constant = false;
      handed(result.value(), false);
    } else if (statement instanceof Statement.Importing importing) {
      alias(importing.imported());
    }
  }

  private void alias(Import imported) {
    if (imported.alias() != null && imported.name() != null) {
      aliases.computeIfAbsent(imported.name(), n -> new HashSet<>()).add(imported.alias());
      if (api.named(language, imported.name(), Effect.OPENING)) {
        name = imported.alias();
        add(Telling.What.OPENING);
      }
    }
  }

  private void given(Value target, Value value) {
    if (target instanceof Value.Index index) {
      given(index.base(), value);
    } else if (target instanceof Value.Container container) {
      container.entries().forEach(entry -> given(entry.value(), value));
    } else if (target instanceof Value.Member member) {
      name = member.name();
      constant = false;
      handed(value, false);
    } else if (target instanceof Value.Name simple && outlives(simple.id())) {
      name = simple.id();
      constant = true;
      handed(value, false);
      opens(value);
    }
  }

  private boolean outlives(String variable) {
    return function.declaration() == null
        || !unit.python()
        || unit.globalWriters(variable).contains(function);
  }

  /** What a value hands on as it stands: what a call makes of its arguments is not followed. */
  private void handed(Value value, boolean among) {
    if (value instanceof Value.Text text) {
      text(text.text(), among);
    } else if (value instanceof Value.Name simple) {
      if (shared(simple)) {
        alias(simple.id());
      }
    } else if (value instanceof Value.Member member) {
      if (member.base() instanceof Value.Name base && shared(base)) {
        alias(member.name());
      }
    } else if (value instanceof Value.Call call) {
      made(call.callee(), call.arguments(), among);
    } else if (value instanceof Value.New created) {
      made(created.type(), created.arguments(), among);
    } else if (!(value instanceof Value.Lambda)) {
      boolean inside = among || value instanceof Value.Container;
      ValueWalker.children(value, child -> handed(child, inside));
    }
  }

  /**
   * What a call hands on: in Java an object may stand for the setting that it is made for; a
   * collection is made of what its elements are.
   */
  private void made(Value callee, List<Argument> arguments, boolean among) {
    if (callee instanceof Value.Member method) {
      handed(method.base(), true);
    }
    for (Argument argument : arguments) {
      if (!unit.python() || argument.value() instanceof Value.Container) {
        handed(argument.value(), among);
      }
    }
  }

  private void opens(Value value) {
    ValueWalker.walk(
        value,
        inner -> {
          String mentioned =
              inner instanceof Value.Name simple
                  ? simple.id()
                  : inner instanceof Value.Member member ? member.name() : "";
          if (api.named(language, mentioned, Effect.OPENING)) {
            add(Telling.What.OPENING);
          }
        });
  }

  private void text(String text, boolean among) {
    if (api.settings().store(SettingIndex.placeholder(text)) != null) {
      if (among) {
        add(Telling.What.SETTINGS);
      } else if (constant) {
        add(Telling.What.SETTING);
      }
    }
    if (SchemeIndex.looksLikeUrl(text) || SchemeIndex.editsUrl(text)) {
      add(Telling.What.URL);
    }
  }

  /**
   * Whether the name is the file's own, not a function's; in Java a type of the package as well.
   */
  private boolean shared(Value.Name simple) {
    return !unit.bindings(simple.id()).isEmpty()
        || !unit.python() && (fields.contains(simple.id()) || capital(simple.id()));
  }

  private static boolean capital(String id) {
    return !id.isEmpty() && Character.isUpperCase(id.charAt(0));
  }

  private void alias(String of) {
    if (!of.equals(name)) {
      aliases.computeIfAbsent(of, n -> new HashSet<>(2)).add(name);
    }
  }

  private void add(Telling.What what) {
    names.computeIfAbsent(what, w -> new HashSet<>()).add(name);
  }
}
