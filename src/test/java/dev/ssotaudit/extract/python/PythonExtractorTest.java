package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Comment;
import dev.ssotaudit.fact.FactPrinter;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonExtractorTest {
  @Test
  void commentsThatAddressTheToolAreFacts() {
    FileFacts facts = PythonFacts.of("a  # ssot: ignore\n# other\n");
    assertThat(facts.comments())
        .containsExactly(new Comment(new Span(1, 4, 1, 18), "# ssot: ignore"));
  }

  @Test
  void anEmptyFileIsReadable() {
    FileFacts facts = PythonFacts.of("");
    assertThat(facts.unreadable()).isFalse();
    assertThat(facts.body()).isEmpty();
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void aBadStatementCostsThatStatement() {
    FileFacts facts = PythonFacts.of("a = 1\nb = = 2\nc = 3\n");
    assertThat(facts.unreadable()).isFalse();
    assertThat(facts.problems()).isNotEmpty().allMatch(p -> p.span().line() == 2);
    assertThat(FactPrinter.print(facts)).isEqualTo("a = 1\n<syntax error>\nc = 3");
  }

  @Test
  void theBlockBelowABadLineMayRun() {
    FileFacts facts = PythonFacts.of("if a ! b:\n  c()\nd\n");
    assertThat(facts.problems()).isNotEmpty();
    assertThat(FactPrinter.print(facts)).isEqualTo("if <syntax error>:\n  c()\nd");
  }

  @Test
  void aBinaryFileIsUnreadable() {
    FileFacts facts = PythonFacts.of("PK\003\004\0\0x = 1\n");
    assertThat(facts.unreadable()).isTrue();
    assertThat(facts.body()).isEmpty();
    assertThat(facts.problems().get(0).message()).isEqualTo("binary file, no Python source");
  }

  @Test
  void invalidUtf8IsAProblemAndTheRestIsRead() {
    byte[] bytes = {'a', ' ', '=', ' ', '\'', (byte) 0xff, '\'', '\n', 'b', '\n'};
    FileFacts facts = new PythonExtractor().extract(bytes);
    assertThat(facts.unreadable()).isFalse();
    assertThat(facts.problems()).hasSize(1);
    assertThat(facts.body()).hasSize(2);
  }

  @Test
  void whatNestsTooDeepIsAProblemAndNoOverflow() {
    for (String deep : List.of("a" + ".b()".repeat(5_000), "(".repeat(5_000) + ")".repeat(5_000))) {
      FileFacts facts = PythonFacts.of("x = " + deep + "\ny = 1\n");
      assertThat(facts.problems()).isNotEmpty();
      assertThat(FactPrinter.print(facts.body().subList(1, 2))).isEqualTo("y = 1");
    }
  }

  @Test
  void equalBytesHaveEqualFacts() {
    String source = "class A:\n  def f(self, x: 'A' = None): return f'{x}' or {1: [*x]}\n";
    assertThat(PythonFacts.of(source)).isEqualTo(PythonFacts.of(source));
  }
}
