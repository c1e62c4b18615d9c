package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final String IF_BODY =
      "(If (Name \"a\") [(Expr (Name \"b\")) (Expr (Name \"c\"))] [])";

  @Test
  void linesJoinInBracketsAndBehindBackslashes() {
    assertThat(Trees.of("x = [1,\n\n  # note\n 2]\ny = 1 + \\\n  2\n"))
        .isEqualTo(
            "(Assign [(Name \"x\")] (List [(Constant i1) (Constant i2)])) (Assign [(Name \"y\")]"
                + " (BinOp (Constant i1) Add (Constant i2)))");
  }

  @Test
  void everyLineEndCounts() {
    assertThat(Trees.of("if a:\r\n  b\r  c\n")).isEqualTo(IF_BODY);
    Stmt second = PythonParser.parse("a\rb\r\nc").module().body().get(2);
    assertThat(second.loc().line()).isEqualTo(3);
  }

  @Test
  void tabsStopAtEveryEighthColumn() {
    assertThat(Trees.of("if a:\n\tb\n\tc\n")).isEqualTo(IF_BODY);
    assertThat(Trees.problems("if a:\n        b\n\tc\n"))
        .containsExactly("3:2 inconsistent use of tabs and spaces");
  }

  @Test
  void aFormFeedIsASpaceAndAtTheStartOfALineResetsTheColumn() {
    assertThat(Trees.of("if a:\n  b\n \f  c\n\f\nd\f=\f1\n"))
        .isEqualTo(IF_BODY + " (Assign [(Name \"d\")] (Constant i1))");
  }

  @Test
  void aBackslashAtTheStartOfALineSettlesItsIndentation() {
    assertThat(Trees.of("if a:\n    b\n    \\\n  c\n")).isEqualTo(IF_BODY);
  }

  @Test
  void columnsAreUtf16UnitsAndTheByteOrderMarkHasNone() {
    byte[] bytes = "\ufeffx = '\ud83d\ude00é'; y".getBytes(StandardCharsets.UTF_8);
    ParseResult result = PythonParser.parse(bytes);
    assertThat(result.problems()).isEmpty();
    assertThat(result.module().body().get(0).loc()).isEqualTo(new Loc(1, 1, 1, 10, 0, 9));
    assertThat(result.module().body().get(1).loc().column()).isEqualTo(12);
  }

  @Test
  void declaredEncodingsAreObeyed() {
    byte[] latin = "# -*- coding: latin-1 -*-\nx = 'é'".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Trees.shape(PythonParser.parse(latin))).contains("(Constant \"\\e9\")");
    byte[] cyrillic =
        "#!/x\n# vim: set fileencoding=koi8-r :\nx = 'ж'".getBytes(Charset.forName("KOI8-R"));
    assertThat(Trees.shape(PythonParser.parse(cyrillic))).contains("(Constant \"\\436\")");
    byte[] code = "x = 1\n# coding: latin-1\ny = 'é'".getBytes(StandardCharsets.UTF_8);
    assertThat(Trees.shape(PythonParser.parse(code))).contains("(Constant \"\\e9\")");
  }

  @Test
  void invalidUtf8IsAProblemAndIsParsed() {
    ParseResult result =
        PythonParser.parse(new byte[] {'x', '=', '\'', (byte) 0xff, '\'', '\n', 'y'});
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).message()).isEqualTo("bytes are not valid UTF-8");
    assertThat(result.problems().get(0).loc()).isEqualTo(new Loc(1, 4, 1, 4, 3, 3));
    assertThat(result.module().body()).hasSize(2);
  }

  @Test
  void unknownEncodingsAreProblems() {
    assertThat(
            PythonParser.parse("# coding: no-such\nx".getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(ParseProblem::message)
        .containsExactly("unknown encoding");
  }

  @Test
  void commentsAreListedInOrder() {
    ParseResult result = PythonParser.parse("# one\nx = ( # two\n1)\n  # three\r\n");
    assertThat(result.comments())
        .extracting(Comment::text)
        .containsExactly("# one", "# two", "# three");
    assertThat(result.comments().get(2).loc()).isEqualTo(new Loc(4, 3, 4, 10, 23, 30));
  }
}
