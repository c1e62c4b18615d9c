package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          a.b.c                  → a.b.c
          1_000                  → 1_000
          True, False, None, ... → (true, false, null, ...)
          -1, +x, ~y, not z      → ((neg 1), (pos x), (~ y), (! z))
          a + b + c              → (a + b + c)
          a + (b + c)            → (a + (b + c))
          a + b - c + d          → (((a + b) - c) + d)
          a % b % c              → ((a % b) % c)
          a // b ** c            → (a // (b ** c))
          a @ b << c             → ((a @ b) << c)
          a or b or c            → (a or b or c)
          a and b or c           → ((a and b) or c)
          a if c else b          → (c ? a : b)
          a < b <= c             → (a < b < c)
          a is not b             → (a is-not b)
          a not in b             → (a not-in b)
          a == b                 → (a == b)
          a[1]                   → a[1]
          a[i, j]                → a[(i, j)]
          a[1:2]                 → a[slice(1, 2, null)]
          a[::s, ...]            → a[(slice(null, null, s), ...)]
          a[*b]                  → a[(*b,)]
          (n := f())             → (n := f())
          await_(x)              → await_(x)
          """)
  void lowersOperatorsAndAccess(String source, String facts) {
    assertThat(PythonFacts.printed(source)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          f()                             → f()
          f(a, *b, k=c, **d)              → f(a, *b, k=c, **d)
          f(k=1, *a, j=2, **b, **c)       → f(k=1, *a, j=2, **b, **c)
          f(x for x in y)                 → f((x for x in y))
          [a, *b]                         → [a, *b]
          {a, *b}                         → {a, *b}
          {}                              → {:}
          {a: 1, **b, 'c': 2}             → {a: 1, *b, "c": 2}
          (a,)                            → (a,)
          ()                              → ()
          [x for x in y if a if b]        → [x for x in y if a if b]
          {x for x in y for z in x}       → {x for x in y for z in x}
          {k: v for k, v in y}            → {k: v for (k, v) in y}
          lambda a, *b, c=1: a + c        → (lambda (a, *b, c = 1) { return (a + c) })
          lambda: (yield)                 → (lambda generator () { return (yield) })
          """)
  void lowersCallsAndCollections(String source, String facts) {
    assertThat(PythonFacts.printed(source)).isEqualTo(facts);
  }
}
