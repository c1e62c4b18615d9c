package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Names;
import dev.ssotaudit.rule.change.python.pair.Scope;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The bases a class names. */
final class Bases {
  /** What {@link Flavour} stands for, and bases that say nothing to users of instances. */
  private static final Set<String> SILENT =
      Set.of("object", "Generic", "Protocol", "TypedDict", "NamedTuple");

  private Bases() {}

  /** The simple names of the bases, in order; a base that moved keeps its name. */
  static List<String> of(Member.OfClass type, Scope scope) {
    Names names = scope.names();
    List<String> bases = new ArrayList<>();
    for (Argument base : type.type().bases()) {
      if (base.kind() == Argument.Kind.POSITIONAL) {
        String name = names.simple(base.value());
        if (name == null || !SILENT.contains(name)) {
          bases.add(name == null ? Shapes.of(base.value()) : name);
        }
      }
    }
    return bases;
  }

  /** The simple names of all it inherits from, as far as the tree tells. */
  static Set<String> all(Member.OfClass type, Scope scope) {
    Set<String> names = new LinkedHashSet<>(of(type, scope));
    Ancestry ancestry = new Ancestry(type, scope);
    ancestry.types().keySet().forEach(name -> names.add(last(name)));
    ancestry.external().forEach(name -> names.add(last(name)));
    for (String name : List.copyOf(names)) {
      names.addAll(BuiltinBases.of(name));
    }
    return names;
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }

  /** The metaclass as text. */
  static String metaclass(Member.OfClass type) {
    for (Argument base : type.type().bases()) {
      if ("metaclass".equals(base.name())) {
        return "`" + Shapes.of(base.value()) + "`";
      }
    }
    return "none";
  }
}
