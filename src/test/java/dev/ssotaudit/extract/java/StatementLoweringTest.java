package dev.ssotaudit.extract.java;

import static dev.ssotaudit.extract.java.Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Statement.Define;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementLoweringTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "int a = 1, b[] = {2}; | a:int = 1; b:int[TUPLE()] = LIST(2)",
        "var x = f(); | x = f()",
        "String s; | s:String",
        "; ; | ''",
        "{ a(); { b(); } } | {a(); {b()}}",
        "if (a) b(); else if (c) { d(); } | if a {b()} {if c {d()} {}}",
        "while (a) { continue; } | while a {continue}",
        "do a(); while (b); | while b {a()}",
        "for (int i = 0, j = 1; i < n; i++, j += 2) f(); | "
            + "{i:int = 0; j:int = 1; while (< i, n) {f(); (++ i); j += 2}}",
        "for (;;) break; | {while true {break}}",
        "for (String s : list) f(s); | {s:String; for s in list {f(s)}}",
        "for (var s : list) f(s); | for s in list {f(s)}",
        "out: while (a) { break out; } | while a {break}",
        "synchronized (lock) { f(); } | synchronized lock {f()}",
        "assert a : b; | assert a : b",
        "throw new E(); | raise new E()",
        "return; | 'return '",
        "try { a(); } catch (A|B e) { b(); } catch (C _) {} finally { c(); } | "
            + "try {a()} catch A, B e {b()} catch C null {} finally {c()}",
        "try (var a = f(); B b = g(); c) { h(); } | "
            + "try {with [f() as a:-, g() as b:B, c as -:-] {h()}}",
        "class L { int x; } | declare CLASS L {x:int}",
        "record R(int a) {} | declare RECORD R {}",
        "interface I { void f(); } | declare INTERFACE I {declare f()}",
        "switch (x) { case 1: case 2: a(); case 3: b(); break; default: c(); } | "
            + "match x[1, 2 {a()}, 3 {b(); break}, * {c()}]",
        "switch (x) { case A -> a(); case B -> throw e; default -> { b(); } } | "
            + "match x[A {a(); break}, B {raise e}, * {b(); break}]",
        "switch (x) { case Foo f when f.ok() -> a(); case P(Q q, _) -> b(); "
            + "case null, default -> {} } | "
            + "match x[Foo as f if f.ok() {a(); break}, P as q {b(); break}, *null {break}]",
      },
      quoteCharacter = '\'')
  void statementsAreLowered(String source, String expected) {
    assertThat(statements(source)).isEqualTo(expected);
  }

  @Test
  void varIsMarked() {
    var body =
        Facts.function(Facts.type(Facts.of("class T { void m() { final var x = 1; } }")), "m");
    Define define = (Define) body.body().get(0);
    assertThat(define.type()).isNull();
    assertThat(define.modifiers().asSet()).containsExactly(Modifier.FINAL, Modifier.INFERRED);
  }
}
