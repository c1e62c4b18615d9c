package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Role;
import java.util.Optional;

/** Who owns what: the flow analysis' view of the contracts. Implementations are thread safe. */
public interface OwnerBoundary {
  /**
   * The contract that governs a site: the narrowest scope that holds the path, whose stores match
   * and that declares the role. Sessions follow their engine: a contract that declares engines and
   * no sessions governs both, where its scope is narrower than that of any that declares sessions.
   */
  Optional<Governing> governing(String sitePath, Role role, String store);

  /** Whether the file is test code. */
  boolean test(String path);

  /** One contract in force. */
  interface Governing {
    /** The contract's id. */
    String id();

    /**
     * Whether the declaration is owned for the role.
     *
     * @param path of the file that holds the declaration
     * @param symbol {@code py:pkg.mod:Class.method}, {@code py:pkg.mod:} for module level, {@code
     *     java:pkg.Type#method}
     */
    boolean owns(Role role, String path, String symbol);

    /** Whether the contract names owners of the role. */
    boolean declares(Role role);

    /** Whether a framework that reads this key builds canonically. */
    boolean frameworkKey(String key);

    /** Why the site's file is exempt, if it is. */
    Optional<String> exempt(String sitePath);
  }
}
