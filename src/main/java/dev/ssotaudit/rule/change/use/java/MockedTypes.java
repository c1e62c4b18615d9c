package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the altered types that annotations replace by mocks, or expect to be thrown. */
final class MockedTypes {
  private final Typing typing;
  private final JavaAltered altered;
  private final Set<TestReport.Hit> hits;

  MockedTypes(Typing typing, JavaAltered altered, Set<TestReport.Hit> hits) {
    this.typing = typing;
    this.altered = altered;
    this.hits = hits;
  }

  void read(SourceType type) {
    Spot header = new Spot(Home.header(type), new Locals(null), null);
    annotations(type.declaration().decorators(), null, header);
    for (Statement member : type.declaration().body()) {
      if (member instanceof Statement.Define field && field.target() instanceof Value.Name name) {
        annotations(field.decorators(), field.type(), header.at(home(header, name.id())));
      } else if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        Spot inside = header.at(home(header, function.name()));
        annotations(function.decorators(), null, inside);
        for (Parameter parameter : function.parameters()) {
          annotations(parameter.decorators(), parameter.type(), inside);
        }
      }
    }
  }

  private static Home home(Spot header, String member) {
    return header.home().in(member, List.of(), false);
  }

  private void annotations(List<Decorator> decorators, @Nullable Value type, Spot spot) {
    for (Decorator decorator : decorators) {
      String name = Decorators.simpleName(decorator.value());
      if (Idiom.MOCK_ANNOTATIONS.has(name)) {
        if (type != null) {
          hit(type, decorator.span().line(), TestReport.How.PATCHES, true, spot);
        }
        classes(decorator.value(), TestReport.How.PATCHES, true, spot);
      } else if (decorator.value() instanceof Value.Call call) {
        call.arguments().stream()
            .filter(argument -> Idiom.EXPECTED_MEMBERS.has(argument.name()))
            .forEach(each -> classes(each.value(), TestReport.How.EXPECTS, false, spot));
      }
    }
  }

  private void classes(Value value, TestReport.How how, boolean members, Spot spot) {
    ValueWalker.walk(
        value,
        each -> {
          if (each instanceof Value.Member literal && literal.name().equals("class")) {
            hit(literal.base(), literal.span().line(), how, members, spot);
          }
        });
  }

  /** A mock replaces all members of the type. */
  private void hit(Value written, int line, TestReport.How how, boolean members, Spot spot) {
    if (typing.use(written, spot) instanceof TypeUse.Named named
        && (members ? altered.inType(named.name()) : altered.type(named.name()))) {
      hits.add(TestPlace.hit(spot, line, how, named.name(), true));
    }
  }
}
