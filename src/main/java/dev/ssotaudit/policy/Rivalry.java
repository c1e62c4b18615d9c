package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds contracts that cannot both be in force. */
final class Rivalry {
  private record Claim(String path, Contract contract) {
    String at() {
      return path + ":" + contract.line();
    }
  }

  private final List<Problem> problems;

  private Rivalry(List<Problem> problems) {
    this.problems = problems;
  }

  static void check(List<ContractFile> files, List<Problem> problems) {
    List<Claim> claims = new ArrayList<>();
    for (ContractFile file : files) {
      file.contracts().forEach(contract -> claims.add(new Claim(file.path(), contract)));
    }
    Rivalry rivalry = new Rivalry(problems);
    rivalry.ids(claims);
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        rivalry.pair(claims.get(j), claims.get(i));
      }
    }
  }

  private void ids(List<Claim> claims) {
    Map<String, Claim> seen = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String id = claim.contract.id();
      Claim other = id.isEmpty() ? null : seen.putIfAbsent(id, claim);
      if (other != null) {
        tell(claim, "contract id \"" + id + "\" is used twice", "the other is at " + other.at());
      }
    }
  }

  private void pair(Claim first, Claim second) {
    Contract a = first.contract;
    Contract b = second.contract;
    List<Role> roles = a.owners().keySet().stream().filter(b.owners()::containsKey).toList();
    String stores = shared(a.stores(), b.stores());
    if (roles.isEmpty() || stores.isEmpty()) {
      return;
    }
    for (String mine : a.scope()) {
      for (String theirs : b.scope()) {
        if (Glob.of(mine).ties(Glob.of(theirs))) {
          tell(
              second,
              "contract \""
                  + b.id()
                  + "\" and contract \""
                  + a.id()
                  + "\" both name the owners of "
                  + roles.stream().map(Role::id).collect(Collectors.joining(", "))
                  + " for "
                  + stores
                  + " in the equal scope \""
                  + theirs
                  + "\"",
              "the other is at " + first.at() + "; narrow one scope, or make them one contract");
          return;
        }
      }
    }
  }

  /** The stores both govern, for people; {@code sql} and {@code jdbc} are one. */
  private static String shared(List<String> a, List<String> b) {
    if (a.contains("*") || b.contains("*")) {
      return Stores.describe(a.contains("*") ? b : a);
    }
    List<String> both = new ArrayList<>(a.stream().filter(b::contains).toList());
    if (both.isEmpty()
        && a.stream().anyMatch(Stores::isUnresolved)
        && b.stream().anyMatch(Stores::isUnresolved)) {
      both.add("sql");
    }
    return Stores.describe(both);
  }

  private void tell(Claim at, String message, String advice) {
    problems.add(new Problem(at.path, at.contract.line(), 1, message, advice));
  }
}
