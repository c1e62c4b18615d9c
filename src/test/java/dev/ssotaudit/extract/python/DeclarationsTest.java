package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Modifiers.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
  @Test
  void functionsKeepTheirWholeHead() {
    assertThat(
            PythonFacts.printed(
                """
                @app.get("/x")
                @cached
                async def f(self, a, /, b: int = 1, *c: str, d, e=None, **g) -> m.R:
                  return a
                """))
        .isEqualTo(
            """
            @app.get("/x")
            @cached
            async def f(self, a, /, b: int = 1, *c: str, d, e = null, **g) -> m.R:
              return a\
            """);
  }

  @Test
  void keywordOnlyParametersFollowTheStar() {
    assertThat(PythonFacts.printed("def f(a, *, b): ...")).isEqualTo("def f(a, *, b):\n  ...");
  }

  @Test
  void classesKeepBasesAndKeywordsInOrder() {
    assertThat(
            PythonFacts.printed(
                """
                @dataclass(frozen=True)
                class C(A, m.B, *mixins, metaclass=M, table=True, **kw):
                  url: str = "x"
                  n = 1
                  class D: pass
                """))
        .isEqualTo(
            """
            @dataclass(frozen=true)
            class C(A, m.B, *mixins, metaclass=M, table=true, **kw):
              var url: str = "x"
              n = 1
              class D:\
            """);
  }

  @Test
  void nonlocalNamesAnEnclosingFunctions() {
    assertThat(PythonFacts.printed("def f():\n  x = 1\n  def g():\n    nonlocal x"))
        .isEqualTo("def f():\n  x = 1\n  def g():\n    nonlocal x");
  }

  @Test
  void typeParametersKeepTheirBounds() {
    assertThat(
            PythonFacts.printed(
                """
                def f[T: "B", *Ts, **P](x: T): pass
                class C[K: (int, str)]: pass
                type A[T] = dict[str, "T"]
                """))
        .isEqualTo(
            """
            def f<T: B, Ts, P>(x: T):
            class C<K: (int, str)>:
            var A = dict[(str, T)]\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          x: "a.B"                    → var x: a.B
          x: Optional["B"]            → var x: Optional[B]
          x: "Optional['B']"          → var x: Optional[B]
          x: dict[str, "B | None"]    → var x: dict[(str, (B | null))]
          x: "A" | None               → var x: (A | null)
          x: Callable[["A"], "B"]     → var x: Callable[([A], B)]
          x: Literal["a", "b"]        → var x: Literal[("a", "b")]
          x: t.Literal["a"]           → var x: t.Literal["a"]
          x: Annotated["A", "doc"]    → var x: Annotated[(A, "doc")]
          x: "not a type"             → var x: "not a type"
          x: ""                       → var x: ""
          x: f("A")                   → var x: f("A")
          def f(*a: *Ts) -> "R": pass → def f(*a: Ts) -> R:
          """)
  void stringsInAnnotationsAreForwardReferences(String source, String facts) {
    assertThat(PythonFacts.printed(source)).isEqualTo(facts);
  }

  @Test
  void aFunctionWhoseBodyYieldsIsAGenerator() {
    assertThat(PythonFacts.function("def f():\n  x = yield 1").modifiers().asSet())
        .containsExactly(Modifier.GENERATOR);
    assertThat(PythonFacts.function("async def f():\n  yield from g()").modifiers().asSet())
        .containsExactly(Modifier.ASYNC, Modifier.GENERATOR);
  }

  @Test
  void aNestedFunctionsYieldIsItsOwn() {
    String nested =
        """
        def f():
          def g():
            yield
          return lambda: (yield)
        """;
    assertThat(PythonFacts.printed(nested))
        .isEqualTo(
            """
            def f():
              generator def g():
                (yield)
              return (lambda generator () { return (yield) })\
            """);
  }
}
