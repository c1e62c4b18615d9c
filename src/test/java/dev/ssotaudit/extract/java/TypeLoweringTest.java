package dev.ssotaudit.extract.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Statement;
import org.junit.jupiter.api.Test;

class TypeLoweringTest {
  @Test
  void packageAndImports() {
    FileFacts facts =
        Facts.of(
            "package a.b; import c.D; import c.*; import static c.D.m; import static c.D.*;"
                + " import module java.sql;");
    assertThat(facts.packageName()).isEqualTo("a.b");
    assertThat(facts.body().stream().map(s -> ((Statement.Importing) s).imported()))
        .containsExactly(
            new Import("c", 0, "D", null, false),
            new Import("c", 0, "*", null, false),
            new Import("c.D", 0, "m", null, true),
            new Import("c.D", 0, "*", null, true),
            new Import("java.sql", 0, null, null, false));
  }

  @Test
  void classHeader() {
    Declaration.Type type =
        Facts.type(
            Facts.of(
                "public sealed class A<T extends B & C> extends D<T> implements E permits F {}"));
    assertThat(type.modifiers().asSet()).containsExactly(Modifier.PUBLIC, Modifier.SEALED);
    assertThat(type.typeParameters().get(0).name()).isEqualTo("T");
    assertThat(Facts.values(type.typeParameters().get(0).bounds())).isEqualTo("B, C");
    assertThat(Facts.show(type.bases().get(0).value())).isEqualTo("D[T]");
    assertThat(Facts.values(type.interfaces())).isEqualTo("E");
    assertThat(Facts.values(type.permits())).isEqualTo("F");
  }

  @Test
  void membersOfAClass() {
    Declaration.Type type =
        Facts.type(
            Facts.of(
                "class A { private int a = 1, b[]; static { f(); } { g(); }"
                    + " A(int... xs) { this(1); } A() { super(2) ; }"
                    + " <T> java.util.List<T> m(String @N [] s[]) throws E { return null; }"
                    + " class B {} }"));
    assertThat(Facts.show(type.body()))
        .isEqualTo(
            "a:int = 1; b:int[TUPLE()]; declare <clinit>() {f()}; declare <initialiser>() {g()};"
                + " declare <init>(*xs:int) {this(1)}; declare <init>() {super(2)};"
                + " declare m(s:String[TUPLE()][TUPLE()]) {return null}; declare CLASS B {}");
    Declaration.Function method = Facts.function(type, "m");
    assertThat(Facts.show(method.returns())).isEqualTo("java.util.List[T]");
    assertThat(Facts.values(method.thrown())).isEqualTo("E");
  }

  @Test
  void enumConstantsAreFieldsThatHoldNewObjects() {
    Declaration.Type type =
        Facts.type(Facts.of("enum E implements I { A, @X B(1) { void f() {} }; int x; }"));
    assertThat(Facts.show(type.body()))
        .isEqualTo("A:E = new E(); B:E = new E(1) CLASS <anonymous> {declare f() {}}; x:int");
    Statement.Define constant = (Statement.Define) type.body().get(1);
    assertThat(constant.modifiers().has(Modifier.ENUM_CONSTANT)).isTrue();
    assertThat(constant.decorators()).hasSize(1);
  }

  @Test
  void recordsHaveComponents() {
    Declaration.Type type =
        Facts.type(Facts.of("record R<T>(@A int x, T... ys) { R { f(x); } static int z; }"));
    assertThat(type.components()).extracting("name").containsExactly("x", "ys");
    assertThat(Facts.show(type.body())).isEqualTo("declare <init>(x:int, *ys:T) {f(x)}; z:int");
  }

  @Test
  void interfacesAndAnnotationsImplyModifiers() {
    Declaration.Type type =
        Facts.type(Facts.of("interface I { int X = 1; void f(); default void g() {} }"));
    assertThat(((Statement.Define) type.body().get(0)).modifiers().asSet())
        .containsExactly(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    assertThat(Facts.function(type, "f").modifiers().has(Modifier.ABSTRACT)).isTrue();
    assertThat(Facts.function(type, "g").modifiers().has(Modifier.ABSTRACT)).isFalse();
    Declaration.Type annotation =
        Facts.type(Facts.of("@interface A { String v() default \"x\"; int n(); int C = 2; }"));
    assertThat(Facts.show(annotation.body()))
        .isEqualTo("declare v() {return 'x'}; declare n(); C:int = 2");
  }

  @Test
  void compactSourceFile() {
    FileFacts facts = Facts.of("String s = \"a\"; void main() { f(s); }");
    assertThat(facts.problems()).isEmpty();
    assertThat(Facts.show(facts.body()))
        .isEqualTo("declare CLASS <compact> {s:String = 'a'; declare main() {f(s)}}");
  }
}
