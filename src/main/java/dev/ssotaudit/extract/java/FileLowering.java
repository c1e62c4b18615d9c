package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleDirective;
import com.github.javaparser.ast.modules.ModuleExportsDirective;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compilation unit: package, imports and types. Of a module declaration the exports are kept, as
 * calls of {@code exports} with the package and the modules it is exported to, if any are named.
 */
final class FileLowering {
  private final Lowering in = new Lowering();

  static String packageName(CompilationUnit unit) {
    return unit.getPackageDeclaration().map(node -> node.getNameAsString()).orElse("");
  }

  List<Statement> body(CompilationUnit unit) {
    List<Statement> body = new ArrayList<>();
    for (ImportDeclaration node : unit.getImports()) {
      body.add(new Statement.Importing(imported(node), SpanOf.node(node)));
    }
    for (TypeDeclaration<?> type : unit.getTypes()) {
      in.member(type, body);
    }
    unit.getModule().ifPresent(module -> exports(module, body));
    return List.copyOf(body);
  }

  private static void exports(ModuleDeclaration module, List<Statement> out) {
    for (ModuleDirective directive : module.getDirectives()) {
      if (directive instanceof ModuleExportsDirective exported) {
        Span span = SpanOf.node(exported);
        List<Argument> names = new ArrayList<>();
        names.add(text(exported.getName()));
        exported.getModuleNames().forEach(target -> names.add(text(target)));
        Value.Name callee = new Value.Name("exports", span);
        out.add(new Statement.Evaluate(new Value.Call(callee, List.copyOf(names), span), span));
      }
    }
  }

  private static Argument text(Name name) {
    return Argument.of(new Value.Text(name.asString(), SpanOf.node(name)));
  }

  /** {@code import module m} (JEP 511) is the module's name without a member. */
  private static Import imported(ImportDeclaration node) {
    Name name = node.getName();
    if (node.isModule()) {
      return of(name.asString(), null, false);
    }
    if (node.isAsterisk()) {
      return of(name.asString(), "*", node.isStatic());
    }
    String module = name.getQualifier().map(Name::asString).orElse("");
    return of(module, name.getIdentifier(), node.isStatic());
  }

  private static Import of(String module, @Nullable String name, boolean fromType) {
    return new Import(module, 0, name, null, fromType);
  }
}
