package dev.ssotaudit.rule.change.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for all kinds: places, order, heirs, files that cannot be read. */
class JavaChangesTest {
  private static JavaChanges between(Map<String, String> base, Map<String, String> head) {
    return JavaChanges.between(VersionPairs.facts(base), VersionPairs.facts(head));
  }

  private static JavaChanges between(String base, String head) {
    return between(Map.of("Shop.java", base), Map.of("Shop.java", head));
  }

  @Test
  void aChangeHasItsPlaceInBothVersions() {
    JavaChanges changes =
        between(
            Map.of("a/Item.java", "public class Item {\n  public int price;\n}\n"),
            Map.of("b/Item.java", "public class Item {\n\n  public static int price;\n}\n"));

    assertThat(changes.changes())
        .containsExactly(
            new Change(
                JavaChangeKind.FIELD_NOW_STATIC,
                "Item.price",
                "a/Item.java",
                "b/Item.java",
                2,
                3,
                "is static: compiled code no longer links"));
  }

  @Test
  void whatIsGoneHasNoPlaceAtHead() {
    Change change =
        between("public class A { public void m() {} }", "public class A {}").changes().get(0);

    assertThat(change.headPath()).isNull();
    assertThat(change.headLine()).isZero();
    assertThat(change.path()).isEqualTo("Shop.java");
    assertThat(change.line()).isEqualTo(1);
  }

  @Test
  void anInheritedMemberIsToldOnceWithItsHeirs() {
    JavaChanges changes =
        between(
            "public class A { public void m() {} }\npublic class B extends A {}\n",
            "public class A {}\npublic class B extends A {}\n");

    assertThat(changes.changes()).hasSize(1);
    assertThat(changes.changes().get(0).message()).isEqualTo("was removed (inherited by B)");
    assertThat(changes.impacts()).extracting(Impact::type).containsExactly("A", "B");
  }

  @Test
  void changesAreSortedByPlace() {
    List<Change> changes =
        between(
                Map.of(
                    "b/B.java", "public class B { public int f; public int e; }",
                    "a/A.java", "public class A { public void m() {} }"),
                Map.of("b/B.java", "public class B {}", "a/A.java", "public class A {}"))
            .changes();

    assertThat(changes).extracting(Change::symbol).containsExactly("A.m()", "B.e", "B.f");
  }

  @Test
  void nothingIsSaidOfAFileThatDoesNotParse() {
    assertThat(
            between(
                    "public class A { public void m() {} public void n() {} }",
                    "public class A { public void m() { ")
                .changes())
        .isEmpty();
    assertThat(between("public class A { public void m( {", "public class B {}").changes())
        .isEmpty();
  }

  @Test
  void publicSymbolsAreCounted() {
    String code =
        "public class A { public int f; int g; public void m() {} }\nclass B { public int f; }\n";

    assertThat(between(code, code).symbols()).isEqualTo(3);
  }

  @Test
  void aFileThatDidNotChangeIsComparedWhereItMayDiffer() {
    String heir = "package a; public abstract class Heir extends Base {}\n";
    String thrower = "package a; public interface Thrower { void m() throws Broke; }\n";
    JavaChanges changes =
        between(
            Map.of(
                "a/Heir.java",
                heir,
                "a/Thrower.java",
                thrower,
                "a/Base.java",
                "package a; abstract class Base { public void gone() {} }",
                "a/Broke.java",
                "package a; public class Broke extends RuntimeException {}"),
            Map.of(
                "a/Heir.java",
                heir,
                "a/Thrower.java",
                thrower,
                "a/Base.java",
                "package a; abstract class Base { }",
                "a/Broke.java",
                "package a; public class Broke extends Exception {}"));

    assertThat(changes.impacts())
        .extracting(each -> each.type() + " " + each.change().kind().name())
        .contains("a.Heir EXECUTABLE_REMOVED", "a.Thrower EXECUTABLE_NOW_THROWS_CHECKED_EXCEPTION");
  }

  @Test
  void messagesHideCredentials() {
    Change change =
        between(
                "public interface A { String URL = \"postgresql://app:s3cret@db/x\"; }",
                "public interface A { String URL = \"postgresql://app:0ther@db/x\"; }")
            .changes()
            .get(0);

    assertThat(change.message()).doesNotContain("s3cret").doesNotContain("0ther");
  }

  @Test
  void codeThatNamesItselfInItsHierarchyIsCompared() {
    String code =
        """
        public class A extends A.B { public static class B extends A {} }
        public interface I extends I {}
        public class T<X extends T<X>> extends T<T<T<X>>> { public <Y extends Y> Y m(Y y) { return y; } }
        """;

    assertThat(between(code, code).changes()).isEmpty();
    assertThat(between(code, "public class A {}").changes()).isNotEmpty();
  }

  @Test
  void twoProgramsOfOneTreeMayHaveTypesOfOneName() {
    Map<String, String> both =
        Map.of(
            "a/Main.java", "public class Main { public void a() {} }",
            "b/Main.java", "public class Main { public void b() {} }");

    assertThat(between(both, both).changes()).isEmpty();
  }
}
