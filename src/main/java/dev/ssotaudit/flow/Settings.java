package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SettingIndex;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields and parameters that a framework fills: settings classes, injected keys, injected beans.
 */
final class Settings {
  private final Query query;
  private final Provenance provenance;

  Settings(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
  }

  /** The origins of a field that a framework fills, or null. */
  @Nullable List<Trace> field(TypeSymbol type, String name, Val val, Ask ask) {
    Statement.Define field = type.fields().get(name);
    if (field == null) {
      return null;
    }
    At at = new At(type.bodyFunction(), field.span());
    String key = injectedKey(field.decorators(), type.bodyFunction());
    if (key != null) {
      return key(key, at, ask);
    }
    if (annotated(field.decorators(), type.bodyFunction(), Effect.INPUT)) {
      return provenance.leaf(Origin.Kind.INPUT, name, at, ask);
    }
    String prefix = settingsPrefix(type);
    if (prefix != null) {
      Value given = SettingFields.given(type, name);
      return key(new SettingFields(query).keys(type, prefix, name, given).get(0), at, ask);
    }
    if (annotated(field.decorators(), type.bodyFunction(), Effect.INJECTION)) {
      return bean(field.type(), field.decorators(), name, at, ask);
    }
    return null;
  }

  /** The origins of a parameter that a framework fills, or null. */
  @Nullable List<Trace> injected(Sym.Param param, Val val, Ask ask) {
    FunctionSymbol function = param.function();
    Parameter parameter = function.parameters().get(param.index());
    if (Query.language(function) != Language.JAVA || Frame.find(val.frame(), function) != null) {
      return null;
    }
    At at = new At(function, parameter.span());
    String key = injectedKey(parameter.decorators(), function);
    if (key != null) {
      return key(key, at, ask);
    }
    if (annotated(parameter.decorators(), function, Effect.INPUT)) {
      return provenance.leaf(Origin.Kind.INPUT, parameter.name(), at, ask);
    }
    if (function.declaration() != null && wired(function)) {
      return bean(parameter.type(), parameter.decorators(), parameter.name(), at, ask);
    }
    return null;
  }

  private boolean wired(FunctionSymbol function) {
    List<Decorator> decorators =
        function.declaration() == null ? List.of() : function.declaration().decorators();
    if (annotated(decorators, function, Effect.PROVIDER)
        || annotated(decorators, function, Effect.INJECTION)) {
      return true;
    }
    return function.constructor() && function.owner() != null && component(function.owner());
  }

  boolean component(TypeSymbol type) {
    return annotated(type.declaration().decorators(), type.bodyFunction(), Effect.COMPONENT);
  }

  /** The origins of a field of a type whose objects a framework makes, or null. */
  @Nullable List<Trace> bound(TypeSymbol type, String name, Ask ask) {
    Statement.Define field = type.fields().get(name);
    String prefix = field == null ? null : new BoundTypes(query, this).prefix(type);
    return field == null || prefix == null
        ? null
        : key(prefix + name, new At(type.bodyFunction(), field.span()), ask);
  }

  private List<Trace> key(String key, At at, Ask ask) {
    OwnerBoundary.Governing governing = provenance.governing();
    if (governing != null && governing.frameworkKey(key)) {
      return List.of(Trace.leaf(Origin.Kind.FRAMEWORK, key, at));
    }
    return provenance.leaf(Origin.Kind.CONFIG_READ, key, at, ask);
  }

  /** The key of {@code @Value("${key:default}")} and the like, or null. */
  @Nullable String injectedKey(List<Decorator> decorators, FunctionSymbol from) {
    for (Decorator decorator : decorators) {
      ApiEntry entry = entry(decorator, from);
      if (entry != null && entry.effect() == Effect.CONFIG_INJECTION) {
        List<String> texts = new AnnotationTexts(query).of(decorator.value(), from);
        if (!texts.isEmpty()) {
          return SettingIndex.placeholder(texts.get(0));
        }
      }
    }
    return null;
  }

