package dev.ssotaudit.flow;

/** What a free name of a function means: the language's scoping rules over one file's symbols. */
interface NameScope {
  /** The value of a name that the function itself does not assign. */
  Sym free(String name, At at);

  /** What an import binds its name to. */
  Sym imported(dev.ssotaudit.fact.Import imported, At at);

  /** The name that an import binds. */
  String boundName(dev.ssotaudit.fact.Import imported);
}
