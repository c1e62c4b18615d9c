package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "'a\\x41\\u00e9\\101\\n\\'\\q' => (Constant \"aA\\e9A\\a'\\5cq\")",
        "r'\\n' b'\\xff' => !",
        "rb'\\n' => (Constant b\"\\5cn\")",
        "'\\N{BULLET}' => (Constant \"\\2022\")",
        "'a' \"b\" '''c''' => (Constant \"abc\")",
        "f'{a}b{c!r:>{d}.2}' => (JoinedStr [(FormattedValue (Name \"a\") -1 -) (Constant \"b\") (FormattedValue (Name \"c\") 114 (JoinedStr [(Constant \">\") (FormattedValue (Name \"d\") -1 -) (Constant \".2\")]))])",
        "f'{{{a}}}' => (JoinedStr [(Constant \"{\") (FormattedValue (Name \"a\") -1 -) (Constant \"}\")])",
        "f'{ a = }' => (JoinedStr [(Constant \" a = \") (FormattedValue (Name \"a\") 114 -)])",
        "f'{a=:x}' => (JoinedStr [(Constant \"a=\") (FormattedValue (Name \"a\") -1 (JoinedStr [(Constant \"x\")]))])",
        "f'{a != b}' => (JoinedStr [(FormattedValue (Compare (Name \"a\") [NotEq] [(Name \"b\")]) -1 -)])",
        "f'{a:=5}' => (JoinedStr [(FormattedValue (Name \"a\") -1 (JoinedStr [(Constant \"=5\")]))])",
        "f'{f'{f'{1}'}'}' => (JoinedStr [(FormattedValue (JoinedStr [(FormattedValue (JoinedStr [(FormattedValue (Constant i1) -1 -)]) -1 -)]) -1 -)])",
        "f'{a['b']}' => (JoinedStr [(FormattedValue (Subscript (Name \"a\") (Constant \"b\")) -1 -)])",
        "f'{(lambda x: 1)}' => (JoinedStr [(FormattedValue (Lambda (arguments [][(arg \"x\" -) -]- []-) (Constant i1)) -1 -)])",
        "f'{'\\n'.join(a)}' => (JoinedStr [(FormattedValue (Call (Attribute (Constant \"\\a\") \"join\") [(Name \"a\")] []) -1 -)])",
        "rf'\\{a}\\n' => (JoinedStr [(Constant \"\\5c\") (FormattedValue (Name \"a\") -1 -) (Constant \"\\5cn\")])",
        "'a' f'b{c}' 'd' 'e' => (JoinedStr [(Constant \"ab\") (FormattedValue (Name \"c\") -1 -) (Constant \"de\")])",
        "f'\\N{BULLET}{a}' => (JoinedStr [(Constant \"\\2022\") (FormattedValue (Name \"a\") -1 -)])",
        "f'' => (JoinedStr [])",
        "f'{yield}' => (JoinedStr [(FormattedValue (Yield -) -1 -)])",
        "t'a{ b !s:c}' => (TemplateStr [(Constant \"a\") (Interpolation (Name \"b\") \" b\" 115 (JoinedStr [(Constant \"c\")]))])",
      })
  void isDecodedAsCPythonDoes(String source, String tree) {
    if (tree.equals("!")) {
      assertThat(Trees.problems(source)).containsExactly("1:7 bytes and text side by side");
    } else {
      assertThat(Trees.expr(source)).isEqualTo(tree);
    }
  }

  @Test
  void aConcatenationKeepsItsPieces() {
    ParseResult result = PythonParser.parse("x = ('ab'\n  R\"\\c\")");
    Stmt.Assign assign = (Stmt.Assign) result.module().body().get(0);
    Expr.Str str = (Expr.Str) assign.value();
    assertThat(str.value()).isEqualTo("ab\\c");
    assertThat(str.loc()).isEqualTo(new Loc(1, 6, 2, 8, 5, 17));
    assertThat(str.pieces()).extracting(StringPiece::value).containsExactly("ab", "\\c");
    assertThat(str.pieces()).extracting(StringPiece::raw).containsExactly(false, true);
    assertThat(str.pieces().get(1).loc().line()).isEqualTo(2);
  }

  @Test
  void aFieldMaySpanLinesAndHaveComments() {
    assertThat(Trees.of("x = f'{a # why\n  + b\n}'\ny = 1"))
        .isEqualTo(
            "(Assign [(Name \"x\")] (JoinedStr [(FormattedValue (BinOp (Name \"a\") Add (Name"
                + " \"b\")) -1 -)])) (Assign [(Name \"y\")] (Constant i1))");
  }

  @Test
  void carriageReturnsInLongStringsAreLineFeeds() {
    assertThat(Trees.expr("'''a\r\nb\rc'''")).isEqualTo("(Constant \"a\\ab\\ac\")");
    assertThat(Trees.expr("'a\\\r\nb'")).isEqualTo("(Constant \"ab\")");
  }

  @Test
  void brokenEscapesAreProblemsAndStay() {
    assertThat(Trees.problems("x = '\\xg1'"))
        .containsExactly("1:5 broken escape sequence in a string");
  }
}
