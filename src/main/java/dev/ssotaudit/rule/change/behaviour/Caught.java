package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import java.util.List;

/** Whether a handler catches an exception. */
final class Caught {
  private Caught() {}

  static boolean by(List<Value> types, String raised, Meaning meaning) {
    for (Value type : types) {
      if (type instanceof Value.Container tuple) {
        if (by(tuple.entries().stream().map(Value.Entry::value).toList(), raised, meaning)) {
          return true;
        }
      } else {
        String name = Decorators.simpleName(type);
        if (name != null && (name.equals(raised) || catches(name, raised, meaning))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A type that is not known to stand outside {@code Exception} stands inside. */
  private static boolean catches(String handler, String raised, Meaning meaning) {
    if (handler.equals("BaseException") || handler.equals("Throwable")) {
      return true;
    }
    if (handler.equals("Exception")) {
      return !BuiltinExceptions.known(raised)
          || BuiltinExceptions.ancestors(raised).contains("Exception");
    }
    return meaning.isA(raised, handler);
  }
}
