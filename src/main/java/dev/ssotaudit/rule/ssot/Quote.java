package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.flow.Labels;
import java.util.List;

/** Names from code, as sentences show them: masked and between backticks. */
final class Quote {
  private static final int SHOWN = 5;

  private Quote() {}

  static String of(String code) {
    return "`" + Labels.mask(code) + "`";
  }

  /** The call of a site without its package: {@code `create_engine`}. */
  static String call(Site site) {
    return of(site.symbol().substring(site.symbol().lastIndexOf('.') + 1));
  }

  static String enclosing(Site site) {
    return of(site.enclosing());
  }

  /** {@code `a`, `b` and 3 more}: the first few names. */
  static String list(List<String> names) {
    List<String> shown = names.stream().limit(SHOWN).map(Quote::of).toList();
    String text = String.join(", ", shown);
    return names.size() > SHOWN ? text + " and " + (names.size() - SHOWN) + " more" : text;
  }

  /** The store's name with its article: {@code a postgres}, {@code an oracle}. */
  static String store(Site site) {
    return switch (site.store()) {
      case "any" -> "a database";
      case "sql", "jdbc" -> "an SQL";
      case "h2", "oracle", "elasticsearch", "influxdb", "ignite" -> "an " + site.store();
      default -> "a " + site.store();
    };
  }
}
