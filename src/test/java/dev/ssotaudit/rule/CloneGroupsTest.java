package dev.ssotaudit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloneGroupsTest {
  private static Sites url(String path, String template) {
    return Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.BYPASSES)
        .at(path, 7, path + ".build")
        .template(template);
  }

  private static Site read(String path, String key) {
    return Sites.of(SiteKind.CONFIG_READ, Verdict.BYPASSES)
        .at(path, 3, path + ".build")
        .template(key)
        .site();
  }

  @Test
  void equalTemplatesFromEqualSettingsAreOneGroup() {
    Site a = url("a.py", "postgresql://{}@{}/x").site();
    Site b = url("b.py", "postgresql+psycopg://%s@%s/x").site();
    List<CloneGroup> groups =
        CloneGroups.of(
            List.of(
                b,
                a,
                read("a.py", "PGUSER"),
                read("a.py", "PGHOST"),
                read("b.py", "PGHOST"),
                read("b.py", "PGUSER")));
    assertThat(groups)
        .containsExactly(
            new CloneGroup(
                "postgresql://{}@{}/x", List.of("PGHOST", "PGUSER"), List.of(a, b), false));
  }

  @Test
  void otherSettingsMeanAnotherUrl() {
    Site a = url("a.py", "postgresql://{}/x").site();
    Site b = url("b.py", "postgresql://{}/x").site();
    assertThat(CloneGroups.of(List.of(a, b, read("a.py", "PGHOST"), read("b.py", "DB_HOST"))))
        .isEmpty();
    assertThat(CloneGroups.of(List.of(a, b, read("a.py", "PGHOST")))).isEmpty();
    assertThat(CloneGroups.of(List.of(a, b))).hasSize(1);
  }

  @Test
  void settingsAreAlsoTakenFromTheUrlsOrigins() {
    Site a =
        url("a.py", "postgresql://{}/x")
            .from(Sites.origin(Origin.Kind.CONFIG_READ, "PGHOST", null))
            .site();
    Site b = url("b.py", "postgresql://{}/x").site();
    assertThat(CloneGroups.of(List.of(a, b, read("b.py", "PGHOST"))))
        .singleElement()
        .satisfies(group -> assertThat(group.keys()).containsExactly("PGHOST"));
  }

  @Test
  void twoInOneFunctionAreNoGroup() {
    Site a = url("a.py", "postgresql://{}/x").site();
    Site again = url("a.py", "postgresql://{}/x").at("a.py", 9, "a.py.build").site();
    assertThat(CloneGroups.of(List.of(a, again))).isEmpty();
  }

  @Test
  void equalLiteralsAreAGroupWhateverTheirFunctionsRead() {
    Site a = url("a.py", "redis://cache/0").site();
    Site b = url("b.py", "redis://cache/0").site();
    Site c = url("c.py", "redis://cache/1").site();
    assertThat(CloneGroups.of(List.of(a, b, c, read("b.py", "REDIS_HOST"))))
        .singleElement()
        .satisfies(group -> assertThat(group.sites()).containsExactly(a, b));
  }

  @Test
  void theOwnersBuilderIsNamedAndTestsAreLeftOut() {
    Site owner =
        Sites.of(SiteKind.URL_CONSTRUCTION, Verdict.CANONICAL)
            .at("urls.py", 2, "urls.build")
            .template("postgresql://{}/x")
            .site();
    Site copy = url("a.py", "postgresql://{}/x").site();
    Site test = url("test_a.py", "postgresql://{}/x").inTest().site();
    assertThat(CloneGroups.of(List.of(copy, owner, test)))
        .containsExactly(
            new CloneGroup("postgresql://{}/x", List.of(), List.of(copy, owner), true));
    assertThat(CloneGroups.of(List.of(owner, test))).isEmpty();
  }
}
