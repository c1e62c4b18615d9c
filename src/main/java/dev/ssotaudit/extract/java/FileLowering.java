package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Name;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compilation unit: package, imports and types. A module declaration has no facts. */
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
    return List.copyOf(body);
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
