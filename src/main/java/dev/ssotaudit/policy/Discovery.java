package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Proposes contracts where no file gives any: the likeliest owner of each role and store. */
public final class Discovery {
  private static final String SQL = "database";

  private Discovery() {}

  /**
   * A proposal.
   *
   * @param contracts as reading the text gives them
   * @param yaml the text of an {@code ssot.yml}, with its reasons as comments
   */
  public record Proposal(List<Contract> contracts, String yaml) {}

  /** One proposed contract with the files that were compared for each role, best first. */
  record Family(String id, List<String> seen, Map<Role, List<Ranked>> roles) {
    boolean isSql() {
      return id.equals(SQL);
    }
  }

  /** Proposes; the order of the candidates does not matter. */
  public static Proposal propose(List<OwnerCandidate> candidates) {
    return new ProposalWriter().write(families(candidates));
  }

  /** All SQL stores share owners, as one engine function often serves several; others do not. */
  private static List<Family> families(List<OwnerCandidate> candidates) {
    Map<String, List<OwnerCandidate>> byFamily = new TreeMap<>();
    for (OwnerCandidate candidate : candidates) {
      String store = Stores.canonical(candidate.store());
      String id = Stores.isSql(store) || store.equals("any") ? SQL : store;
      byFamily.computeIfAbsent(id, key -> new ArrayList<>()).add(candidate);
    }
    List<Family> families = new ArrayList<>();
    byFamily.forEach(
        (id, members) -> {
          Map<Role, List<Ranked>> roles = roles(members);
          if (!roles.isEmpty()) {
            families.add(new Family(id, stores(members), roles));
          }
        });
    return families;
  }

  private static Map<Role, List<Ranked>> roles(List<OwnerCandidate> members) {
    Map<Role, List<Ranked>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Ranked> ranked = Ranked.of(members.stream().filter(m -> m.role() == role).toList());
      if (!ranked.isEmpty() && ranked.get(0).score() > 0) {
        roles.put(role, ranked);
      }
    }
    return roles;
  }

  private static List<String> stores(List<OwnerCandidate> members) {
    TreeSet<String> stores = new TreeSet<>();
    for (OwnerCandidate member : members) {
      if (!member.test()) {
        stores.add(Stores.canonical(member.store()));
      }
    }
    return List.copyOf(stores);
  }
}
