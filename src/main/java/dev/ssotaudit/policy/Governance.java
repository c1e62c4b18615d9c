package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.flow.OwnerBoundary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The contracts in force. Of those whose scope holds a site and that declare its role, the
 * narrowest that names its store governs. A site whose SQL dialect is not resolved is governed by
 * the narrowest that names {@code sql}, {@code jdbc} or {@code *}; if there is none, by the
 * narrowest that names any SQL store, since one of its stores may be meant. Of equally narrow ones
 * the first in the file governs; {@link ContractReader} reports those as an error unless no store
 * is shared.
 */
public final class Governance implements OwnerBoundary {
  private record Scoped(InForce contract, Specificity specificity) {}

  private final List<InForce> contracts;
  private final TestPaths tests;
  private final Map<String, List<Scoped>> byPath = new ConcurrentHashMap<>();
  private final Map<String, Boolean> testByPath = new ConcurrentHashMap<>();

  private Governance(List<Contract> contracts, TestPaths tests) {
    this.contracts = contracts.stream().map(InForce::new).toList();
    this.tests = tests;
  }

  /** The contracts of the files as {@link ContractReader} returns them. */
  public static Governance of(List<ContractFile> files) {
    List<Contract> contracts = new ArrayList<>();
    files.forEach(file -> contracts.addAll(file.contracts()));
    return new Governance(contracts, new TestPaths(files));
  }

  /** Proposed contracts, with the default globs of test code. */
  public static Governance proposed(List<Contract> contracts) {
    return new Governance(contracts, new TestPaths(List.of()));
  }

  @Override
  public Optional<Governing> governing(String sitePath, Role role, String store) {
    List<Scoped> here = byPath.computeIfAbsent(sitePath, this::scoped);
    String canonical = Stores.canonical(store);
    Scoped found = first(here, role, contract -> contract.names(canonical));
    boolean open = Stores.isUnresolved(canonical) || canonical.equals("any");
    if (found == null && open) {
      found = first(here, role, InForce::namesSql);
    }
    return found == null ? Optional.empty() : Optional.of(found.contract);
  }

  /** The narrowest that fits; for sessions one of engines alone, where it is narrower still. */
  private static @Nullable Scoped first(
      List<Scoped> here, Role role, Predicate<InForce> ofTheStore) {
    Scoped engines = null;
    for (Scoped each : here) {
      if (!ofTheStore.test(each.contract)) {
        continue;
      } else if (each.contract.declares(role)) {
        boolean narrowest = engines == null || engines.specificity.equals(each.specificity);
        return narrowest ? each : engines;
      } else if (engines == null && role == Role.SESSION && each.contract.declares(Role.ENGINE)) {
        engines = each;
      }
    }
    return engines;
  }

  /** The contracts whose scope holds the path, narrowest first. */
  private List<Scoped> scoped(String path) {
    List<Scoped> holding = new ArrayList<>();
    for (InForce contract : contracts) {
      Specificity specificity = contract.scope(path);
      if (specificity != null) {
        holding.add(new Scoped(contract, specificity));
      }
    }
    holding.sort(Comparator.comparing(Scoped::specificity));
    return List.copyOf(holding);
  }

  @Override
  public boolean test(String path) {
    return testByPath.computeIfAbsent(path, tests::test);
  }
}
