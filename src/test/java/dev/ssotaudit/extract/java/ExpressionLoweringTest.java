package dev.ssotaudit.extract.java;

import static dev.ssotaudit.extract.java.Facts.statements;
import static dev.ssotaudit.extract.java.Facts.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionLoweringTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "a.b.c | a.b.c",
        "f(1, x) | f(1, x)",
        "a.<T>f().g(2) | a.f().g(2)",
        "super.f() | super.f()",
        "Outer.this.f() | Outer.this.f()",
        "I.super.f() | super.f()",
        "new A<>(1) | new A(1)",
        "outer.new In(1) | new outer.In(1)",
        "new A() { int x = 1; } | new A() CLASS <anonymous> {x:int = 1}",
        "new int[] {1, 2} | LIST(1, 2)",
        "new int[3] | ?new array",
        "a[i] | a[i]",
        "(Foo<Bar>) x | <Foo[Bar]>x",
        "(A & B) x | <(& A, B)>x",
        "(Map<K, ? extends V>[]) x | <Map[TUPLE(K, (? extends V))][TUPLE()]>x",
        "Foo.class | Foo.class",
        "int[].class | int[TUPLE()].class",
        "c ? a : b | IF(c ? a, b)",
        "a || b || c | OR(- ? a, b, c)",
        "a && b || c | OR(- ? AND(- ? a, b), c)",
        "a + b + (c + d) + e | (+ a, b, (+ c, d), e)",
        "a - b - c | (- (- a, b), c)",
        "a >>> 2 | (>>> a, 2)",
        "-x | (neg x)",
        "!x | (! x)",
        "~x | (~ x)",
        "i++ | (++ i)",
        "--i | (-- i)",
        "(x = y) | (x = y)",
        "(x += y) | (x += y)",
        "x -> x + 1 | \\<lambda>(x) {return (+ x, 1)}",
        "(String s, var t) -> { return s; } | \\<lambda>(s:String, t) {return s}",
        "() -> {} | \\<lambda>() {}",
        "Foo::bar | Foo::bar",
        "List<String>::new | List[String]::new",
        "this::f | this::f",
        "x instanceof Foo | (instanceof x, Foo)",
        "x instanceof Foo f | (instanceof (f = <Foo>x), Foo)",
        "x instanceof P(int a, var b, _) | (instanceof x, P, (a = <int>?record component), "
            + "(b = ?record component))",
        "1_000L | 1_000L",
        "1.5e3f | 1.5e3f",
        "null | null",
        "true | true",
        "'\\n' | `char \n`",
        "'\\u0041' | char A",
        "switch (x) { case 1, 2 -> a; default -> b; } | SWITCH(x ? a, b)",
        "switch (x) { case 1: case 2: yield a; default: throw e; } | " + "SWITCH(x ? a)",
        "switch (x) { case 1 -> { f(); yield a; } default -> throw e; } | "
            + "SWITCH(x ? \\<lambda>() {f(); return a}())",
        "switch (x) { case Foo f when f.ok() -> f.url(); } | "
            + "SWITCH(x ? \\<lambda>(f:Foo) {return f.url()}(x))",
      })
  void expressions(String source, String expected) {
    assertThat(value(source)).isEqualTo(expected);
  }

  @Test
  void textIsDecoded() {
    assertThat(value("\"a\\t\\\"\\u0062\\\\u0063\\101\\s\"")).isEqualTo("'a\t\"b\\u0063A '");
    assertThat(value("\"\"\"\n    a\n      b \\\n    c\\n\n    \"\"\""))
        .isEqualTo("'a\n  b c\n\n'");
    assertThat(value("\"\"\"\r\n  a\r\n  b\"\"\"")).isEqualTo("'a\nb'");
  }

  @Test
  void concatenationOfThousandsIsOneOperator() {
    String source = "\"a\"" + " + \"b\"".repeat(4_999);
    var facts = Facts.of("class T { String s = " + source + "; }");
    assertThat(facts.problems()).isEmpty();
    Statement.Define field = (Statement.Define) Facts.type(facts).body().get(0);
    assertThat(((Value.Operator) field.value()).operands()).hasSize(5_000);
  }

  @Test
  void chainOfThousandsOfCallsIsLowered() {
    var facts = Facts.of("class T { Object o = b" + ".f()".repeat(3_000) + "; }");
    assertThat(facts.unreadable()).isFalse();
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void annotationsAreCallsOrNames() {
    var type = Facts.type(Facts.of("@A @B.C(\"x\") @D(n = 1, m = {@E, @F(2)}) @G() class T {}"));
    assertThat(type.decorators().stream().map(d -> Facts.show(d.value())))
        .containsExactly("A", "B.C('x')", "D(n=1, m=LIST(E, F(2)))", "G");
  }

  @Test
  void assignmentsAreStatements() {
    assertThat(statements("a.b = 1; c[0] += 2; d = e = f; i++;"))
        .isEqualTo("a.b = 1; c[0] += 2; d = (e = f); (++ i)");
  }
}
