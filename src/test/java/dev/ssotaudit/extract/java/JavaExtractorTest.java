package dev.ssotaudit.extract.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Comment;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaExtractorTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void spansCountLinesAndUtf16Units(String eol) {
    String text =
        "class T {" + eol + "\tObject o = f(\"😀\", a\t.b()" + eol + "\t\t.c(1) );" + eol + "}";
    Statement.Define field = (Statement.Define) Facts.type(Facts.of(text)).body().get(0);
    assertThat(field.span()).isEqualTo(new Span(2, 2, 3, 11));
    Value.Call call = (Value.Call) field.value();
    assertThat(call.span()).isEqualTo(new Span(2, 13, 3, 10));
    assertThat(call.arguments().get(0).value().span()).isEqualTo(new Span(2, 15, 2, 19));
    Value.Call chained = (Value.Call) call.arguments().get(1).value();
    assertThat(chained.span()).isEqualTo(new Span(2, 21, 3, 8));
    Value.Member callee = (Value.Member) chained.callee();
    assertThat(callee.nameSpan()).isEqualTo(new Span(3, 4, 3, 5));
    assertThat(callee.base().span()).isEqualTo(new Span(2, 21, 2, 27));
  }

  @Test
  void explicitConstructorCallHasItsOwnSpan() {
    String text = "class T { T() { super(1) ; } }";
    var body = Facts.function(Facts.type(Facts.of(text)), "<init>").body();
    Value.Call call = (Value.Call) ((Statement.Evaluate) body.get(0)).value();
    assertThat(call.span()).isEqualTo(new Span(1, 17, 1, 25));
    assertThat(call.callee().span()).isEqualTo(new Span(1, 17, 1, 22));
  }

  @Test
  void onlyCommentsToTheToolAreKept() {
    FileFacts facts = Facts.of("// other\nclass T { // ssot: allow X\n int a; /* ssot:b */ }");
    assertThat(facts.comments())
        .containsExactly(
            new Comment(new Span(2, 11, 2, 27), "ssot: allow X"),
            new Comment(new Span(3, 9, 3, 21), "ssot:b"));
  }

  @Test
  void brokenStatementCostsItself() {
    FileFacts facts = Facts.of("class T { void m() { a(); b(; c(); } void n() { d(); } }");
    assertThat(Facts.show(facts.body()))
        .isEqualTo("declare CLASS T {declare m() {a(); c()}; declare n() {d()}}");
    assertThat(facts.problems()).hasSize(1);
    assertThat(facts.problems().get(0).message()).isEqualTo("`;` is not expected here.");
    assertThat(facts.problems().get(0).span()).isEqualTo(new Span(1, 29, 1, 30));
  }

  @Test
  void brokenMemberCostsItself() {
    FileFacts facts =
        Facts.of("package p; class T { int a; void m(int { x(); } int b = 1; void n() {} }");
    assertThat(facts.packageName()).isEqualTo("p");
    assertThat(Facts.show(facts.body()))
        .isEqualTo("declare CLASS T {a:int; b:int = 1; declare n() {}}");
    assertThat(facts.problems()).hasSize(1);
  }

  @Test
  void localEnumThatTheParserDoesNotKnowCostsItself() {
    FileFacts facts = Facts.of("class T { void m() { a(); enum E { X } var b = c(); } }");
    assertThat(Facts.show(facts.body())).isEqualTo("declare CLASS T {declare m() {a(); b = c()}}");
  }

  @Test
  void badTokenCostsItsMember() {
    FileFacts facts =
        Facts.of("class T {\n int a = #;\n int b = 2;\n String s = \"open;\n int c; }");
    assertThat(Facts.show(facts.body())).contains("b:int = 2");
    assertThat(facts.problems().get(0).span().line()).isEqualTo(2);
  }

  @Test
  void missingEndIsFilledIn() {
    FileFacts facts = Facts.of("class T { int a; void m() { f();");
    assertThat(Facts.show(facts.body())).isEqualTo("declare CLASS T {a:int; declare m() {f()}}");
    assertThat(facts.problems().get(0).message())
        .isEqualTo("The file ends before the code is complete.");
  }

  @Test
  void commentWithoutEndCostsTheRest() {
    FileFacts facts = Facts.of("class T { int a; /* void m() { }");
    assertThat(Facts.show(facts.body())).isEqualTo("declare CLASS T {a:int}");
    assertThat(facts.problems()).isNotEmpty();
  }

  @Test
  void tooDeepNestingIsRefused() {
    String text = "class T { int x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "; }";
    FileFacts facts = Facts.of(text);
    assertThat(facts.unreadable()).isTrue();
    assertThat(facts.problems().get(0).span()).isEqualTo(new Span(1, 274, 1, 275));
    assertThat(facts.problems().get(0).message()).contains("256 brackets");
  }

  @Test
  void deepNestingWithoutBracketsNeverThrows() {
    FileFacts facts = Facts.of("class T { boolean x = " + "!".repeat(100_000) + "y; }");
    assertThat(facts.problems()).isNotEmpty();
    assertThat(facts.unreadable()).isTrue();
  }

  @Test
  void textThatIsNoJavaNeverThrows() {
    String good =
        "package a; @A(\"x\") class T<X> { int f = 'c'; void m() { if (a) { b(\"\"\"\n x\"\"\"); }"
            + " else switch (q) { case 1 -> x; } /* c */ } } // e";
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int j = 0; j <= i % 5; j++) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, "\"'{}();<>@\\\u0000é#*/".charAt(random.nextInt(16)));
        }
      }
      FileFacts facts = Facts.of(text.toString());
      assertThat(facts.unreadable() && facts.problems().isEmpty()).as(text.toString()).isFalse();
      assertThat(facts.problems()).noneMatch(problem -> problem.message().contains("defect"));
    }
  }

  @Test
  void emptyFileHasNoFacts() {
    FileFacts facts = Facts.of("");
    assertThat(facts.body()).isEmpty();
    assertThat(facts.problems()).isEmpty();
    assertThat(facts.unreadable()).isFalse();
  }
}
