package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Short forms of parse results for tests. */
final class Trees {
  private Trees() {}

  /** The file's statements as S-expressions without positions; the file must have no problems. */
  static String of(String source) {
    ParseResult result = PythonParser.parse(source);
    assertThat(result.problems()).isEmpty();
    return shape(result);
  }

  /** The same for a file that may have problems. */
  static String shape(ParseResult result) {
    String dump = AstDump.dump(result.module(), true).replaceAll("@[0-9:-]+", "");
    String tidy = dump.replaceAll(" (?=[)\\]])", "").strip();
    return tidy.substring("(Module [".length(), tidy.length() - 2);
  }

  /** The only expression of a file that is an expression statement. */
  static String expr(String source) {
    String tree = of(source);
    assertThat(tree).startsWith("(Expr ");
    return tree.substring("(Expr ".length(), tree.length() - 1);
  }

  /** Each problem as {@code line:column message}. */
  static List<String> problems(String source) {
    return PythonParser.parse(source).problems().stream()
        .map(p -> p.loc().line() + ":" + p.loc().column() + " " + p.message())
        .toList();
  }
}
