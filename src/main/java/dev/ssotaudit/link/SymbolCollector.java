package dev.ssotaudit.link;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a file's statements once and files every declaration and top-level binding. */
final class SymbolCollector {
  private final SourceUnit unit;

  SymbolCollector(SourceUnit unit) {
    this.unit = unit;
  }

  void collect() {
    statements(unit.facts().body(), null, null, "");
  }

  private void statements(
      List<Statement> body,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String prefix) {
    for (Statement statement : body) {
      statement(statement, owner, outer, prefix);
    }
  }

  private void statement(
      Statement statement,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String prefix) {
    if (statement instanceof Statement.Declare declare) {
      declare(declare.declaration(), owner, outer, prefix);
    } else if (statement instanceof Statement.Importing importing) {
      if (owner == null && outer == null) {
        importing(importing);
      }
    } else if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(target -> variable(target, owner, outer));
    } else if (statement instanceof Statement.Define define) {
      define(define, owner, outer);
    } else if (statement instanceof Statement.Global global && outer != null) {
      for (String name : global.enclosing() ? List.<String>of() : global.names()) {
        unit.globalWriters.computeIfAbsent(name, n -> new ArrayList<>(1)).add(outer);
      }
    } else {
      StatementBodies.of(statement).forEach(nested -> statements(nested, owner, outer, prefix));
      StatementBodies.bound(statement).forEach(target -> variable(target, owner, outer));
    }
  }

  private void define(
      Statement.Define define, @Nullable TypeSymbol owner, @Nullable FunctionSymbol outer) {
    if (owner != null
        && (outer == null || owner.enclosing() == outer)
        && define.target() instanceof Value.Name name) {
      owner.fields.put(name.id(), define);
    }
    variable(define.target(), owner, outer);
  }

  private void variable(Value target, @Nullable TypeSymbol owner, @Nullable FunctionSymbol outer) {
    if (owner != null || outer != null) {
      return;
    }
    if (target instanceof Value.Name name) {
      bind(name.id(), new Binding.OfVariable());
    } else if (target instanceof Value.Container container) {
      container.entries().forEach(entry -> variable(entry.value(), null, null));
    }
  }

  private void importing(Statement.Importing importing) {
    Import imported = importing.imported();
    if (imported.wildcard()) {
      unit.wildcards.add(imported);
      return;
    }
    String name = imported.alias() != null ? imported.alias() : imported.name();
    if (name == null) {
      int dot = imported.module().indexOf('.');
      name = dot < 0 ? imported.module() : imported.module().substring(0, dot);
    }
    bind(name, new Binding.OfImport(imported, importing.span()));
  }

  private void declare(
      Declaration declaration,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String prefix) {
    String qualified = prefix.isEmpty() ? declaration.name() : prefix + "." + declaration.name();
    if (declaration instanceof Declaration.Type type) {
      type(type, owner, outer, qualified);
    } else if (declaration instanceof Declaration.Function function) {
      function(function, owner, outer, qualified);
    }
  }

  private void type(
      Declaration.Type declaration,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String qualified) {
    TypeSymbol type = new TypeSymbol(unit, declaration, owner, outer, qualified);
    unit.types.add(type);
    if (owner != null) {
      owner.nested.putIfAbsent(declaration.name(), type);
    } else if (outer == null) {
      bind(declaration.name(), new Binding.OfType(type));
    }
    statements(declaration.body(), type, outer, qualified);
  }

  private void function(
      Declaration.Function declaration,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String qualified) {
    List<Statement> body = declaration.body() == null ? List.of() : declaration.body();
    FunctionSymbol function = new FunctionSymbol(unit, declaration, owner, outer, qualified, body);
    unit.functions.add(function);
    unit.byDeclaration.put(declaration, function);
    if (owner != null) {
      owner.methods.computeIfAbsent(declaration.name(), n -> new ArrayList<>()).add(function);
    } else if (outer == null) {
      bind(declaration.name(), new Binding.OfFunction(function));
    }
    statements(body, null, function, qualified);
  }

  private void bind(String name, Binding binding) {
    List<Binding> list = unit.bindings.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (!(binding instanceof Binding.OfVariable)
        || list.stream().noneMatch(Binding.OfVariable.class::isInstance)) {
      list.add(binding);
    }
  }
}
