package dev.ssotaudit.policy;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A glob without braces, compiled: one step a literal character or wildcard. */
final class GlobProgram {
  /** {@code ?}. */
  static final int ONE = -1;

  /** {@code *}. */
  static final int NAME = -2;

  /** {@code **}. */
  static final int ANY = -3;

  /** <code>**&#47;</code>. */
  static final int FOLDERS = -4;

  private final int[] steps;
  private final String prefix;
  private final String suffix;
  private final int wildcards;

  GlobProgram(String pattern) {
    steps = compile(pattern);
    int first = 0;
    while (first < steps.length && steps[first] >= 0) {
      first++;
    }
    int last = steps.length;
    while (last > first && steps[last - 1] >= 0) {
      last--;
    }
    prefix = text(0, first);
    suffix = text(last, steps.length);
    wildcards = (int) Arrays.stream(steps).filter(step -> step < 0).count();
  }

  private static int[] compile(String pattern) {
    int[] steps = new int[pattern.length()];
    int size = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i)) {
        steps[size++] = FOLDERS;
        i += 2;
      } else if (pattern.startsWith("**", i)) {
        steps[size++] = ANY;
        i++;
      } else if (c == '*' || c == '?') {
        steps[size++] = c == '*' ? NAME : ONE;
      } else if (GlobSyntax.escapes(pattern, i)) {
        steps[size++] = pattern.charAt(++i);
      } else {
        steps[size++] = c;
      }
    }
    return Arrays.copyOf(steps, size);
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append((char) steps[i]);
    }
    return text.toString();
  }

  int[] steps() {
    return steps;
  }

  Specificity specificity() {
    boolean whole = steps.length > 0 && steps[0] < NAME && wildcards == steps.length;
    return whole ? Specificity.WHOLE : new Specificity(prefix.length(), wildcards);
  }

  boolean matches(String path) {
    if (!path.startsWith(prefix) || !path.endsWith(suffix)) {
      return false;
    }
    BitSet failed = wildcards > 2 ? new BitSet() : null;
    return from(prefix.length(), path, prefix.length(), failed);
  }

  /** Whether the steps from one on match the path from a position to its end. */
  private boolean from(int step, String path, int position, @Nullable BitSet failed) {
    int at = position;
    for (int i = step; i < steps.length; i++) {
      int code = steps[i];
      if (code < ONE) {
        return wildcard(i, path, at, failed);
      }
      if (at == path.length() || (code == ONE ? path.charAt(at) == '/' : path.charAt(at) != code)) {
        return false;
      }
      at++;
    }
    return at == path.length();
  }

  /** Tries every length; what failed once is remembered, which keeps this polynomial. */
  private boolean wildcard(int step, String path, int position, @Nullable BitSet failed) {
    int key = step * (path.length() + 1) + position;
    if (failed != null && failed.get(key)) {
      return false;
    }
    int code = steps[step];
    if (code == ANY && step == steps.length - 1 || from(step + 1, path, position, failed)) {
      return true;
    }
    for (int at = position; at < path.length(); at++) {
      boolean slash = path.charAt(at) == '/';
      if (code == NAME && slash) {
        break;
      }
      if ((code != FOLDERS || slash) && from(step + 1, path, at + 1, failed)) {
        return true;
      }
    }
    if (failed != null) {
      failed.set(key);
    }
    return false;
  }
}
