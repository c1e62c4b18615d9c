package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import java.util.ArrayList;
import java.util.List;

/** The methods that provide injectable objects ({@code @Bean}, {@code @Produces}). */
final class Providers {
  private final Query query;
  private final Settings settings;

  Providers(Query query, Settings settings) {
    this.query = query;
    this.settings = settings;
  }

  /** The providers of a type: the preferred one where one is marked, else all. */
  List<FunctionSymbol> of(TypeRef wanted) {
    List<FunctionSymbol> found = new ArrayList<>();
    for (SourceUnit unit : query.model.units().values()) {
      if (unit.python() || !query.mayCall(unit.path())) {
        continue;
      }
      for (FunctionSymbol function : unit.functions()) {
        if (provides(function, wanted)) {
          found.add(function);
        }
      }
    }
    List<FunctionSymbol> primary = new ArrayList<>(found);
    primary.removeIf(f -> !settings.annotated(decorators(f), f, Effect.PRIMARY));
    return primary.isEmpty() ? found : primary;
  }

  private static List<Decorator> decorators(FunctionSymbol function) {
    return function.declaration() == null ? List.of() : function.declaration().decorators();
  }

  private boolean provides(FunctionSymbol function, TypeRef wanted) {
    if (function.declaration() == null
        || function.declaration().returns() == null
        || decorators(function).isEmpty()
        || !settings.annotated(decorators(function), function, Effect.PROVIDER)) {
      return false;
    }
    for (TypeRef given : query.types.names().resolve(function.declaration().returns(), function)) {
      if (fits(given, wanted, function)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(TypeRef given, TypeRef wanted, FunctionSymbol function) {
    if (given.type() != null) {
      return wanted.type() != null
          ? query.types.linear(given.type()).contains(wanted.type())
          : query.types.libraryBases(given.type()).contains(wanted.symbol());
    }
    return given.symbol().equals(wanted.symbol())
        || query
                .api()
                .type(
                    Query.language(function),
                    given.symbol(),
                    e -> e.symbol().equals(wanted.symbol()))
            != null;
  }
}
