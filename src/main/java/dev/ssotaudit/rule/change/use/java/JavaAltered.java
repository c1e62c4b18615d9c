package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a change altered of Java code: the types, methods, constructors and fields of base that head
 * lacks, declares otherwise, or gives another body or value.
 */
final class JavaAltered {
  /** A member where it stands, whatever type arguments it is seen with. */
  private record Key(String owner, String name, int line, int parameters) {
    static Key of(Member member) {
      int parameters = member instanceof MethodInfo method ? method.parameters().size() : -1;
      return new Key(member.owner(), member.name(), member.line(), parameters);
    }
  }

  private final JavaTree base;
  private final JavaTree head;
  private final Set<String> types = new TreeSet<>();
  private final Set<String> simpleNames = new HashSet<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<Key, String> members = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Raising> raising = new TreeMap<>();

  JavaAltered(JavaTree base, JavaTree head, Set<String> touched) {
    this.base = base;
    this.head = head;
    for (String path : touched) {
      for (SourceType type : base.types(path)) {
        SourceType now = head.library().source(type.name(), path);
        if (now == null || !header(type).equals(header(now))) {
          types.add(type.name());
          simpleNames.add(Changed.simple(type.name()));
        }
        members(type, now);
        if (inType(type.name())) {
          packages.add(type.packageName());
        }
      }
    }
  }

  private static String header(SourceType type) {
    Declaration.Type declared = type.declaration();
    StringBuilder text = new StringBuilder(declared.kind().name()).append(declared.modifiers());
    declared.bases().forEach(base -> text.append(Shapes.of(base.value())).append(','));
    declared.interfaces().forEach(each -> text.append(Shapes.of(each)).append(';'));
    declared.typeParameters().forEach(each -> text.append(each.name()));
    declared.components().forEach(each -> text.append(Shapes.of(each.type())).append(each.name()));
    declared.decorators().forEach(each -> text.append(Shapes.of(each.value())).append('@'));
    return text.toString();
  }

  private void members(SourceType was, @Nullable SourceType is) {
    Set<String> lines = new HashSet<>();
    Map<String, String> texts = is == null ? Map.of() : texts(is);
    if (is != null) {
      lines.addAll(Lines.of(head.surface(), is.methods()));
      lines.addAll(Lines.of(head.surface(), is.constructors()));
    }
    Map<String, String> before = texts(was);
    for (MethodInfo method : was.methods()) {
      executable(method, lines, before, texts);
    }
    for (MethodInfo constructor : was.constructors()) {
      executable(constructor, lines, before, texts);
    }
    for (FieldInfo field : was.fields()) {
      String key = field.name();
      if (!Objects.equals(before.get(key), texts.get(key))) {
        add(field, Changed.simple(field.name()));
      }
    }
    if (is != null) {
      Raising.compare(was, is, raising);
    }
  }

  private void executable(
      MethodInfo method, Set<String> lines, Map<String, String> before, Map<String, String> now) {
    String line = Lines.of(base.surface(), method);
    String key = method.name() + "@" + method.line();
    String text = before.get(key);
    if (!lines.contains(line) || text != null && !now.containsValue(text)) {
      String last = method.constructor() ? Changed.simple(method.owner()) : method.name();
      add(method, last);
    }
  }

  private void add(Member member, String name) {
    members.put(Key.of(member), member.symbol());
    owners.add(member.owner());
    byName.computeIfAbsent(name, n -> new TreeSet<>()).add(member.symbol());
  }

  /** The text of each member: of functions by name and line, of fields by name. */
  private static Map<String, String> texts(SourceType type) {
    Map<String, String> texts = new HashMap<>();
    type.symbol()
        .methods()
        .forEach(
            (name, functions) -> {
              for (FunctionSymbol function : functions) {
                Declaration.Function declared = function.declaration();
                if (declared != null) {
                  texts.put(name + "@" + declared.nameSpan().line(), text(declared));
                }
              }
            });
    for (Map.Entry<String, Statement.Define> field : type.symbol().fields().entrySet()) {
      Statement.Define define = field.getValue();
      String text = Shapes.of(define.type()) + "=" + Shapes.of(define.value());
      texts.put(field.getKey(), text + define.modifiers());
    }
    return texts;
  }

  private static String text(Declaration.Function function) {
    StringBuilder text = new StringBuilder(function.name()).append(function.modifiers());
    text.append(Shapes.of(function.returns())).append('(');
    function.parameters().forEach(each -> text.append(Shapes.of(each.type())).append(','));
    function.parameters().forEach(each -> text.append(each.name()).append(','));
    function.thrown().forEach(each -> text.append(Shapes.of(each)).append('!'));
    function.decorators().forEach(each -> text.append(Shapes.of(each.value())).append('@'));
    return text.append(function.body() == null ? "" : Shapes.of(function.body())).toString();
  }

  boolean nothing() {
    return types.isEmpty() && members.isEmpty();
  }

  /** Whether the type itself was removed or is declared otherwise. */
  boolean type(String name) {
    return types.contains(name);
  }

  /** Whether a type of that simple name was. */
  boolean typeNamed(String simpleName) {
    return simpleNames.contains(simpleName);
  }

  /** Whether the type, or a member that it declares, was altered. */
  boolean inType(String name) {
    return types.contains(name) || owners.contains(name);
  }

  /** Whether something of a type of the package was altered. */
  boolean inPackage(String name) {
    return packages.contains(name);
  }

  /** The symbols of that simple name; a constructor's is its type's. */
  Set<String> named(String name) {
    return byName.getOrDefault(name, Set.of());
  }

  /** The symbol of a member of base that was altered, or null. */
  @Nullable String symbol(Member member) {
    return members.get(Key.of(member));
  }

  /** What a method raises otherwise, or null. */
  @Nullable Raising raising(String symbol) {
    return raising.get(symbol);
  }

  /** The words that a test has at least one of if it relies on something altered. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(byName.keySet());
    types.forEach(name -> words.add(Changed.simple(name)));
    owners.forEach(name -> words.add(Changed.simple(name)));
    return words;
  }
}
