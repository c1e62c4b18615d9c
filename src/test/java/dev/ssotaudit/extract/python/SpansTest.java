package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  @Test
  void aCallReachesFromItsReceiverToItsParenthesis() {
    Value.Call call = (Value.Call) PythonFacts.value("a.connect(\n  1,\n)");
    assertThat(call.span()).isEqualTo(new Span(1, 1, 3, 2));
    assertThat(((Value.Member) call.callee()).nameSpan()).isEqualTo(new Span(1, 3, 1, 10));
  }

  @Test
  void columnsCountUtf16Units() {
    Value.Call call = (Value.Call) PythonFacts.value("f('\uD83D\uDE00', x)");
    assertThat(call.arguments().get(1).value().span()).isEqualTo(new Span(1, 9, 1, 10));
  }

  @Test
  void aNormalisedNameKeepsItsWrittenPlace() {
    Value.Member member = (Value.Member) PythonFacts.value("a.\uFB01x");
    assertThat(member.name()).isEqualTo("fix");
    assertThat(member.nameSpan()).isEqualTo(new Span(1, 3, 1, 5));
  }

  @Test
  void aDeclarationBeginsAtItsFirstDecorator() {
    Declaration declaration = PythonFacts.declaration("@ (a)\n@b\ndef f(): pass\n");
    assertThat(declaration.span()).isEqualTo(new Span(1, 1, 3, 14));
    assertThat(declaration.nameSpan()).isEqualTo(new Span(3, 5, 3, 6));
    assertThat(declaration.decorators().get(1).span()).isEqualTo(new Span(2, 2, 2, 3));
  }

  @Test
  void aForwardReferenceStandsWhereItsLiteralDoes() {
    Statement.Define define = (Statement.Define) PythonFacts.of("x: 'a.B'").body().get(0);
    Value.Member type = (Value.Member) define.type();
    Span literal = new Span(1, 4, 1, 9);
    assertThat(List.of(type.span(), type.nameSpan(), type.base().span())).containsOnly(literal);
  }

  @Test
  void namesOfOneImportStandApart() {
    List<Statement> body = PythonFacts.of("from a import b\nfrom c import d, e as f").body();
    assertThat(body)
        .extracting(Statement::span)
        .containsExactly(new Span(1, 1, 1, 16), new Span(2, 15, 2, 16), new Span(2, 18, 2, 24));
  }

  @Test
  void aCaptureStandsWhereItsNameDoes() {
    Statement.Match match =
        (Statement.Match) PythonFacts.of("match v:\n  case A() as b:\n    c\n").body().get(0);
    assertThat(match.cases().get(0).captures().get(0).span()).isEqualTo(new Span(2, 15, 2, 16));
    assertThat(match.cases().get(0).span()).isEqualTo(new Span(2, 8, 3, 6));
  }
}
