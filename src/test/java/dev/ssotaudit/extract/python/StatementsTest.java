package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          a = b.c = d[0] = e       → a = b.c = d[0] = e
          a, (b, *c) = d           → (a, (b, *c)) = d
          [a, b] = c               → [a, b] = c
          a += b                   → a += b
          a.b //= c                → a.b //= c
          x: int = 1               → var x: int = 1
          self.u: str              → var self.u: str
          del a, b.c, d[0]         → del a, b.c, d[0]
          del (a, [b])             → del a, b
          raise                    → raise
          raise E('x') from e      → raise E("x") from e
          assert a                 → assert a
          assert a, 'm'            → assert a, "m"
          global a, b              → global a, b
          import a.b.c             → import a.b.c
          import a.b as c          → import a.b as c
          from a.b import c        → from a.b import c
          from a import b as c     → from a import b as c
          from a import b as b     → from a import b
          from . import b          → from . import b
          from ..a import *        → from ..a import *
          """)
  void lowersSimpleStatements(String source, String facts) {
    assertThat(PythonFacts.printed(source)).isEqualTo(facts);
  }

  @Test
  void anImportOfSeveralNamesIsSeveralImports() {
    assertThat(PythonFacts.printed("import a, b.c as d\nfrom .m import (e, f as g)"))
        .isEqualTo(
            """
            import a
            import b.c as d
            from .m import e
            from .m import f as g\
            """);
  }

  @Test
  void docStringsAndPassAreNoFacts() {
    assertThat(
            PythonFacts.printed(
                """
                "module"
                class C:
                  "class"
                  def f(self):
                    '''function'''
                    pass
                  "bare"
                """))
        .isEqualTo("class C:\n  def f(self):");
  }

  @Test
  void branchesNest() {
    assertThat(
            PythonFacts.printed(
                """
                if a:
                  b
                elif c:
                  d
                else:
                  e
                """))
        .isEqualTo(
            """
            if a:
              b
            else:
              if c:
                d
              else:
                e\
            """);
  }

  @Test
  void loopsKeepTheirElse() {
    assertThat(
            PythonFacts.printed(
                """
                for a, b in c:
                  continue
                else:
                  d
                while a:
                  break
                else:
                  e
                async def f():
                  async for x in y:
                    await x
                  [z async for z in y]
                """))
        .isEqualTo(
            """
            for (a, b) in c:
              continue
            else:
              d
            while a:
              break
            else:
              e
            async def f():
              async for x in y:
                (await x)
              [z async for z in y]\
            """);
  }

  @Test
  void tryKeepsAllItsArms() {
    assertThat(
            PythonFacts.printed(
                """
                try:
                  a
                except (B, c.D) as e:
                  f
                except G:
                  raise
                except:
                  h
                else:
                  i
                finally:
                  j
                try:
                  k
                except* L:
                  m
                """))
        .isEqualTo(
            """
            try:
              a
            except B, c.D as e:
              f
            except G:
              raise
            except:
              h
            else:
              i
            finally:
              j
            try:
              k
            except L:
              m\
            """);
  }

  @Test
  void withTakesSeveralResources() {
    assertThat(
            PythonFacts.printed(
                """
                with a() as b, c, (d) as (e, f):
                  g
                async def h():
                  async with i as j.k:
                    l
                """))
        .isEqualTo(
            """
            with a() as b, c, d as (e, f):
              g
            async def h():
              async with i as j.k:
                l\
            """);
  }

  @Test
  void matchListsWhatEachCaseComparesAndBinds() {
    assertThat(
            PythonFacts.printed(
                """
                match v:
                  case 'a' | None | -1:
                    1
                  case Url(host=h, port=m.P) as u if h:
                    2
                  case {'k': [x, *xs], **rest}:
                    3
                  case A(y) | B(y):
                    4
                  case z if z:
                    5
                  case (_ as w):
                    6
                  case _:
                    7
                """))
        .isEqualTo(
            """
            match v:
              case "a", null, (neg 1):
                1
              case Url, m.P as h, u if h:
                2
              case "k" as x, xs, rest:
                3
              case A, B as y:
                4
              case as z if z:
                5
              default as w:
                6
              default:
                7\
            """);
  }
}
