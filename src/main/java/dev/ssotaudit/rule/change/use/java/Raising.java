package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a function throws otherwise than it did.
 *
 * @param types the simple names of exceptions that it throws in one version alone, or with other
 *     words
 * @param words the words that it no longer says
 */
record Raising(Set<String> types, Set<String> words) {
  /** Adds, by symbol, what the functions of a type throw otherwise. */
  static void compare(SourceType was, SourceType is, Map<String, Raising> out) {
    Map<String, Map<String, Set<String>>> now = new HashMap<>();
    functions(is).forEach((method, thrown) -> now.put(method.symbol(), thrown));
    functions(was)
        .forEach(
            (method, thrown) -> {
              Map<String, Set<String>> after = now.get(method.symbol());
              if (after != null && !after.equals(thrown)) {
                out.put(method.symbol(), of(thrown, after));
              }
            });
  }

  private static Raising of(Map<String, Set<String>> was, Map<String, Set<String>> is) {
    Set<String> types = new TreeSet<>(was.keySet());
    types.addAll(is.keySet());
    types.removeIf(type -> was.getOrDefault(type, Set.of()).equals(is.get(type)));
    Set<String> words = new TreeSet<>();
    was.values().forEach(words::addAll);
    is.values().forEach(words::removeAll);
    return new Raising(types, words);
  }

  /** By method what it throws: the words by exception. */
  private static Map<MethodInfo, Map<String, Set<String>>> functions(SourceType type) {
    Map<MethodInfo, Map<String, Set<String>>> thrown = new HashMap<>();
    List<MethodInfo> all = new ArrayList<>(type.methods());
    all.addAll(type.constructors());
    for (MethodInfo method : all) {
      for (FunctionSymbol function : type.symbol().methods(method.name())) {
        Declaration.Function declared = function.declaration();
        if (declared != null && declared.nameSpan().line() == method.line()) {
          thrown.put(method, of(function.body()));
        }
      }
    }
    return thrown;
  }

  private static Map<String, Set<String>> of(List<Statement> body) {
    Map<String, Set<String>> thrown = new HashMap<>();
    ValueWalker.walk(
        body,
        value -> {},
        statement -> {
          if (statement instanceof Statement.Raise raise
              && raise.value() instanceof Value.New created) {
            String type = name(created.type());
            if (type != null) {
              texts(created, thrown.computeIfAbsent(type, t -> new TreeSet<>()));
            }
          }
        });
    return thrown;
  }

  private static @Nullable String name(Value type) {
    return Decorators.simpleName(type instanceof Value.Index generic ? generic.base() : type);
  }

  private static void texts(Value.New created, Set<String> words) {
    for (Argument argument : created.arguments()) {
      ValueWalker.walk(
          argument.value(),
          value -> {
            if (value instanceof Value.Text text) {
              words.add(text.text());
            }
          });
    }
  }

  /** Whether a text of that length or more is part of what is no longer said. */
  boolean said(String text) {
    return text.length() >= 8 && words.stream().anyMatch(each -> each.contains(text));
  }
}
