package dev.ssotaudit.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A glob over whole paths with {@code /}: {@code *} any text within a name, {@code ?} one character
 * of a name, {@code **} any text, <code>**&#47;</code> any folders or none, {@code {a,b}} either; a
 * backslash before one of these takes it literally. Compiled once; immutable.
 */
public final class Glob {
  private final String pattern;
  private final List<GlobProgram> alternatives;

  private Glob(String pattern) {
    this.pattern = pattern;
    this.alternatives = GlobSyntax.alternatives(pattern).stream().map(GlobProgram::new).toList();
  }

  /**
   * Compiles.
   *
   * @throws IllegalArgumentException if braces do not pair up
   */
  public static Glob of(String pattern) {
    return new Glob(pattern);
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    for (GlobProgram alternative : alternatives) {
      if (alternative.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** How narrow the narrowest alternative is that matches, or null where none does. */
  @Nullable Specificity match(String path) {
    Specificity best = null;
    for (GlobProgram alternative : alternatives) {
      if (alternative.matches(path)
          && (best == null || alternative.specificity().compareTo(best) < 0)) {
        best = alternative.specificity();
      }
    }
    return best;
  }

  /** Whether some path matches both with the same specificity, so that neither is narrower. */
  boolean ties(Glob other) {
    for (GlobProgram mine : alternatives) {
      for (GlobProgram theirs : other.alternatives) {
        if (mine.specificity().equals(theirs.specificity()) && GlobOverlap.of(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
