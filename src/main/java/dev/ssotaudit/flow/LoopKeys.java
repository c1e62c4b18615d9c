package dev.ssotaudit.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings whose name is the variable of a loop over constants: one read, listed under the first
 * name that is a connection setting's.
 */
final class LoopKeys {
  private static final int MAX_NAMES = 200;
  private final Query query;

  LoopKeys(Query query) {
    this.query = query;
  }

  /** Whether the value is what a loop or comprehension binds, or a part of it. */
  static boolean looped(Sym key) {
    Sym bare = key.bare();
    return bare instanceof Sym.Element
        || bare instanceof Sym.Index index && index.base().bare() instanceof Sym.Element;
  }

  /** The first name of a connection setting among those that the loop goes through, or null. */
  @Nullable String setting(Sym key) {
    if (!looped(key)) {
      return null;
    }
    List<Val> names = query.properties.values(new Val(key.bare(), null));
    for (int i = 0; i < names.size() && i < MAX_NAMES; i++) {
      String name = new Folder(query).constant(names.get(i));
      if (name != null && query.api().settings().store(name) != null) {
        return name;
      }
    }
    return null;
  }
}
