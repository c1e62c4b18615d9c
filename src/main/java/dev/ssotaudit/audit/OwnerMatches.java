package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import dev.ssotaudit.policy.OwnerPattern;
import dev.ssotaudit.rule.OwnerMatch;
import dev.ssotaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which code the owner patterns of contracts match. */
final class OwnerMatches {
  private final Workspace workspace;
  private final List<OwnerMatch> matches = new ArrayList<>();
  private final Set<String> paths = new TreeSet<>();

  OwnerMatches(Workspace workspace, List<Contract> contracts) {
    this.workspace = workspace;
    contracts.forEach(this::match);
  }

  /** One for each pattern of each role of each contract, in their order. */
  List<OwnerMatch> all() {
    return matches;
  }

  /** The files that owners lie in, or would lie in if they could be parsed. */
  Set<String> paths() {
    return paths;
  }

  private void match(Contract contract) {
    contract
        .owners()
        .forEach(
            (role, patterns) ->
                patterns.forEach(
                    written ->
                        matches.add(
                            new OwnerMatch(
                                contract.id(),
                                role,
                                written,
                                declarations(OwnerPattern.of(written)),
                                contract.line()))));
  }

  private List<Hop> declarations(OwnerPattern pattern) {
    List<Hop> found = new ArrayList<>();
    if (pattern.byPath()) {
      for (SourceFile file : workspace.index().files()) {
        if (file.language() != Language.CONFIG && pattern.mayLieIn(file.path())) {
          paths.add(file.path());
          found.add(new Hop(file.path(), Span.START, "all of"));
        }
      }
      return found;
    }
    for (SourceUnit unit : workspace.loader().loaded()) {
      if (pattern.mayLieIn(unit.path())) {
        paths.add(unit.path());
        declared(pattern, unit, found);
      }
    }
    return found;
  }

  /** The top-most declarations: what is nested in an owned one is not listed. */
  private static void declared(OwnerPattern pattern, SourceUnit unit, List<Hop> found) {
    if (unit.python() && pattern.owns(unit.path(), unit.bodyFunction().symbol())) {
      found.add(new Hop(unit.path(), Span.START, unit.module()));
      return;
    }
    for (TypeSymbol type : unit.types()) {
      if (pattern.owns(unit.path(), type.symbol()) && !inside(pattern, type.outer())) {
        found.add(new Hop(unit.path(), type.declaration().nameSpan(), type.dotted()));
      }
    }
    for (FunctionSymbol function : unit.functions()) {
      boolean nested =
          inside(pattern, function.owner())
              || function.outer() != null && owns(pattern, function.outer());
      if (owns(pattern, function) && !nested) {
        found.add(new Hop(unit.path(), function.span(), function.dotted()));
      }
    }
  }

  private static boolean owns(OwnerPattern pattern, FunctionSymbol function) {
    return pattern.owns(function.unit().path(), function.symbol());
  }

  private static boolean inside(
      OwnerPattern pattern, @org.jspecify.annotations.Nullable TypeSymbol type) {
    return type != null && pattern.owns(type.unit().path(), type.symbol());
  }
}
