package dev.ssotaudit.policy;

import org.jspecify.annotations.Nullable;

/** One owner as a contract names it: a path glob or a symbol. */
public final class OwnerPattern {
  private final @Nullable OwnerSymbol symbol;
  private final @Nullable Glob glob;

  private OwnerPattern(@Nullable OwnerSymbol symbol, @Nullable Glob glob) {
    this.symbol = symbol;
    this.glob = glob;
  }

  /** The pattern of a text that {@link ContractReader} let through. */
  public static OwnerPattern of(String written) {
    OwnerSymbol symbol = OwnerSymbol.looksLike(written) ? OwnerSymbol.parse(written) : null;
    return new OwnerPattern(symbol, symbol == null ? Glob.of(written) : null);
  }

  /** Whether it is a glob, so that a file's path alone decides. */
  public boolean byPath() {
    return glob != null;
  }

  /** Whether it owns the declaration; symbols as {@link dev.ssotaudit.flow.OwnerBoundary} has. */
  public boolean owns(String path, String declaration) {
    return symbol != null ? symbol.owns(path, declaration) : glob != null && glob.matches(path);
  }

  /**
   * Whether the file may hold an owned declaration, by its path. Never false for one that does:
   * Python modules lie where their names say, Java types in a folder named like their package (JLS
   * 7.2, as every build tool has it).
   */
  public boolean mayLieIn(String path) {
    return symbol != null ? symbol.mayLieIn(path) : glob != null && glob.matches(path);
  }
}
