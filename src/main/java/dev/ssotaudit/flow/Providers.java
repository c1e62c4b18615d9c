package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The methods that provide injectable objects ({@code @Bean}, {@code @Produces}). */
final class Providers {
  private final Query query;
  private final Settings settings;
  private final AnnotationTexts texts;

  Providers(Query query, Settings settings) {
    this.query = query;
    this.settings = settings;
    this.texts = new AnnotationTexts(query);
  }

  /**
   * What an injection point asks for.
   *
   * @param name of the parameter or field, which decides where nothing else does
   */
  record Wanted(TypeRef type, List<Decorator> decorators, String name, FunctionSymbol from) {}

  /**
   * The providers of what is wanted: the one the qualifier names, else the preferred one, else the
   * one of the injection point's own name, else all (Spring Framework reference, 1.9: fine-tuning
   * autowiring).
   */
  List<FunctionSymbol> of(Wanted wanted) {
    List<FunctionSymbol> found = all(wanted.type());
    String qualifier = qualifier(wanted.decorators(), wanted.from());
    if (found.size() < 2) {
      return found;
    }
    List<FunctionSymbol> named =
        qualifier == null ? List.of() : only(found, f -> names(f).contains(qualifier));
    if (!named.isEmpty()) {
      return named;
    }
    List<FunctionSymbol> primary =
        only(found, f -> settings.annotated(decorators(f), f, Effect.PRIMARY));
    if (!primary.isEmpty()) {
      return primary;
    }
    List<FunctionSymbol> alike = only(found, f -> names(f).contains(wanted.name()));
    return alike.isEmpty() ? found : alike;
  }

  private static List<FunctionSymbol> only(
      List<FunctionSymbol> all, Predicate<FunctionSymbol> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private List<FunctionSymbol> all(TypeRef wanted) {
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
    return found;
  }

  private @Nullable String qualifier(List<Decorator> decorators, FunctionSymbol from) {
    for (Decorator decorator : decorators) {
      ApiEntry entry = settings.entry(decorator, from);
      if (entry != null && entry.effect() == Effect.QUALIFIER) {
        List<String> given = texts.of(decorator.value(), from);
        return given.isEmpty() ? null : given.get(0);
      }
    }
    return null;
  }

  /** The names a provider's object goes by: those its annotations give, and the method's. */
  private List<String> names(FunctionSymbol provider) {
    List<String> names = new ArrayList<>();
    names.add(provider.name());
    for (Decorator decorator : decorators(provider)) {
      ApiEntry entry = settings.entry(decorator, provider);
      if (entry != null
          && (entry.effect() == Effect.PROVIDER || entry.effect() == Effect.QUALIFIER)) {
        names.addAll(texts.of(decorator.value(), provider));
      }
    }
    return names;
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
