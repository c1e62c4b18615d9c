package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.flow.OwnerBoundary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contract with its globs compiled. */
final class InForce implements OwnerBoundary.Governing {
  private record Exempt(List<Glob> paths, String because) {}

  private final Contract contract;
  private final List<Glob> scope;
  private final Map<Role, Owners> owners = new EnumMap<>(Role.class);
  private final List<Exempt> exempt = new ArrayList<>();
  private final boolean everyStore;
  private final boolean unresolved;
  private final boolean sql;

  InForce(Contract contract) {
    this.contract = contract;
    scope = contract.scope().stream().map(Glob::of).toList();
    contract.owners().forEach((role, written) -> owners.put(role, new Owners(written)));
    for (Contract.Exemption exemption : contract.exempt()) {
      exempt.add(
          new Exempt(exemption.paths().stream().map(Glob::of).toList(), exemption.because()));
    }
    everyStore = contract.stores().contains("*");
    unresolved = contract.stores().stream().anyMatch(Stores::isUnresolved);
    sql = contract.stores().stream().anyMatch(Stores::isSql);
  }

  /** How narrowly the scope holds the path, or null where it does not. */
  @Nullable Specificity scope(String path) {
    Specificity best = null;
    for (Glob glob : scope) {
      Specificity match = glob.match(path);
      if (match != null && (best == null || match.compareTo(best) < 0)) {
        best = match;
      }
    }
    return best;
  }

  @Override
  public boolean declares(Role role) {
    return owners.containsKey(role);
  }

  /**
   * Whether the contract governs the store by what it says.
   *
   * @param store canonical; {@code sql}, {@code jdbc} and {@code any} are not resolved
   */
  boolean names(String store) {
    boolean open = Stores.isUnresolved(store) || store.equals("any");
    return everyStore || (open ? unresolved : contract.stores().contains(store));
  }

  /** Whether it governs some SQL store, and so may be meant for an unresolved one. */
  boolean namesSql() {
    return sql;
  }

  @Override
  public String id() {
    return contract.id();
  }

  @Override
  public boolean owns(Role role, String path, String symbol) {
    Owners of = owners.get(role);
    return of != null && of.own(path, symbol);
  }

  @Override
  public boolean frameworkKey(String key) {
    for (String prefix : contract.framework()) {
      if (SettingNames.begins(key, prefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<String> exempt(String sitePath) {
    for (Exempt exemption : exempt) {
      for (Glob glob : exemption.paths) {
        if (glob.matches(sitePath)) {
          return Optional.of(exemption.because);
        }
      }
    }
    return Optional.empty();
  }
}
