package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import dev.ssotaudit.fact.Modifiers;
import org.jspecify.annotations.Nullable;

/** Modifiers as written; {@code strictfp} and {@code transitive} mean nothing to the facts. */
final class ModifierBits {
  private ModifierBits() {}

  static Modifiers of(NodeList<Modifier> modifiers) {
    Modifiers bits = Modifiers.NONE;
    for (Modifier modifier : modifiers) {
      Modifiers.Modifier known = known(modifier.getKeyword());
      if (known != null) {
        bits = bits.with(known);
      }
    }
    return bits;
  }

  /** The modifiers with those that the language adds silently. */
  static Modifiers with(Modifiers written, Modifiers.Modifier... implied) {
    Modifiers bits = written;
    for (Modifiers.Modifier modifier : implied) {
      bits = bits.with(modifier);
    }
    return bits;
  }

  private static Modifiers.@Nullable Modifier known(Modifier.Keyword keyword) {
    return switch (keyword) {
      case DEFAULT -> Modifiers.Modifier.DEFAULT;
      case PUBLIC -> Modifiers.Modifier.PUBLIC;
      case PROTECTED -> Modifiers.Modifier.PROTECTED;
      case PRIVATE -> Modifiers.Modifier.PRIVATE;
      case ABSTRACT -> Modifiers.Modifier.ABSTRACT;
      case STATIC -> Modifiers.Modifier.STATIC;
      case FINAL -> Modifiers.Modifier.FINAL;
      case TRANSIENT -> Modifiers.Modifier.TRANSIENT;
      case VOLATILE -> Modifiers.Modifier.VOLATILE;
      case SYNCHRONIZED -> Modifiers.Modifier.SYNCHRONIZED;
      case NATIVE -> Modifiers.Modifier.NATIVE;
      case SEALED -> Modifiers.Modifier.SEALED;
      case NON_SEALED -> Modifiers.Modifier.NON_SEALED;
      default -> null;
    };
  }
}
