package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Alias;
import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers imports, one fact a name. The only name of a statement stands where the statement does,
 * each of several at its own place.
 */
final class ImportLowering {
  private final Places places;

  ImportLowering(Places places) {
    this.places = places;
  }

  List<Statement> modules(Stmt.Import node) {
    List<Statement> imports = new ArrayList<>(node.names().size());
    for (Alias alias : node.names()) {
      Import imported = new Import(alias.name(), 0, null, localName(alias), false);
      imports.add(new Statement.Importing(imported, places.of(place(alias, node.names(), node))));
    }
    return imports;
  }

  List<Statement> names(Stmt.ImportFrom node) {
    String module = node.module() == null ? "" : node.module();
    List<Statement> imports = new ArrayList<>(node.names().size());
    for (Alias alias : node.names()) {
      Import imported = new Import(module, node.level(), alias.name(), localName(alias), false);
      imports.add(new Statement.Importing(imported, places.of(place(alias, node.names(), node))));
    }
    return imports;
  }

  private static @Nullable String localName(Alias alias) {
    return alias.name().equals(alias.asname()) ? null : alias.asname();
  }

  private static Loc place(Alias alias, List<Alias> names, Stmt statement) {
    return names.size() == 1 ? statement.loc() : alias.loc();
  }
}