  /** The prefix of a settings type's keys, empty for none; null where it is no settings type. */
  @Nullable String settingsPrefix(TypeSymbol type) {
    for (TypeSymbol each : query.types.linear(type)) {
      for (Decorator decorator : each.declaration().decorators()) {
        ApiEntry entry = entry(decorator, each.bodyFunction());
        if (entry != null && entry.effect() == Effect.SETTINGS_BASE) {
          List<String> texts =
              new AnnotationTexts(query).of(decorator.value(), each.bodyFunction());
          String prefix = texts.isEmpty() ? null : texts.get(0);
          String separator = each.unit().python() ? "_" : ".";
          return prefix == null || prefix.isEmpty() ? "" : prefix + separator;
        }
      }
      for (TypeRef base : query.types.names().bases(each)) {
        Language language = Query.language(each.bodyFunction());
        if (base.type() == null && query.api().has(language, base.symbol(), Effect.SETTINGS_BASE)) {
          return each.unit().python() ? new SettingFields(query).prefix(type) : "";
        }
      }
    }
    return null;
  }

  boolean annotated(List<Decorator> decorators, FunctionSymbol from, Effect effect) {
    for (Decorator decorator : decorators) {
      ApiEntry entry = entry(decorator, from);
      if (entry != null && entry.effect() == effect) {
        return true;
      }
    }
    return false;
  }

  @Nullable ApiEntry entry(Decorator decorator, FunctionSymbol from) {
    Value value = decorator.value() instanceof Value.Call call ? call.callee() : decorator.value();
    for (TypeRef type : query.types.names().resolve(value, from)) {
      if (type.type() == null) {
        return query.api().find(Query.language(from), type.symbol());
      }
    }
    return null;
  }

  /** What the framework writes into a provider's object, where the code itself writes nothing. */
  private List<Trace> filled(FunctionSymbol provider, List<Trace> written, Ask ask) {
    boolean silent =
        written.stream()
            .allMatch(
                t ->
                    t.kind() == Origin.Kind.UNKNOWN
                        || t.kind() == Origin.Kind.NEUTRAL
                        || t.label().startsWith("the library's default"));
    if (silent && provider.declaration() != null) {
      for (Decorator decorator : provider.declaration().decorators()) {
        ApiEntry entry = entry(decorator, provider);
        if (entry != null && entry.effect() == Effect.SETTINGS_BASE) {
          List<String> prefix = new AnnotationTexts(query).of(decorator.value(), provider);
          At at = new At(provider, decorator.span());
          return prefix.isEmpty() ? written : key(prefix.get(0) + ".url", at, ask);
        }
      }
    }
    return written;
  }

  /**
   * An injected object: the project's provider, else what the framework builds from its own keys.
   */
  private @Nullable List<Trace> bean(
      @Nullable Value declared, List<Decorator> decorators, String name, At at, Ask ask) {
    if (declared == null || ask != Ask.ENGINE && ask != Ask.CONFIG) {
      return null;
    }
    FunctionSymbol from = at.function();
    List<TypeRef> types = query.types.names().resolve(declared, from);
    List<Trace> result = new ArrayList<>();
    for (TypeRef type : types) {
      Providers.Wanted wanted = new Providers.Wanted(type, decorators, name, from);
      for (FunctionSymbol provider : new Providers(query, this).of(wanted)) {
        for (FunctionFlow.Result value : query.callees.results(provider)) {
          List<Trace> traces =
              provenance.owned(provider, ask)
                  ? List.of(
                      Trace.leaf(
                          Origin.Kind.OWNER, provider.dotted(), new At(provider, provider.span())))
                  : filled(provider, provenance.of(new Val(value.value(), null), ask), ask);
          Traces.addAll(result, Traces.through(traces, at, "injected from " + provider.name()));
        }
      }
      if (result.isEmpty() && type.type() != null) {
        return null;
      }
    }
    if (!result.isEmpty()) {
      return result;
    }
    OwnerBoundary.Governing governing = provenance.governing();
    boolean framework = governing != null && governing.frameworkKey("spring.datasource.url");
    return List.of(
        framework
            ? Trace.leaf(Origin.Kind.FRAMEWORK, "spring.datasource", at)
            : Trace.unknown("injected, no provider in the tree", at));
  }
}
