package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FactPrinter;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.nio.charset.StandardCharsets;

/** Short ways to facts for the tests of this package. */
final class PythonFacts {
  private PythonFacts() {}

  static FileFacts of(String source) {
    return new PythonExtractor().extract(source.getBytes(StandardCharsets.UTF_8));
  }

  /** The facts of a file that must be without problem, printed. */
  static String printed(String source) {
    FileFacts facts = of(source);
    assertThat(facts.problems()).isEmpty();
    return FactPrinter.print(facts);
  }

  /** The value of a file that is one expression. */
  static Value value(String source) {
    return ((Statement.Evaluate) of(source).body().get(0)).value();
  }

  /** The first statement as a function. */
  static Declaration.Function function(String source) {
    return (Declaration.Function) declaration(source);
  }

  /** The first statement as a declaration. */
  static Declaration declaration(String source) {
    return ((Statement.Declare) of(source).body().get(0)).declaration();
  }
}
