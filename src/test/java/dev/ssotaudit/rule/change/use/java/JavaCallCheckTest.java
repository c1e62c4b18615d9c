package dev.ssotaudit.rule.change.use.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.use.Misfit;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaCallCheckTest {
  private static List<String> show(List<Misfit> misfits) {
    return misfits.stream()
        .map(m -> m.path() + ":" + m.line() + " " + m.symbol() + " " + m.why())
        .toList();
  }

  /** What a change of the body of {@code p.A} does to a class {@code q.B} with that body. */
  private static CallReport report(String was, String is, String user) {
    return new Trees()
        .old("p/A.java", "package p;\npublic class A {\n" + was + "\n}\n")
        .now("p/A.java", "package p;\npublic class A {\n" + is + "\n}\n")
        .same("q/B.java", "package q;\nimport p.A;\nclass B {\n" + user + "\n}\n")
        .calls();
  }

  private static List<String> misfits(String was, String is, String user) {
    CallReport report = report(was, is, user);
    assertThat(report.undecided()).isEmpty();
    return show(report.misfits());
  }

  @Test
  void aMethodThatIsGone() {
    assertThat(
            misfits(
                "public void f() {} public void g() {}",
                "public void g() {}",
                """
                void u(A a) {
                  a.f();
                  a.g();
                  Runnable r = a::f;
                }
                A field = new A();
                void v() { field.f(); this.field.f(); new A().f(); make().f(); }
                A make() { return field; }
                """))
        .containsExactly(
            "q/B.java:5 p.A.f() is gone",
            "q/B.java:7 p.A.f() is gone",
            "q/B.java:10 p.A.f() is gone");
  }

  @Test
  void theNumberOfParameters() {
    assertThat(
            misfits(
                "public void f(int x) {}",
                "public void f(int x, int y) {}",
                "void u(A a) { a.f(1); }\nvoid v(A a) { a.f(1, 2); }"))
        .containsExactly("q/B.java:4 p.A.f(int) takes 2 arguments, not 1");
    assertThat(
            misfits(
                "public void f(int x) {}", "public void f(int... x) {}", "void u(A a) { a.f(1); }"))
        .isEmpty();
  }

  @Test
  void theTypesOfParameters() {
    assertThat(
            misfits(
                "public void f(Object x) {}",
                "public void f(String x) {}",
                """
                void u(A a, String s, java.util.List<String> l) {
                  a.f(s);
                  a.f(null);
                  a.f(1);
                  a.f(l);
                  for (String t : l) { a.f(t); a.f(t.length()); }
                  for (var t : l) a.f(t);
                  var n = s.length() + 1;
                  a.f(n);
                  if (l.get(0) instanceof String x) { a.f(x); }
                  a.f(s.isEmpty() ? "a" : s);
                  a.f(l.get(0));
                }
                """))
        .containsExactly(
            "q/B.java:7 p.A.f(java.lang.Object) takes `java.lang.String` as argument 1, not `int`",
            "q/B.java:8 p.A.f(java.lang.Object) takes `java.lang.String` as argument 1, not"
                + " `java.util.List<java.lang.String>`",
            "q/B.java:9 p.A.f(java.lang.Object) takes `java.lang.String` as argument 1, not `int`",
            "q/B.java:12 p.A.f(java.lang.Object) takes `java.lang.String` as argument 1, not `int`");
  }

  @Test
  void widerTypesAndOverloadsStillFit() {
    assertThat(
            misfits(
                "public void f(int x) {} public void g(String s) {} public void h(String s) {}",
                "public void f(long x) {} public void g(CharSequence s) {}"
                    + " public void h(Object o) {} public void h(int i) {}",
                "void u(A a) { a.f(1); a.f('c'); a.g(\"x\"); a.h(\"x\"); a.h(null); }"))
        .isEmpty();
  }

  @Test
  void constructors() {
    assertThat(
            misfits(
                "public A() {}",
                "public A(int x) {}",
                """
                A a = new A();
                A b = new A(1);
                static class C extends A { C() { super(); } C(int x) { super(x); } }
                static class D extends A {}
                static class E extends A {
                  E() { }
                }
                A anonymous() { return new A() {}; }
                """))
        .containsExactly(
            "q/B.java:4 p.A.<init>() takes 1 argument, not 0",
            "q/B.java:6 p.A.<init>() takes 1 argument, not 0",
            "q/B.java:7 p.A.<init>() takes 1 argument, not 0",
            "q/B.java:9 p.A.<init>() takes 1 argument, not 0",
            "q/B.java:11 p.A.<init>() takes 1 argument, not 0");
  }

  @Test
  void recordsAndAbstractClasses() {
    CallReport report =
        new Trees()
            .old("R.java", "record R(int x) {}\n")
            .now("R.java", "record R(int x, int y) {}\n")
            .old("S.java", "class S {}\n")
            .now("S.java", "abstract class S {}\n")
            .same("U.java", "class U {\n R r = new R(1);\n S s = new S();\n S t = new S() {};\n}\n")
            .calls();
    assertThat(show(report.misfits()))
        .containsExactly(
            "U.java:2 R.<init>(int) takes 2 arguments, not 1", "U.java:3 S is abstract");
  }

  @Test
  void checkedExceptions() {
    assertThat(
            misfits(
                "public void f() {}",
                "public void f() throws java.io.IOException {}",
                """
                void bad(A a) { a.f(); }
                void declared(A a) throws Exception { a.f(); }
                void caught(A a) { try { a.f(); } catch (java.io.IOException e) { } }
                void narrow(A a) {
                  try { a.f(); } catch (java.io.FileNotFoundException e) { a.f(); }
                }
                static final A S = new A();
                static { S.f(); }
                """))
        .containsExactly(
            "q/B.java:4 p.A.f() throws `java.io.IOException`, which is neither caught nor declared",
            "q/B.java:8 p.A.f() throws `java.io.IOException`, which is neither caught nor declared",
            "q/B.java:11 p.A.f() throws `java.io.IOException`, which is neither caught nor"
                + " declared");
  }

  @Test
  void whatALambdaMayThrowIsNotDecided() {
    CallReport report =
        report(
            "public void f() {}",
            "public void f() throws java.io.IOException {}",
            "void u(A a) { run(() -> a.f()); run(() -> { try { a.f(); } catch (Exception e) {} });"
                + " } void run(Object o) {}");
    assertThat(report.misfits()).isEmpty();
    assertThat(show(report.undecided()))
        .containsExactly(
            "q/B.java:4 p.A.f() throws `java.io.IOException`, of which it is not known who handles"
                + " it");
  }

  @Test
  void uncheckedExceptionsHitNobody() {
    assertThat(
            misfits(
                "public void f() {}",
                "public void f() throws IllegalStateException {}",
                "void u(A a) { a.f(); }"))
        .isEmpty();
  }

  @Test
  void staticAndInstance() {
    assertThat(
            misfits(
                "public static void f() {} public void g() {} public static int X; public int y;",
                "public void f() {} public static void g() {} public int X; public static int y;",
                "void u(A a) { a.f(); a.g(); a.X = a.y; }\nvoid v() { A.f(); }\nint w = A.X;"))
        .containsExactly(
            "q/B.java:5 p.A.f() is no longer static", "q/B.java:6 p.A.X is no longer static");
  }

  @Test
  void visibility() {
    assertThat(
            misfits(
                "public void f() {} public void g() {} public void h() {} public int x;",
                "private void f() {} void g() {} protected void h() {} private int x;",
                """
                void u(A a) {
                  a.f();
                  a.g();
                  a.h();
                  int i = a.x;
                }
                static class C extends A { void m() { h(); } }
                """))
        .containsExactly(
            "q/B.java:5 p.A.f() is private",
            "q/B.java:6 p.A.g() is visible inside its package alone",
            "q/B.java:7 p.A.h() is protected",
            "q/B.java:8 p.A.x is private");
  }

  @Test
  void fieldsAndConstants() {
    CallReport report =
        new Trees()
            .old(
                "p/E.java",
                "package p;\npublic enum E { ONE, TWO; public static final int N = 1; }\n")
            .now("p/E.java", "package p;\npublic enum E { ONE; }\n")
            .same(
                "q/B.java",
                "package q;\nimport static p.E.N;\nimport p.E;\nclass B {\n E e = E.TWO;\n"
                    + " E f = E.ONE;\n int TWO = 2;\n int g = TWO;\n}\n")
            .calls();
    assertThat(show(report.misfits())).containsExactly("q/B.java:5 p.E.TWO is gone");
    assertThat(report.examined()).isEqualTo(1);
  }

  @Test
  void inheritedMethodsAndUnqualifiedCalls() {
    CallReport report =
        new Trees()
            .old("p/A.java", "package p;\npublic class A { protected void f(int x) {} }\n")
            .now("p/A.java", "package p;\npublic class A { protected void f(String x) {} }\n")
            .same("p/M.java", "package p;\npublic class M<T> extends A { public T t; }\n")
            .same(
                "q/B.java",
                """
                package q;
                import p.M;
                class B extends M<B> {
                  void u() {
                    f(1);
                    super.f(2);
                    t.f(3);
                    class L { void f(int x) {} void g() { f(4); } }
                    new M<String>() { void k() { f(5); } };
                  }
                }
                """)
            .calls();
    assertThat(show(report.misfits()))
        .extracting(text -> text.substring(0, text.indexOf(' ')))
        .containsExactly("q/B.java:5", "q/B.java:6", "q/B.java:7", "q/B.java:9");
  }

  @Test
  void staticImports() {
    CallReport report =
        new Trees()
            .old(
                "p/A.java",
                "package p;\npublic class A { public static void f(int x) {} public static void g() {} }\n")
            .now("p/A.java", "package p;\npublic class A { public static void f() {} }\n")
            .same("q/B.java", "package q;\nimport static p.A.f;\nclass B { void u() { f(1); } }\n")
            .same(
                "q/C.java",
                "package q;\nimport static p.A.*;\nclass C { void u() { f(1); g(); } }\n")
            .calls();
    assertThat(show(report.misfits()))
        .containsExactly(
            "q/B.java:3 p.A.f(int) takes 0 arguments, not 1",
            "q/C.java:3 p.A.f(int) takes 0 arguments, not 1",
            "q/C.java:3 p.A.g() is gone");
  }

  @Test
  void subtypesOfAnInterface() {
    CallReport report =
        new Trees()
            .old("p/I.java", "package p;\npublic interface I<T> { void f(T x); void k(); }\n")
            .now(
                "p/I.java", "package p;\npublic interface I<T> { void f(T x, int y); void k(); }\n")
            .same(
                "q/B.java",
                """
                package q;
                class B implements p.I<String> {
                  @Override public void f(String x) {}
                  @Override public void k() {}
                }
                abstract class C implements p.I<String> {}
                """)
            .calls();
    assertThat(show(report.misfits()))
        .containsExactly(
            "q/B.java:2 p.I.f(java.lang.String,int) is abstract, and `q.B` does not implement it",
            "q/B.java:3 p.I.f(java.lang.String) is gone: `q.B.f(java.lang.String)` overrides"
                + " nothing");
  }

  @Test
  void whatCannotBeToldIsCounted() {
    Trees trees =
        new Trees()
            .old("p/A.java", "package p;\npublic class A { public void f(int x) {} }\n")
            .now("p/A.java", "package p;\npublic class A { public void f(String x) {} }\n")
            .same(
                "q/B.java",
                """
                package q;
                import p.A;
                import org.lib.Box;
                class B {
                  void u(A a, Box<A> box, java.util.List<A> list) {
                    box.get().f(1);
                    a.f(box.count());
                    list.get(0).f(1);
                    box.f(1);
                    other.f(1);
                    other.f(1, 2);
                    new q.Unread().f(1);
                    a.f(2);
                  }
                }
                """)
            .unloaded("q/Unread.java");
    CallReport report = trees.calls();
    assertThat(report.undecided()).extracting(Misfit::line).containsExactly(6, 7, 10, 12);
    assertThat(report.misfits()).extracting(Misfit::line).containsExactly(8, 13);
    assertThat(report.examined()).isEqualTo(6);
  }

  @Test
  void newCodeAndOtherTypesAreSilent() {
    CallReport report =
        new Trees()
            .old("p/A.java", "package p;\npublic class A { public void f() {} }\n")
            .now("p/A.java", "package p;\npublic class A { public void f(int x) {} }\n")
            .old("q/B.java", "class B { void u(p.A a) { a.f(); } }\n")
            .now("q/B.java", "class B { void u(p.A a) { a.f(1); } }\n")
            .same("q/C.java", "class C { void f() {} void u(C c) { c.f(); f(); } }\n")
            .calls();
    assertThat(report.misfits()).isEmpty();
    assertThat(report.undecided()).isEmpty();
  }
}
