package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.link.TypeSymbol;

/** The modifiers of a type, with those nobody has to write. */
final class ImpliedModifiers {
  private ImpliedModifiers() {}

  static Modifiers of(TypeSymbol symbol) {
    Modifiers modifiers = symbol.declaration().modifiers();
    TypeKind kind = symbol.declaration().kind();
    TypeSymbol outer = symbol.outer();
    if (outer != null) {
      TypeKind around = outer.declaration().kind();
      boolean inInterface = around == TypeKind.INTERFACE || around == TypeKind.ANNOTATION;
      if (inInterface) { // JLS 9.5
        modifiers = modifiers.with(Modifier.PUBLIC).with(Modifier.STATIC);
      }
      if (kind != TypeKind.CLASS) { // JLS 8.5.1, 8.9, 8.10
        modifiers = modifiers.with(Modifier.STATIC);
      }
    }
    // An enum whose constants have bodies is sealed (JLS 8.9): for others, final.
    return kind == TypeKind.ENUM || kind == TypeKind.RECORD
        ? modifiers.with(Modifier.FINAL)
        : modifiers;
  }
}
