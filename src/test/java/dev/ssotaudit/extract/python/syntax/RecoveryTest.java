package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {
  private static final String LAST = "(Assign [(Name \"z\")] (Constant i1))";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "x = = 1 => 1:5 invalid syntax",
        "x = 1 + => 1:8 invalid syntax",
        "x = (1, 2] => 1:10 expected ')'",
        "x = \"abc => 1:5 string is never closed",
        "x = \"\"\"abc => 1:5 string is never closed",
        "x = f\"{a\" => 1:9 string is never closed",
        "x = f\"\"\"{a + \"\"\" => 1:14 string is never closed",
        "x = f\"a } b\" => 1:9 single '}' in an f-string",
        "x = a.1 => 1:6 invalid syntax",
        "x = $y => 1:5 character has no meaning here",
        "x = \\ 1 => 1:5 unexpected text behind a line continuation",
        "x = foo(1, => 1:11 bracket is never closed",
        "x = a if b => 1:11 expected 'else'",
        "else: x => 1:1 clause belongs to no statement above it",
        "class: x => 1:6 expected a name",
        "@a b => 1:4 invalid syntax",
        "import a. => 1:10 expected a name",
      })
  void aBadLineCostsThatLine(String line, String problem) {
    ParseResult result = PythonParser.parse(line + "\nz = 1\n");
    assertThat(Trees.problems(line + "\nz = 1\n")).containsExactly(problem);
    assertThat(Trees.shape(result)).endsWith(LAST).startsWith("(Broken []");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f(x=:",
        "if x ==:",
        "while True print(x):",
        "for x on y:",
        "with a as:",
        "class A(:",
        "async def 1():",
        "def f(a, (b, c)):",
        "fo x in y:",
        "try x:"
      })
  void aBadHeaderKeepsTheBlockBelow(String header) {
    String source = header + "\n    return 1\n    y\nz = 1\n";
    ParseResult result = PythonParser.parse(source);
    assertThat(result.problems()).hasSize(1);
    assertThat(Trees.shape(result))
        .isEqualTo("(Broken [(Return (Constant i1)) (Expr (Name \"y\"))]) " + LAST);
  }

  @Test
  void aBadClauseKeepsItsStatement() {
    ParseResult result =
        PythonParser.parse(
            "try:\n  a\nexcept for:\n  b\nfinally:\n  c\nif a: b\nelif: c\nelse: d\n");
    assertThat(Trees.shape(result))
        .isEqualTo(
            "(Try 0 [(Expr (Name \"a\"))] [(ExceptHandler - - [(Expr (Name \"b\"))])] []"
                + " [(Expr (Name \"c\"))]) (If (Name \"a\") [(Expr (Name \"b\"))] [(Broken [])])"
                + " (Broken [])");
  }

  @Test
  void anUnclosedBracketEndsWhereAStatementBegins() {
    assertThat(Trees.shape(PythonParser.parse("x = f(1,\ndef g(a,\n      b):\n  return 2\n")))
        .startsWith("(Broken []) (FunctionDef 0 \"g\"");
    assertThat(Trees.shape(PythonParser.parse("x = f(1,\n  2\ny = [3]\nz = 1\n")))
        .isEqualTo("(Broken []) (Assign [(Name \"y\")] (List [(Constant i3)])) " + LAST);
    assertThat(Trees.shape(PythonParser.parse("def f():\n  x = {1: 2\n  if x:\n    y\nz = 1\n")))
        .contains("[(Broken []) (If (Name \"x\") [(Expr (Name \"y\"))] [])]")
        .endsWith(LAST);
  }

  @Test
  void wrongIndentationIsToldOnceAndLosesNothing() {
    assertThat(Trees.problems("  a\n  b\nc\n")).containsExactly("1:3 unexpected indentation");
    assertThat(Trees.shape(PythonParser.parse("if a:\n    b\n  c\nd\n")))
        .isEqualTo(
            "(If (Name \"a\") [(Expr (Name \"b\"))] []) (Expr (Name \"c\")) (Expr (Name \"d\"))");
    assertThat(Trees.problems("if a:\nb\n")).containsExactly("1:6 expected an indented block");
  }

  @Test
  void wrongTargetsAndArgumentsAreToldAndKept() {
    assertThat(Trees.problems("f() = 1\nx + 1 += 2\nf(a=1, b)\ndef g(a=1, b): pass\n"))
        .containsExactly(
            "1:1 nothing can be assigned to this expression",
            "2:1 nothing can be assigned to this expression",
            "3:8 positional argument follows keyword argument",
            "4:12 parameter without default follows one with a default");
  }

  @Test
  void python2IsPartlyParsedAndSaysSo() {
    ParseResult result =
        PythonParser.parse(
            "print 'a', b\nexec c in d\na <> b\nraise E, 'm'\nx = `y`\nn = 0777\nu = ur'a'\n"
                + "try: a\nexcept E, e: b\n");
    assertThat(result.python2()).isTrue();
    assertThat(result.problems()).hasSize(8).allMatch(p -> p.message().startsWith("Python 2: "));
    assertThat(Trees.shape(result))
        .startsWith("(Expr (Call (Name \"print\") [(Constant \"a\") (Name \"b\")] [])) (Expr (Call")
        .contains("(Constant i309)", "(ExceptHandler (Name \"E\") \"e\"")
        .doesNotContain("Broken");
  }

  @Test
  void aCleanFileIsNotPython2() {
    ParseResult result = PythonParser.parse("print('a')\nprint >> f\nexec(x)\nasync = await\n");
    assertThat(result.python2()).isFalse();
    assertThat(result.problems()).isEqualTo(List.of());
  }
}
