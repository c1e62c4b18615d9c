package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.Resolved;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether one annotation's values all fit another (PEP 484, PEP 604). Unions are compared member by
 * member; {@code Any} and {@code object} take all; numbers widen as PEP 484 has it; a class of the
 * tree fits its bases.
 */
public final class Types {
  private static final int MAX_DEPTH = 8;

  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "bool", Set.of("int", "float", "complex"),
          "int", Set.of("float", "complex"),
          "float", Set.of("complex"),
          "list", Set.of("MutableSequence", "Sequence", "Collection", "Iterable"),
          "tuple", Set.of("Sequence", "Collection", "Iterable"),
          "Sequence", Set.of("Collection", "Iterable"),
          "set", Set.of("MutableSet", "AbstractSet", "Collection", "Iterable"),
          "dict", Set.of("MutableMapping", "Mapping"),
          "Generator", Set.of("Iterator", "Iterable"),
          "Iterator", Set.of("Iterable"));

  private static final Map<String, String> SAME =
      Map.of(
          "List", "list",
          "Dict", "dict",
          "Set", "set",
          "Tuple", "tuple",
          "FrozenSet", "frozenset",
          "Type", "type",
          "DefaultDict", "defaultdict",
          "Text", "str");

  private Types() {}

  /** Whether every value of type {@code narrow} is one of type {@code wide}. */
  public static boolean fits(Value narrow, Scope there, Value wide, Scope here) {
    Set<String> takes = members(wide);
    if (takes.contains("Any") || takes.contains("object")) {
      return true;
    }
    Set<String> given = members(narrow);
    if (given.contains("Any")) {
      return true;
    }
    for (String type : given) {
      if (!takes.contains(type) && !fitsOne(type, takes, there)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsOne(String type, Set<String> takes, Scope scope) {
    int bracket = type.indexOf('[');
    String name = bracket < 0 ? type : type.substring(0, bracket);
    String arguments = bracket < 0 ? "" : type.substring(bracket);
    for (String wider : WIDER.getOrDefault(name, Set.of())) {
      if (takes.contains(wider + arguments) || takes.contains(wider)) {
        return true;
      }
    }
    return !arguments.isEmpty() && takes.contains(name) || inherits(name, takes, scope, MAX_DEPTH);
  }

  private static boolean inherits(String name, Set<String> takes, Scope scope, int depth) {
    if (depth == 0
        || !(scope.tree().resolve(scope.module(), name) instanceof Resolved.Definition found)
        || !(found.member() instanceof Member.OfClass type)) {
      return false;
    }
    Scope inside = new Scope(scope.tree(), found.module(), null);
    for (Argument base : type.type().bases()) {
      String text = canonical(base.value());
      if (takes.contains(text) || inherits(text, takes, inside, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> members(Value type) {
    Set<String> members = new LinkedHashSet<>();
    add(type, members);
    return members;
  }

  private static void add(Value type, Set<String> members) {
    if (type instanceof Value.Operator union && union.symbol().equals("|")) {
      union.operands().forEach(member -> add(member, members));
    } else if (type instanceof Value.Index index) {
      generic(index, members);
    } else {
      members.add(canonical(type));
    }
  }

  private static void generic(Value.Index index, Set<String> members) {
    switch (canonical(index.base())) {
      case "Optional" -> {
        add(index.key(), members);
        members.add("None");
      }
      case "Union" -> each(index.key(), members, false);
      case "Literal" -> each(index.key(), members, true);
      case "Annotated" ->
          add(
              index.key() instanceof Value.Container all ? all.entries().get(0).value() : index,
              members);
      default -> members.add(canonical(index));
    }
  }

  private static void each(Value key, Set<String> members, boolean literal) {
    if (key instanceof Value.Container list) {
      list.entries().forEach(entry -> each(entry.value(), members, literal));
    } else if (literal) {
      members.add("Literal[" + Shapes.of(key) + "]");
    } else {
      add(key, members);
    }
  }

  /** One spelling for a type: {@code typing.List[int]} is {@code list[int]}. */
  private static String canonical(Value type) {
    if (type instanceof Value.Name name) {
      return SAME.getOrDefault(name.id(), name.id());
    } else if (type instanceof Value.Member member) {
      return SAME.getOrDefault(member.name(), member.name());
    } else if (type instanceof Value.Index index) {
      return canonical(index.base()) + "[" + canonicalKey(index.key()) + "]";
    } else if (type instanceof Value.Operator || type instanceof Value.Container) {
      return canonicalKey(type);
    }
    return Shapes.of(type);
  }

  private static String canonicalKey(Value key) {
    if (key instanceof Value.Container list) {
      StringBuilder text = new StringBuilder();
      for (Value.Entry entry : list.entries()) {
        text.append(text.isEmpty() ? "" : ", ").append(canonicalKey(entry.value()));
      }
      return list.kind() == Value.ContainerKind.LIST ? "[" + text + "]" : text.toString();
    }
    Set<String> members = new TreeSet<>();
    add(key, members);
    return String.join(" | ", members);
  }
}
