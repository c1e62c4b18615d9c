package dev.ssotaudit.rule.change.java.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's types, as the running JDK declares them: their hierarchy, members and generics.
 * Nothing of them is initialised. Only names of the platform's own packages are asked for.
 */
final class Platform {
  private static final ClassLoader LOADER = ClassLoader.getPlatformClassLoader();

  private final Map<String, Optional<TypeInfo>> found = new HashMap<>();

  /** The type of that canonical name, or null. */
  @Nullable TypeInfo find(String name) {
    if (!name.startsWith("java.") && !name.startsWith("javax.")) {
      return null;
    }
    Optional<TypeInfo> known = found.get(name);
    if (known == null) {
      Class<?> type = load(name);
      known = type == null ? Optional.empty() : Optional.of(new PlatformType(type));
      found.put(name, known);
    }
    return known.orElse(null);
  }

  /** Nested types are loaded by their binary names, {@code java.util.Map$Entry} (JLS 13.1). */
  private static @Nullable Class<?> load(String name) {
    StringBuilder binary = new StringBuilder(name);
    while (true) {
      try {
        return Class.forName(binary.toString(), false, LOADER);
      } catch (ClassNotFoundException | LinkageError none) {
        int dot = binary.lastIndexOf(".");
        int before = dot < 0 ? -1 : binary.lastIndexOf(".", dot - 1);
        if (before < 0 || !Character.isUpperCase(binary.charAt(before + 1))) {
          return null;
        }
        binary.setCharAt(dot, '$');
      }
    }
  }
}
