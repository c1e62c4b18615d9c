package dev.ssotaudit.extract.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.extract.python.syntax.Module;
import dev.ssotaudit.extract.python.syntax.Operator;
import dev.ssotaudit.extract.python.syntax.ParseResult;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees of any height, made by hand, as the lowering does not rest on the parser's own bounds. */
class BoundsTest {
  private static final Loc LOC = new Loc(1, 1, 1, 2, 0, 1);
  private static final Expr A = new Expr.Name("a", LOC);

  @Test
  void aSumOfThousandsIsOneOperator() {
    Expr sum = A;
    for (int i = 1; i < 50_000; i++) {
      sum = new Expr.BinOp(sum, Operator.ADD, A, LOC);
    }
    FileFacts facts = lower(new Stmt.ExprStmt(sum, LOC));
    Value.Operator value = (Value.Operator) ((Statement.Evaluate) facts.body().get(0)).value();
    assertThat(value.operands()).hasSize(50_000);
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void otherChainsEndAtTheBound() {
    Expr chain = A;
    for (int i = 0; i < 50_000; i++) {
      chain = new Expr.Call(new Expr.Attribute(chain, "b", LOC), List.of(), List.of(), LOC);
    }
    FileFacts facts = lower(new Stmt.ExprStmt(chain, LOC));
    assertThat(facts.problems()).hasSize(1);
    assertThat(facts.problems().get(0).message()).isEqualTo("nested more than 500 levels deep");
  }

  @Test
  void branchesEndAtTheBound() {
    Stmt.If chain = new Stmt.If(A, List.of(), List.of(), LOC);
    for (int i = 0; i < 50_000; i++) {
      chain = new Stmt.If(A, List.of(), List.of(chain), LOC);
    }
    FileFacts facts = lower(chain);
    assertThat(facts.problems()).hasSizeBetween(1, 2);
    Statement branch = facts.body().get(0);
    int depth = 0;
    while (branch instanceof Statement.If found) {
      branch = found.otherwise().get(0);
      depth++;
    }
    assertThat(depth).isBetween(490, 500);
  }

  @Test
  void blocksEndAtTheBound() {
    Stmt nested = new Stmt.Pass(LOC);
    for (int i = 0; i < 50_000; i++) {
      nested = new Stmt.While(A, List.of(nested), List.of(), LOC);
    }
    assertThat(lower(nested).problems()).hasSizeBetween(1, 2);
  }

  private static FileFacts lower(Stmt statement) {
    Module module = new Module(List.of(statement), LOC);
    return PythonExtractor.lower(new ParseResult(module, "a", List.of(), List.of(), false));
  }
}
