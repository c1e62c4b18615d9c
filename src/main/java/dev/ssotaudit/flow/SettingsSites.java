package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a framework fills with settings: fields and parameters, and types that it binds to a
 * prefix ({@code @ConfigurationProperties}), whose annotation reads all of a database's keys at
 * once.
 */
final class SettingsSites {
  /** Ends of the names of fields that say where a database is or who enters it. */
  private static final List<String> CONNECTING =
      List.of(
          "url",
          "uri",
          "host",
          "hosts",
          "hostname",
          "address",
          "addresses",
          "nodes",
          "endpoint",
          "endpoints",
          "contactpoints",
          "instances",
          "password",
          "datasource",
          "hikariconfig");

  private static final Set<String> WORDS =
      Set.of(
          "datasource",
          "database",
          "db",
          "jdbc",
          "sql",
          "postgres",
          "postgresql",
          "mysql",
          "redis",
          "mongodb",
          "mongo",
          "cassandra",
          "clickhouse",
          "neo4j",
          "elasticsearch",
          "opensearch",
          "oracle",
          "sqlserver",
          "sqlite",
          "mariadb",
          "hikari");

  private final Query query;
  private final Settings settings;
  private final InjectedSites injected;
  private final SettingAssignments assigned;

  SettingsSites(Query query) {
    this.query = query;
    this.settings = new Settings(query, new Provenance(query, null));
    this.injected = new InjectedSites(query, settings);
    this.assigned = new SettingAssignments(query);
  }

  /** What the function's statements assign. */
  void assigned(FunctionFlow flow, List<Draft> drafts) {
    assigned.find(flow, drafts);
  }

  /** What the type declares whose body the function is. */
  void declared(SourceUnit unit, FunctionSymbol function, List<Draft> drafts) {
    for (TypeSymbol type : unit.types()) {
      if (type.bodyFunction() == function) {
        ofType(type, drafts);
      }
    }
  }

  private void ofType(TypeSymbol type, List<Draft> drafts) {
    injected.ofType(type, drafts);
    if (!type.unit().python()) {
      for (Decorator decorator : type.declaration().decorators()) {
        Draft draft = draft(type, decorator);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
  }

  private @Nullable Draft draft(TypeSymbol type, Decorator decorator) {
    ApiEntry entry = settings.entry(decorator, type.bodyFunction());
    if (entry == null || entry.effect() != Effect.SETTINGS_BASE) {
      return null;
    }
    String prefix = settings.settingsPrefix(type);
    if (prefix == null || !connects(type, 0)) {
      return null;
    }
    String store = store(prefix, type);
    if (store == null) {
      return null;
    }
    At at = new At(type.bodyFunction(), decorator.span());
    String key = prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix;
    return new Draft(
        SiteKind.CONFIG_READ,
        store,
        entry.symbol(),
        decorator.value(),
        at,
        null,
        null,
        null,
        key,
        false);
  }

  /** The store that the prefix names, or the one that a field of a library's type opens. */
  private @Nullable String store(String prefix, TypeSymbol type) {
    String whole = query.api().settings().store(prefix + "url");
    if (whole != null) {
      return whole;
    }
    for (String word : prefix.toLowerCase(Locale.ROOT).split("[.-]")) {
      if (WORDS.contains(word)) {
        String store = query.api().settings().store(word + "_url");
        return store == null ? "sql" : store;
      }
    }
    return holdsEngine(type) ? "sql" : null;
  }

  private boolean connects(TypeSymbol type, int depth) {
    for (String field : type.fields().keySet()) {
      String name = field.toLowerCase(Locale.ROOT);
      if (CONNECTING.stream().anyMatch(name::endsWith)) {
        return true;
      }
    }
    return depth < 3 && type.nested().values().stream().anyMatch(t -> connects(t, depth + 1));
  }

  private boolean holdsEngine(TypeSymbol type) {
    for (Statement.Define field : type.fields().values()) {
      if (field.type() == null) {
        continue;
      }
      for (TypeRef declared : query.types.names().resolve(field.type(), type.bodyFunction())) {
        ApiEntry entry =
            declared.type() != null
                ? null
                : query.api().find(dev.ssotaudit.fact.Language.JAVA, declared.symbol());
        if (entry != null && entry.effect().siteKind() == SiteKind.ENGINE_CREATION) {
          return true;
        }
      }
    }
    return false;
  }
}
