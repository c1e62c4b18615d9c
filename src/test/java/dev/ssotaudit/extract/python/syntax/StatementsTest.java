package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "a = b = c => (Assign [(Name \"a\") (Name \"b\")] (Name \"c\"))",
        "a: int = yield => (AnnAssign (Name \"a\") (Name \"int\") (Yield -) 1)",
        "(a): int => (AnnAssign (Name \"a\") (Name \"int\") - 0)",
        "a @= 1, 2 => (AugAssign (Name \"a\") MatMult (Tuple [(Constant i1) (Constant i2)]))",
        "return *a, b => (Return (Tuple [(Starred (Name \"a\")) (Name \"b\")]))",
        "del a.b, (c, d) => (Delete [(Attribute (Name \"a\") \"b\") (Tuple [(Name \"c\") (Name \"d\")])])",
        "raise a from b => (Raise (Name \"a\") (Name \"b\"))",
        "assert a, b => (Assert (Name \"a\") (Name \"b\"))",
        "import a.b as c, d => (Import [(alias \"a.b\" \"c\") (alias \"d\" -)])",
        "from ....a import (b as c, d,) => (ImportFrom \"a\" [(alias \"b\" \"c\") (alias \"d\" -)] 4)",
        "from . import * => (ImportFrom - [(alias \"*\" -)] 1)",
        "global a, b; nonlocal c => (Global [\"a\" \"b\"]) (Nonlocal [\"c\"])",
        "type X[T: int = str, *Ts, **P] = T => (TypeAlias (Name \"X\") [(TypeVar \"T\" (Name \"int\") (Name \"str\")) (TypeVarTuple \"Ts\" -) (ParamSpec \"P\" -)] (Name \"T\"))",
        "type = 1 => (Assign [(Name \"type\")] (Constant i1))",
        "match = case[1] => (Assign [(Name \"match\")] (Subscript (Name \"case\") (Constant i1)))",
        "match(a).b => (Expr (Attribute (Call (Name \"match\") [(Name \"a\")] []) \"b\"))",
        "with (a, b): pass => (With 0 [(withitem (Name \"a\") -) (withitem (Name \"b\") -)] [(Pass)])",
        "with (a as b, c,): pass => (With 0 [(withitem (Name \"a\") (Name \"b\")) (withitem (Name \"c\") -)] [(Pass)])",
        "with (a, b) as c: pass => (With 0 [(withitem (Tuple [(Name \"a\") (Name \"b\")]) (Name \"c\"))] [(Pass)])",
        "with (a), (b): pass => (With 0 [(withitem (Name \"a\") -) (withitem (Name \"b\") -)] [(Pass)])",
        "with (a, *b): pass => (With 0 [(withitem (Tuple [(Name \"a\") (Starred (Name \"b\"))]) -)] [(Pass)])",
        "with (a for a in b): pass => (With 0 [(withitem (GeneratorExp (Name \"a\") [(comprehension (Name \"a\") (Name \"b\") [] 0)]) -)] [(Pass)])",
        "async with a as b.c, d: pass => (With 1 [(withitem (Name \"a\") (Attribute (Name \"b\") \"c\")) (withitem (Name \"d\") -)] [(Pass)])",
        "for a, *b in *c, d: pass => (For 0 (Tuple [(Name \"a\") (Starred (Name \"b\"))]) (Tuple [(Starred (Name \"c\")) (Name \"d\")]) [(Pass)] [])",
        "class A[T](B, m=C): x: int => (ClassDef \"A\" [(TypeVar \"T\" - -)] [(Name \"B\")] [(keyword \"m\" (Name \"C\"))] [(AnnAssign (Name \"x\") (Name \"int\") - 1)] [])",
        "def f(*args: *Ts): ... => (FunctionDef 0 \"f\" [] (arguments [][](arg \"args\" (Starred (Name \"Ts\"))) []-) - [(Expr (Constant Ellipsis))] [])",
      })
  void isParsedAsCPythonDoes(String source, String tree) {
    assertThat(Trees.of(source)).isEqualTo(tree);
  }

  @Test
  void elifIsANestedIf() {
    assertThat(Trees.of("if a: b\nelif c: d\nelse: e\n"))
        .isEqualTo(
            "(If (Name \"a\") [(Expr (Name \"b\"))] [(If (Name \"c\") [(Expr (Name \"d\"))]"
                + " [(Expr (Name \"e\"))])])");
  }

  @Test
  void exceptTakesStarsAndTypesWithoutParentheses() {
    assertThat(Trees.of("try: a\nexcept* B, C: d\nfinally: e\n"))
        .isEqualTo(
            "(Try 1 [(Expr (Name \"a\"))] [(ExceptHandler (Tuple [(Name \"B\") (Name \"C\")]) -"
                + " [(Expr (Name \"d\"))])] [] [(Expr (Name \"e\"))])");
  }

  @Test
  void decoratorsAreAnyExpressionAndTheSpanBeginsBehindThem() {
    ParseResult result = PythonParser.parse("@a[0].b(lambda: 1)\n@(x := y)\nasync def f(): pass\n");
    assertThat(result.problems()).isEmpty();
    Stmt.FunctionDef f = (Stmt.FunctionDef) result.module().body().get(0);
    assertThat(f.decorators()).hasSize(2);
    assertThat(f.async()).isTrue();
    assertThat(f.loc()).isEqualTo(new Loc(3, 1, 3, 20, 29, 48));
    assertThat(f.nameLoc().column()).isEqualTo(11);
  }

  @Test
  void matchIsAStatementOnlyBeforeAColonAtTheLinesEnd() {
    assertThat(Trees.of("match a, *b:\n  case 1 | -2.0 | 1-2j if c: d\n  case _: e\n"))
        .isEqualTo(
            "(Match (Tuple [(Name \"a\") (Starred (Name \"b\"))]) [(match_case (MatchOr"
                + " [(MatchValue (Constant i1)) (MatchValue (UnaryOp USub (Constant"
                + " f4000000000000000))) (MatchValue (BinOp (Constant i1) Sub (Constant"
                + " c4000000000000000)))]) (Name \"c\") [(Expr (Name \"d\"))]) (match_case"
                + " (MatchAs - -) - [(Expr (Name \"e\"))])])");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "[a, *_, *b] => (MatchSequence [(MatchAs - \"a\") (MatchStar -) (MatchStar \"b\")])",
        "(a) => (MatchAs - \"a\")",
        "(a,) => (MatchSequence [(MatchAs - \"a\")])",
        "a.b.c as d => (MatchAs (MatchValue (Attribute (Attribute (Name \"a\") \"b\") \"c\")) \"d\")",
        "{\"k\": v, A.B: _, **rest} => (MatchMapping [(Constant \"k\") (Attribute (Name \"A\") \"B\")] [(MatchAs - \"v\") (MatchAs - -)] \"rest\")",
        "C(a, b=None) => (MatchClass (Name \"C\") [(MatchAs - \"a\")] [\"b\"] [(MatchSingleton -)])",
        "*a, b => (MatchSequence [(MatchStar \"a\") (MatchAs - \"b\")])",
      })
  void patternIsParsedAsCPythonDoes(String pattern, String tree) {
    assertThat(Trees.of("match x:\n case " + pattern + ": pass"))
        .isEqualTo("(Match (Name \"x\") [(match_case " + tree + " - [(Pass)])])");
  }
}
