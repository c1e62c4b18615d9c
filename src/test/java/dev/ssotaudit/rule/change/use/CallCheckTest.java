package dev.ssotaudit.rule.change.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallCheckTest {
  private static List<String> misfits(Tree tree) {
    return CallCheck.check(tree.base(), tree.head(), tree.touched()).stream()
        .map(m -> m.path() + ":" + m.line() + " " + m.symbol() + " " + m.why())
        .toList();
  }

  @Test
  void callsOfAFunctionThatNoLongerFit() {
    Tree tree =
        new Tree()
            .old("a.py", "def f(x, y=1): ...\n")
            .now("a.py", "def f(x, *, z): ...\n")
            .same(
                "b.py",
                "from a import f as g\ng(1)\ng(1, 2)\ng(1, y=2)\ng(1, z=2)\ng(*xs)\ng(1, **kw)\n")
            .same("c.py", "def f(x, y): ...\nf(1, 2)\n");
    assertThat(misfits(tree))
        .containsExactly(
            "b.py:2 a.f lacks `z`",
            "b.py:3 a.f takes no argument number 2",
            "b.py:4 a.f takes no keyword `y`");
  }

  @Test
  void callsOfAConstructorAndOfMethods() {
    Tree tree =
        new Tree()
            .old("a.py", "class A:\n    def __init__(self): ...\n    def m(self, x): ...\n")
            .now("a.py", "class A:\n    def __init__(self, u): ...\n    def m(self): ...\n")
            .same(
                "b.py",
                """
                import a
                class B(a.A):
                    def n(self):
                        self.m(1)
                def f(p: a.A):
                    p.m(1)
                    q = a.A()
                    q.m(2)
                    other.m(3)
                """);
    assertThat(misfits(tree))
        .containsExactly(
            "b.py:4 a.A.m takes no argument number 1",
            "b.py:6 a.A.m takes no argument number 1",
            "b.py:7 a.A lacks `u`",
            "b.py:8 a.A.m takes no argument number 1");
  }

  @Test
  void whatNeverFittedIsNotListed() {
    Tree tree =
        new Tree()
            .old("a.py", "def f(x): ...\n")
            .now("a.py", "def f(x, y): ...\n")
            .same("b.py", "from a import f\nf()\n");
    assertThat(misfits(tree)).isEmpty();
  }
}
