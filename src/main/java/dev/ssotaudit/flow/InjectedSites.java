package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields and parameters that a framework fills with a connection setting: each reads its
 * setting where it is declared.
 */
final class InjectedSites {
  private static final Set<Effect> SETTINGS = EnumSet.of(Effect.SETTINGS_BASE);
  private final Query query;
  private final Settings settings;
  private final SettingFields fields;

  InjectedSites(Query query, Settings settings) {
    this.query = query;
    this.settings = settings;
    this.fields = new SettingFields(query);
  }

  /** The annotated parameters of a function, and the function's own annotation. */
  private void ofFunction(FunctionSymbol function, List<Draft> drafts) {
    if (function.declaration() == null) {
      return;
    }
    annotated(function.declaration().decorators(), function, drafts);
    for (Parameter parameter : function.parameters()) {
      annotated(parameter.decorators(), function, drafts);
    }
  }

  /** The fields of a type, and in Java its methods' parameters. */
  void ofType(TypeSymbol type, List<Draft> drafts) {
    if (!type.unit().python()) {
      for (Statement.Define field : type.fields().values()) {
        annotated(field.decorators(), type.bodyFunction(), drafts);
      }
      for (Parameter component : type.declaration().components()) {
        annotated(component.decorators(), type.bodyFunction(), drafts);
      }
      type.methods().values().forEach(named -> named.forEach(each -> ofFunction(each, drafts)));
      return;
    }
    String prefix = mayBeSettings(type) ? settings.settingsPrefix(type) : null;
    if (prefix != null) {
      for (Statement statement : type.declaration().body()) {
        String name = SettingFields.target(statement);
        if (name != null && SettingFields.isField(name) && !reads(statement, drafts)) {
          field(type, prefix, name, statement, drafts);
        }
      }
    }
  }

  /** A quick no by names: whether the type may be a settings class. */
  private boolean mayBeSettings(TypeSymbol type) {
    if (query.model.settingsTypes().contains(type.name())) {
      return true;
    }
    for (Decorator decorator : type.declaration().decorators()) {
      String name = Decorators.simpleName(decorator.value());
      if (name != null && query.api().named(Language.PYTHON, name, SETTINGS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code @Value("${name}")} and its kin. */
  private void annotated(List<Decorator> decorators, FunctionSymbol from, List<Draft> drafts) {
    String key = decorators.isEmpty() ? null : settings.injectedKey(decorators, from);
    String store = key == null ? null : query.api().settings().store(key);
    if (store == null) {
      return;
    }
    for (Decorator decorator : decorators) {
      ApiEntry entry = settings.entry(decorator, from);
      if (entry != null && entry.effect() == Effect.CONFIG_INJECTION) {
        At at = new At(from, decorator.span());
        drafts.add(draft(store, entry.symbol(), decorator.value(), at, key));
        return;
      }
    }
  }

  private void field(
      TypeSymbol type, String prefix, String name, Statement statement, List<Draft> drafts) {
    Value value = SettingFields.given(statement);
    for (String key : fields.keys(type, prefix, name, value)) {
      String store = query.api().settings().store(key);
      if (store != null) {
        Value node =
            statement instanceof Statement.Define define
                ? define.target()
                : ((Statement.Assign) statement).targets().get(0);
        At at = new At(type.bodyFunction(), node.span());
        drafts.add(draft(store, type.dotted() + "." + name, node, at, key));
        return;
      }
    }
  }

  /** Whether the field's own value reads a setting, which is listed then. */
  private static boolean reads(Statement statement, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.kind() == SiteKind.CONFIG_READ
                    && draft.node().span().line() >= statement.span().line()
                    && draft.node().span().endLine() <= statement.span().endLine());
  }

  private static Draft draft(String store, String symbol, Value node, At at, @Nullable String key) {
    return new Draft(SiteKind.CONFIG_READ, store, symbol, node, at, null, null, null, key, false);
  }
}
