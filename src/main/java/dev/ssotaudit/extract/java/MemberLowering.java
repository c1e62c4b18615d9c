package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Statement;
import java.util.List;

/**
 * Members of types, and the types themselves. What the language implies in an interface is added:
 * fields are public, static and final (JLS 9.3), methods public unless private, and abstract
 * without a body (JLS 9.4).
 */
final class MemberLowering extends VoidVisitorWithDefaults<List<Statement>> {
  private final Lowering in;

  MemberLowering(Lowering in) {
    this.in = in;
  }

  @Override
  public void visit(ClassOrInterfaceDeclaration node, List<Statement> out) {
    declare(in.types.type(node), out);
  }

  @Override
  public void visit(RecordDeclaration node, List<Statement> out) {
    declare(in.types.type(node), out);
  }

  @Override
  public void visit(EnumDeclaration node, List<Statement> out) {
    declare(in.types.type(node), out);
  }

  @Override
  public void visit(AnnotationDeclaration node, List<Statement> out) {
    declare(in.types.type(node), out);
  }

  @Override
  public void visit(FieldDeclaration node, List<Statement> out) {
    Modifiers written = ModifierBits.of(node.getModifiers());
    Modifiers all =
        isInInterface(node)
            ? ModifierBits.with(written, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            : written;
    in.variables.field(node, all, out);
  }

  @Override
  public void visit(MethodDeclaration node, List<Statement> out) {
    Modifiers modifiers = ModifierBits.of(node.getModifiers());
    if (isInInterface(node) && !modifiers.has(Modifier.PRIVATE)) {
      modifiers = modifiers.with(Modifier.PUBLIC);
      if (node.getBody().isEmpty()) {
        modifiers = modifiers.with(Modifier.ABSTRACT);
      }
    }
    declare(in.functions.method(node, modifiers), out);
  }

  @Override
  public void visit(ConstructorDeclaration node, List<Statement> out) {
    declare(in.functions.constructor(node), out);
  }

  @Override
  public void visit(CompactConstructorDeclaration node, List<Statement> out) {
    declare(in.functions.compactConstructor(node), out);
  }

  @Override
  public void visit(InitializerDeclaration node, List<Statement> out) {
    declare(in.functions.initialiser(node), out);
  }

  @Override
  public void visit(AnnotationMemberDeclaration node, List<Statement> out) {
    declare(in.functions.annotationMember(node), out);
  }

  private static void declare(Declaration declaration, List<Statement> out) {
    out.add(new Statement.Declare(declaration));
  }

  private static boolean isInInterface(Node member) {
    Node owner = member.getParentNode().orElse(null);
    return owner instanceof AnnotationDeclaration
        || (owner instanceof ClassOrInterfaceDeclaration type && type.isInterface());
  }
}
