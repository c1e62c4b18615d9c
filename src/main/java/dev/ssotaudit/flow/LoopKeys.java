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

  /** Whether the loop goes over constants written down, in place, in a module or in a type. */
  private static boolean inSight(Sym value, int depth) {
    if (depth > 6) {
      return false;
    } else if (value instanceof Sym.Element element) {
      return inSight(element.iterable().bare(), depth + 1);
    } else if (value instanceof Sym.Index index) {
      return inSight(index.base().bare(), depth + 1);
    } else if (value instanceof Sym.Call call) {
      Sym from =
          call.callee() instanceof Sym.Member method
              ? method.base()
              : call.args().size() == 1 ? call.args().get(0).value() : null;
      return from != null && inSight(from.bare(), depth + 1);
    } else if (value instanceof Sym.Member member) {
      Sym base = member.base().bare();
      return base instanceof Sym.This
          || base instanceof Sym.Ref
          || base instanceof Sym.Param self && self.index() == 0 && self.function().takesSelf();
    }
    return value instanceof Sym.Container
        || value instanceof Sym.Ref
        || value instanceof Sym.Closure
        || value instanceof Sym.Phi;
  }

  /** The first name of a connection setting among those that the loop goes through, or null. */
  @Nullable String setting(Sym key) {
    if (!inSight(key.bare(), 0)) {
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
