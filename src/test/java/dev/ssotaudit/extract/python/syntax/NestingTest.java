package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep input costs its statement, in a megabyte of stack. */
class NestingTest {
  private static final int DEEP = 5000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "{1:",
        "f(",
        "a[",
        "lambda: ",
        "not ",
        "-",
        "x if y else ",
        "2 ** ",
        "await (",
        "f'{",
        "f'{x:{",
        "(yield ",
        "*(",
        "lambda x=",
        "[x for x in ",
        "((a, b) := ",
        "`",
        "a.b(c)[d](",
        "x = (y := (",
        "del (",
        "match (",
        "with (",
        "@("
      })
  void openersAreBounded(String opener) throws InterruptedException {
    ParseResult result = parse(opener.repeat(DEEP) + "\ndef f(): pass\n");
    assertThat(result.problems()).isNotEmpty();
    assertThat(Trees.shape(result)).contains("FunctionDef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "[]", "{}"})
  void closedBracketsAreBounded(String pair) throws InterruptedException {
    String deep = pair.substring(0, 1).repeat(DEEP) + pair.substring(1).repeat(DEEP);
    ParseResult result = parse("x = " + deep + "\nz = 1\n");
    assertThat(result.problems()).hasSize(1);
    assertThat(Trees.shape(result)).isEqualTo("(Broken []) (Assign [(Name \"z\")] (Constant i1))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+", "a.b.", "a()()", "a or b+", "a[0][1]", "1<2+"})
  void longChainsGiveTreesOfBoundedHeight(String part) throws InterruptedException {
    ParseResult result = parse("x = " + part.repeat(3 * DEEP) + "c\nz = 1\n");
    assertThat(Trees.shape(result)).endsWith("(Assign [(Name \"z\")] (Constant i1))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"if x:\n", "def f():\n", "try:\n", "match x:\n", "class A:\n"})
  void blocksAreBounded(String header) throws InterruptedException {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      source.append(" ".repeat(i)).append(header);
    }
    assertThat(parse(source.append("z = 1\n").toString()).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 199})
  void whatCPythonAllowsIsAllowed(int depth) throws InterruptedException {
    assertThat(parse("x = " + "(".repeat(depth) + "1" + ")".repeat(depth)).problems()).isEmpty();
    assertThat(parse("x = " + "1 + ".repeat(1000) + "1").problems()).isEmpty();
  }

  private static ParseResult parse(String source) throws InterruptedException {
    AtomicReference<Object> outcome = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            outcome.set(PythonParser.parse(source));
          } catch (StackOverflowError e) {
            outcome.set(e);
          }
        };
    Thread thread =
        new Thread(null, work, "small stack", Integer.getInteger("stack", 1024) * 1024L);
    thread.start();
    thread.join();
    assertThat(outcome.get()).isInstanceOf(ParseResult.class);
    return (ParseResult) outcome.get();
  }
}
