package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
  private static OwnerCandidate candidate(
      String path, Role role, String store, int sites, int callers, int depth) {
    boolean named = OwnerNames.suggests(path, "py:x:f");
    return new OwnerCandidate(path, "py:x:f", role, store, sites, callers, depth, named, false);
  }

  private static final List<OwnerCandidate> CANDIDATES =
      List.of(
          candidate("shop/db.py", Role.ENGINE, "postgres", 1, 9, 3),
          candidate("shop/db.py", Role.ENGINE, "sql", 1, 2, 1),
          candidate("shop/report.py", Role.ENGINE, "postgres", 2, 1, 1),
          candidate("scripts/load.py", Role.ENGINE, "postgres", 4, 4, 1),
          candidate("shop/urls.py", Role.URL, "postgres", 1, 1, 1),
          candidate("scripts/once.py", Role.SESSION, "postgres", 1, 0, 0),
          candidate("shop/cache.py", Role.ENGINE, "redis", 1, 0, 0),
          new OwnerCandidate("tests/db.py", "py:x:f", Role.ENGINE, "mysql", 9, 99, 9, true, true));

  @Test
  void proposesTheLikeliestOwners() {
    Discovery.Proposal proposal = Discovery.propose(CANDIDATES);
    assertThat(proposal.yaml())
        .isEqualTo(
            """
            # A proposal, with its reasons. Read each owner as a question: is this the one place
            # that may do it? Correct it, say why in your own words, and delete the comments.
            version: 1
            contracts:
              - id: database
                because: "One place opens the SQL databases, so that how it is done is decided once."
                # stores: every SQL store, by default; seen here: postgres, sql
                owners:
                  # 1 use from other files, 1 site, its name suggests it
                  url: ["shop/urls.py"]
                  # 11 uses from other files, over up to 3 hops, 2 sites, its name suggests it
                  #   rather than shop/report.py: 1 use from other files, 2 sites
                  #   rather than scripts/load.py: 4 uses from other files, 4 sites, but its place is aside of the product's code
                  engine: ["shop/db.py"]
              - id: redis
                because: "One place opens redis, so that how it is done is decided once."
                stores: [redis]
                owners:
                  # 0 uses from other files, 1 site
                  engine: ["shop/cache.py"]
            # Test code keeps its verdicts and is not gated. The default:
            # tests: ["**/tests/**", "**/test/**", "**/testing/**", "**/test_*.py", "**/*_test.py", "**/conftest.py", "**/src/{test,testFixtures,integrationTest,it,functionalTest}/**", "**/*{Test,Tests}.java"]
            gate: { new-bypasses: 0, unparsed: 0 }
            """);
  }

  @Test
  void theTextReadsAsTheContracts() {
    List<OwnerCandidate> odd = new ArrayList<>(CANDIDATES);
    odd.add(candidate("a\"b/{c}*\n\u2028\u00E9\\d.py", Role.CONFIG, "mysql", 1, 50, 1));
    Discovery.Proposal proposal = Discovery.propose(odd);
    Reading<List<ContractFile>> read =
        ContractReader.read(List.of(new SourceText("ssot.yml", proposal.yaml())));
    assertThat(told(read)).isEmpty();
    List<Contract> contracts = read.value().get(0).contracts();
    assertThat(contracts).isEqualTo(proposal.contracts());
    assertThat(
            Governance.of(read.value())
                .governing("x", Role.CONFIG, "mysql")
                .orElseThrow()
                .owns(Role.CONFIG, "a\"b/{c}*\n\u2028\u00E9\\d.py", "py:x:f"))
        .isTrue();
  }

  @Test
  void theOrderOfCandidatesDoesNotMatter() {
    List<OwnerCandidate> shuffled = new ArrayList<>(CANDIDATES);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Discovery.propose(shuffled)).isEqualTo(Discovery.propose(CANDIDATES));
    }
  }

  @Test
  void manyRivalsAreCounted() {
    List<OwnerCandidate> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.add(candidate("m" + i + ".py", Role.ENGINE, "sql", 1, i, 1));
    }
    assertThat(Discovery.propose(many).yaml()).contains("#   or one of 2 more files");
  }

  @Test
  void withoutCandidatesThereIsNoContract() {
    assertThat(Discovery.propose(List.of()).contracts()).isEmpty();
    assertThat(Discovery.propose(List.of()).yaml()).contains("contracts: []");
  }

  @ParameterizedTest
  @CsvSource({
    "shop/database_url.py, py:shop.database_url:make, true",
    "shop/core/x.py, py:shop.core.x:get_engine, true",
    "shop/db/__init__.py, py:shop.db:f, true",
    "shop/X.java, java:shop.X#dataSource, true",
    "shop/AppConfig.java, java:shop.AppConfig#a, true",
    "shop/URLs.java, java:shop.A#a, true",
    "db/core/deep/x.py, py:db.core.deep.x:f, false",
    "shop/orders.py, py:shop.orders:total, false",
    "shop/curl.py, py:shop.curl:f, false"
  })
  void namesSuggest(String path, String symbol, boolean expected) {
    assertThat(OwnerNames.suggests(path, symbol)).isEqualTo(expected);
  }
}
