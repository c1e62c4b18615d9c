package dev.ssotaudit.policy;

import org.jspecify.annotations.Nullable;

/**
 * An owner that a contract names by symbol: {@code py:pkg.mod:Class.method}, {@code py:pkg.mod}
 * (the whole module), {@code java:pkg.Type#method}, {@code java:pkg.Type}; with {@code .*} at the
 * end of a package or module all below it. Each owns what is nested in it.
 */
final class OwnerSymbol {
  private final boolean python;
  private final boolean below;
  private final String module;
  private final String name;

  private OwnerSymbol(boolean python, boolean below, String module, String name) {
    this.python = python;
    this.below = below;
    this.module = module;
    this.name = name;
  }

  /** Whether the text is meant as a symbol rather than a glob. */
  static boolean looksLike(String text) {
    int colon = text.indexOf(':');
    return colon >= 0 && text.substring(0, colon).chars().allMatch(Character::isLetter);
  }

  /** The owner, or null where the text is no symbol. */
  static @Nullable OwnerSymbol parse(String text) {
    boolean python = text.startsWith("py:");
    if (!python && !text.startsWith("java:")) {
      return null;
    }
    String rest = text.substring(python ? 3 : 5);
    int split = rest.indexOf(python ? ':' : '#');
    String module = split < 0 ? rest : rest.substring(0, split);
    String name = split < 0 ? "" : rest.substring(split + 1);
    boolean below = split < 0 && module.endsWith(".*");
    module = below ? module.substring(0, module.length() - 2) : module;
    boolean named = split < 0 || (python ? SymbolSyntax.dotted(name) : method(name));
    return SymbolSyntax.dotted(module) && named
        ? new OwnerSymbol(python, below, module, name)
        : null;
  }

  private static boolean method(String name) {
    return name.equals("<init>") || name.equals("<clinit>") || SymbolSyntax.dotted(name);
  }

  /** Whether the declaration is the owner or nested in it. */
  boolean owns(String path, String symbol) {
    return python ? ownsPython(path, symbol) : ownsJava(symbol);
  }

  /** Whether a file may hold such a declaration, by its path. */
  boolean mayLieIn(String path) {
    if (python) {
      return (path.endsWith(".py") || path.endsWith(".pyi"))
          && PythonModules.mayBe(module, below, path);
    }
    if (!path.endsWith(".java")) {
      return false;
    }
    String folder = "/" + path.substring(0, Math.max(0, path.lastIndexOf('/')));
    String wanted = packageOf(module);
    if (!below && wanted.length() == module.length()) {
      // no capital letter: the last name is the type's all the same
      wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('/')));
    }
    return wanted.isEmpty()
        || folder.endsWith("/" + wanted)
        || below && (folder + "/").contains("/" + wanted + "/");
  }

  /** The names before the first that starts with a capital, joined by slashes. */
  private static String packageOf(String type) {
    int end = 0;
    for (int start = 0; start < type.length() && !Character.isUpperCase(type.charAt(start)); ) {
      int dot = type.indexOf('.', start);
      end = dot < 0 ? type.length() : dot;
      start = end + 1;
    }
    return type.substring(0, end).replace('.', '/');
  }

  private boolean ownsJava(String symbol) {
    if (!symbol.startsWith("java:")) {
      return false;
    }
    String owner = name.isEmpty() ? module : module + "#" + name;
    int end = 5 + owner.length();
    if (!symbol.startsWith(owner, 5)) {
      return false;
    }
    // What follows is a member, an inner type or a parameter list, not more of the same name. With
    // .* something has to follow.
    return symbol.length() == end
        ? !below
        : symbol.charAt(end) == '$' || !Character.isJavaIdentifierPart(symbol.charAt(end));
  }

  private boolean ownsPython(String path, String symbol) {
    if (!symbol.startsWith("py:")) {
      return false;
    }
    int colon = symbol.indexOf(':', 3);
    String declaring = symbol.substring(3, colon < 0 ? symbol.length() : colon);
    String inner = colon < 0 ? "" : symbol.substring(colon + 1);
    boolean nested =
        name.isEmpty()
            || inner.equals(name)
            || inner.startsWith(name) && inner.charAt(name.length()) == '.';
    return nested && PythonModules.same(module, below, declaring, path);
  }
}
