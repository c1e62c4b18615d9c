package dev.ssotaudit.rule.change.use.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.use.ImportReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaImportCheckTest {
  private static List<String> show(List<ImportReport.Broken> broken) {
    return broken.stream().map(b -> b.path() + ":" + b.line() + " " + b.what()).toList();
  }

  private static Trees tree() {
    return new Trees()
        .old(
            "p/A.java",
            """
            package p;
            public class A {
              public static int keep, gone, shut;
              public static void f() {}
              public static void g() {}
              public static class In {}
              public static class Out {}
            }
            """)
        .now(
            "p/A.java",
            """
            package p;
            public class A {
              public static int keep;
              private static int shut;
              public static void f() {}
              public void g() {}
              public static class In {}
            }
            """);
  }

  @Test
  void everyImportOfATouchedTypeIsCounted() {
    ImportReport report =
        tree()
            .same("p/Other.java", "package p;\npublic class Other {}\n")
            .same("q/Heir.java", "package q;\npublic class Heir extends p.A {}\n")
            .same(
                "q/B.java",
                """
                package q;
                import p.A;
                import p.*;
                import p.A.*;
                import p.A.In;
                import p.Other;
                import java.util.List;
                import static p.A.f;
                import static p.A.keep;
                import static p.A.*;
                import static q.Heir.f;
                class B {}
                """)
            .imports();
    assertThat(report.imports()).isEqualTo(8);
    assertThat(report.modules()).isEqualTo(1);
    assertThat(report.broken()).isEmpty();
    assertThat(report.already()).isEmpty();
  }

  @Test
  void importsOfWhatIsGoneAreListed() {
    ImportReport report =
        tree()
            .same(
                "q/B.java",
                """
                package q;
                import p.A.Out;
                import static p.A.Out;
                import static p.A.gone;
                import static p.A.shut;
                import static p.A.g;
                class B { Out out; }
                """)
            .imports();
    assertThat(show(report.broken()))
        .containsExactly(
            "q/B.java:2 import p.A.Out",
            "q/B.java:3 import static p.A.Out",
            "q/B.java:4 import static p.A.gone",
            "q/B.java:5 import static p.A.shut",
            "q/B.java:6 import static p.A.g");
    assertThat(report.imports()).isEqualTo(5);
  }

  @Test
  void whatFailedBeforeIsNotTheChangesDoing() {
    ImportReport report =
        tree().same("q/B.java", "package q;\nimport static p.A.never;\nclass B {}\n").imports();
    assertThat(report.broken()).isEmpty();
    assertThat(show(report.already())).containsExactly("q/B.java:2 import static p.A.never");
  }

  @Test
  void aRemovedTypeIsFoundWhereverItIsNamed() {
    ImportReport report =
        new Trees()
            .old("p/Gone.java", "package p;\npublic class Gone { public static int X; }\n")
            .same("p/Here.java", "package p;\npublic class Here {}\n")
            .same(
                "p/Same.java",
                """
                package p;
                import java.util.*;
                class Same extends Gone implements Comparable<Gone> {
                  List<? extends Gone> list;
                  Gone[] f(Gone g) throws RuntimeException { return new Gone[0]; }
                  Object o = new Gone();
                  Object c = Gone.class;
                  int x = Gone.X;
                  boolean b(Object y) { return y instanceof Gone; }
                  Object d(Object y) { return (Gone) y; }
                  int Other, h(int Gone) { return Gone; }
                }
                """
                    .replace("int Other, h(", "int h("))
            .same("q/Full.java", "package q;\nclass Full {\n p.Gone g;\n Object o = p.Gone.X;\n}\n")
            .same("q/All.java", "package q;\nimport p.*;\nclass All {\n Gone g;\n}\n")
            .same("q/One.java", "package q;\nimport p.Gone;\nclass One {\n Gone g;\n}\n")
            .same("r/Mine.java", "package r;\nclass Gone {}\nclass Mine {\n Gone g;\n}\n")
            .imports();
    assertThat(show(report.broken()))
        .containsExactly(
            "p/Same.java:3 Gone",
            "p/Same.java:4 Gone",
            "p/Same.java:5 Gone",
            "p/Same.java:6 Gone",
            "p/Same.java:7 Gone",
            "p/Same.java:8 Gone",
            "p/Same.java:9 Gone",
            "p/Same.java:10 Gone",
            "q/All.java:4 Gone",
            "q/Full.java:3 p.Gone",
            "q/Full.java:4 p.Gone",
            "q/One.java:2 import p.Gone");
  }

  @Test
  void aTypeThatLeavesItsPackageNoMore() {
    ImportReport report =
        new Trees()
            .old("p/A.java", "package p;\npublic class A {}\n")
            .now("p/A.java", "package p;\nclass A {}\n")
            .same("p/Near.java", "package p;\nclass Near { A a; }\n")
            .same("q/Far.java", "package q;\nimport p.A;\nclass Far { A a; }\n")
            .same("q/Full.java", "package q;\nclass Full {\n p.A a;\n}\n")
            .imports();
    assertThat(show(report.broken()))
        .containsExactly("q/Far.java:2 import p.A", "q/Full.java:3 p.A");
  }

  @Test
  void aPackageWithoutTypesIsNone() {
    ImportReport report =
        new Trees()
            .old("p/A.java", "package p;\npublic class A {}\n")
            .same("q/B.java", "package q;\nimport p.*;\nclass B {}\n")
            .imports();
    assertThat(show(report.broken())).containsExactly("q/B.java:2 import p.*");
  }

  @Test
  void aMovedTypeIsMissedWhereItIsNotImportedAnew() {
    ImportReport report =
        new Trees()
            .old("p/A.java", "package p;\npublic class A {}\n")
            .now("r/A.java", "package r;\npublic class A {}\n")
            .old("q/B.java", "package q;\nimport p.A;\nclass B { A a; }\n")
            .now("q/B.java", "package q;\nimport r.A;\nclass B { A a; }\n")
            .same("p/C.java", "package p;\nclass C {\n A a;\n}\n")
            .imports();
    assertThat(report.imports()).isEqualTo(1);
    assertThat(show(report.broken())).containsExactly("p/C.java:3 A");
  }
}
