package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Import;

/** What a free name of a function means: the language's scoping rules over one file's symbols. */
interface NameScope {
  /** The value of a name that the function itself does not assign. */
  Sym free(String name, At at);

  /** The value of a free name that is called. */
  default Sym callee(String name, At at) {
    return free(name, at);
  }

  /** What an import binds its name to. */
  Sym imported(Import imported, At at);

  /** The name that an import binds. */
  static String boundName(Import imported) {
    if (imported.alias() != null) {
      return imported.alias();
    } else if (imported.name() != null) {
      return imported.name();
    }
    int dot = imported.module().indexOf('.');
    return dot < 0 ? imported.module() : imported.module().substring(0, dot);
  }
}
