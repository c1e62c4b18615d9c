package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * On what a method is called.
 *
 * @param type the type that is searched for the method, or null
 * @param byType whether a type's name is written before it, so that it has to be static
 * @param foreign whether it is known to be none of the tree's, so that {@code type} may be null
 */
record Target(@Nullable TypeUse type, boolean byType, boolean foreign) {
  static final Target UNKNOWN = new Target(null, false, false);
  static final Target FOREIGN = new Target(null, false, true);

  static Target of(@Nullable TypeUse type, boolean byType) {
    return type == null ? UNKNOWN : new Target(type, byType, false);
  }
}
