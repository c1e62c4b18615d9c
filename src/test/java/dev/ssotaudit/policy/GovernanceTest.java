package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Role;
import dev.ssotaudit.flow.OwnerBoundary;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernanceTest {
  private static Governance govern(SourceText... files) {
    Reading<List<ContractFile>> read = ContractReader.read(List.of(files));
    assertThat(told(read)).isEmpty();
    return Governance.of(read.value());
  }

  private static final Governance SHOP =
      govern(
          file(
              "ssot.yml",
              "version: 1",
              "contracts:",
              "  - {id: main, because: x, stores: [postgres, sql], framework: [spring.datasource],",
              "     owners: {url: [shared/url.py], engine: ['shared/**', 'py:shop.db:make']},",
              "     exempt: [{paths: ['**/env.py'], because: migrations}]}",
              "  - {id: cache, because: x, stores: [redis], owners: {engine: [cache.py]}}",
              "  - {id: stats, because: x, scope: ['stats/**'], stores: [clickhouse, sqlite],",
              "     owners: {engine: [stats/db.py]}}",
              "  - {id: jobs, because: x, scope: ['stats/jobs/**'], stores: ['*'],",
              "     owners: {engine: [stats/jobs/db.py]}}",
              "  - {id: one, because: x, scope: ['stats/jobs/one.py', 'lite/**'],",
              "     stores: [sqlite, mysql], owners: {engine: [one.py]}}"));

  @ParameterizedTest
  @CsvSource({
    "app/x.py, ENGINE, postgres, main",
    "app/x.py, ENGINE, postgresql, main",
    "app/x.py, ENGINE, sql, main",
    "app/x.py, ENGINE, jdbc, main",
    "app/x.py, ENGINE, any, main",
    "app/x.py, ENGINE, redis, cache",
    "app/x.py, ENGINE, oracle, -",
    "app/x.py, SESSION, postgres, main", // sessions follow their engine
    "stats/jobs/x.py, SESSION, postgres, jobs",
    "app/x.py, URL, redis, -",
    "stats/x.py, ENGINE, clickhouse, stats",
    "stats/x.py, ENGINE, postgres, main",
    "stats/x.py, ENGINE, sql, main",
    "stats/x.py, URL, postgres, main",
    "stats/jobs/x.py, ENGINE, postgres, jobs",
    "stats/jobs/x.py, ENGINE, sql, jobs",
    "stats/jobs/x.py, URL, sql, main",
    "stats/jobs/one.py, ENGINE, sqlite, one",
    "stats/jobs/one.py, ENGINE, oracle, jobs",
    "lite/x.py, ENGINE, mysql, one"
  })
  void theNarrowestThatNamesStoreAndRoleGoverns(
      String path, Role role, String store, String expected) {
    assertThat(SHOP.governing(path, role, store).map(OwnerBoundary.Governing::id).orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void anUnresolvedDialectMayBeAnySqlStoreWhereNoneNamesIt() {
    Governance governance =
        govern(
            file(
                "ssot.yml",
                "version: 1",
                "contracts:",
                "  - {id: cache, because: x, stores: [redis], owners: {engine: [c.py]}}",
                "  - {id: pg, because: x, stores: [postgres], owners: {engine: [a.py]}}",
                "  - {id: my, because: x, stores: [mysql], owners: {engine: [b.py]}}",
                "  - {id: in, because: x, scope: [in/**], stores: [h2], owners: {engine: [d.py]}}"));
    assertThat(governance.governing("x.py", Role.ENGINE, "sql").orElseThrow().id()).isEqualTo("pg");
    assertThat(governance.governing("in/x.py", Role.ENGINE, "jdbc").orElseThrow().id())
        .isEqualTo("in");
    assertThat(governance.governing("x.py", Role.ENGINE, "oracle")).isEmpty();
  }

  @Test
  void theDefaultIsEverySqlStore() {
    Governance governance =
        govern(
            file(
                "ssot.yml",
                "version: 1",
                "contracts: [{id: a, because: x, owners: {engine: e.py}}]"));
    assertThat(governance.governing("x", Role.ENGINE, "oracle")).isPresent();
    assertThat(governance.governing("x", Role.ENGINE, "sql")).isPresent();
    assertThat(governance.governing("x", Role.ENGINE, "mongodb")).isEmpty();
  }

  @Test
  void ownersAreFilesAndSymbols() {
    OwnerBoundary.Governing main = SHOP.governing("x", Role.ENGINE, "postgres").orElseThrow();
    assertThat(main.owns(Role.ENGINE, "shared/a/b.py", "py:shared.a.b:f")).isTrue();
    assertThat(main.owns(Role.ENGINE, "shop/db.py", "py:shop.db:make")).isTrue();
    assertThat(main.owns(Role.ENGINE, "shop/db.py", "py:shop.db:other")).isFalse();
    assertThat(main.owns(Role.URL, "shared/a/b.py", "py:shared.a.b:f")).isFalse();
    assertThat(main.owns(Role.URL, "shared/url.py", "py:shared.url:")).isTrue();
    assertThat(main.owns(Role.SESSION, "shared/url.py", "py:shared.url:")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "spring.datasource, true",
    "spring.datasource.url, true",
    "SPRING_DATASOURCE_URL, true",
    "spring.datasource[0].url, true",
    "spring.datasourcex.url, false",
    "spring.data, false"
  })
  void frameworkKeysCompareLoosely(String key, boolean expected) {
    OwnerBoundary.Governing main = SHOP.governing("x", Role.ENGINE, "postgres").orElseThrow();
    assertThat(main.frameworkKey(key)).isEqualTo(expected);
    OwnerBoundary.Governing cache = SHOP.governing("x", Role.ENGINE, "redis").orElseThrow();
    assertThat(cache.frameworkKey(key)).isFalse();
  }

  @Test
  void tellsWhyAFileIsExempt() {
    OwnerBoundary.Governing main = SHOP.governing("x", Role.ENGINE, "postgres").orElseThrow();
    assertThat(main.exempt("alembic/env.py")).contains("migrations");
    assertThat(main.exempt("alembic/environment.py")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tests/a.py, true",
    "a/test_b.py, true",
    "a/b_test.py, true",
    "a/conftest.py, true",
    "m/src/test/java/A.java, true",
    "m/src/integrationTest/java/A.java, true",
    "a/DbTest.java, true",
    "a/contest.py, false",
    "m/src/main/java/Latest.java, false"
  })
  void recognisesTestCode(String path, boolean expected) {
    assertThat(SHOP.test(path)).isEqualTo(expected);
    assertThat(Governance.proposed(List.of()).test(path)).isEqualTo(expected);
  }

  @Test
  void nestedTestsDecideInTheirFolder() {
    String contract = "contracts: [{id: %s, because: x, owners: {engine: e.py}}]";
    Governance governance =
        govern(
            file("ssot.yml", "version: 1", contract.formatted("a"), "tests: ['**/spec/**']"),
            file("n/ssot.yml", "version: 1", contract.formatted("b"), "tests: ['check/**']"));
    assertThat(governance.test("spec/a.py")).isTrue();
    assertThat(governance.test("tests/a.py")).isFalse();
    assertThat(governance.test("n/check/a.py")).isTrue();
    assertThat(governance.test("n/spec/a.py")).isFalse();
    assertThat(governance.governing("n/x.py", Role.ENGINE, "h2").orElseThrow().id()).isEqualTo("b");
    assertThat(governance.governing("nx.py", Role.ENGINE, "h2").orElseThrow().id()).isEqualTo("a");
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    List<String> answers =
        IntStream.range(0, 4000)
            .parallel()
            .mapToObj(i -> SHOP.governing("stats/" + i % 50, Role.ENGINE, "sqlite"))
            .map(governing -> governing.orElseThrow().id())
            .distinct()
            .toList();
    assertThat(answers).containsExactly("stats");
  }

  @Test
  void aNarrowerContractOfEnginesGovernsItsSessions() {
    Governance governance =
        govern(
            file(
                "ssot.yml",
                "version: 1",
                "contracts:",
                "  - {id: wide, because: x, stores: ['*'], owners: {session: [s.py], engine: [e.py]}}",
                "  - {id: narrow, because: x, scope: ['n/**'], stores: ['*'],",
                "     owners: {engine: [n/e.py]}}"));
    assertThat(governance.governing("x.py", Role.SESSION, "h2").orElseThrow().id())
        .isEqualTo("wide");
    assertThat(governance.governing("n/x.py", Role.SESSION, "h2").orElseThrow().id())
        .isEqualTo("narrow");
  }
}
