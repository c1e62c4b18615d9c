package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Declaration.Type;
import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Type declarations. An interface's {@code extends} are bases. An anonymous class is {@code
 * <anonymous>} with the created type as base; the class that JEP 512 puts around a compact source
 * file is {@code <compact>}. Modifiers the language implies for enum constants are added.
 */
final class TypeLowering {
  private final Lowering in;

  TypeLowering(Lowering in) {
    this.in = in;
  }

  Type type(ClassOrInterfaceDeclaration node) {
    String name = node.isCompact() ? "<compact>" : node.getNameAsString();
    return new Type(
        name,
        node.isInterface() ? TypeKind.INTERFACE : TypeKind.CLASS,
        TypeReferences.parameters(node.getTypeParameters()),
        bases(node.getExtendedTypes()),
        TypeReferences.all(node.getImplementedTypes()),
        TypeReferences.all(node.getPermittedTypes()),
        List.of(),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        members(node.getMembers()),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Type type(RecordDeclaration node) {
    return new Type(
        node.getNameAsString(),
        TypeKind.RECORD,
        TypeReferences.parameters(node.getTypeParameters()),
        List.of(),
        TypeReferences.all(node.getImplementedTypes()),
        List.of(),
        in.functions.parameters(node.getParameters()),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        members(node.getMembers()),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Type type(EnumDeclaration node) {
    List<Statement> body = new ArrayList<>();
    for (EnumConstantDeclaration constant : node.getEntries()) {
      body.add(constant(constant, node));
    }
    body.addAll(members(node.getMembers()));
    return new Type(
        node.getNameAsString(),
        TypeKind.ENUM,
        List.of(),
        List.of(),
        TypeReferences.all(node.getImplementedTypes()),
        List.of(),
        List.of(),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        List.copyOf(body),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Type type(AnnotationDeclaration node) {
    return simple(node, TypeKind.ANNOTATION);
  }

  Type anonymous(ObjectCreationExpr node, NodeList<BodyDeclaration<?>> members) {
    return body(
        TypeReferences.of(node.getType()), members, SpanOf.node(node.getType()), SpanOf.node(node));
  }

  private Type simple(TypeDeclaration<?> node, TypeKind kind) {
    return new Type(
        node.getNameAsString(),
        kind,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        members(node.getMembers()),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  private Type body(Value base, NodeList<BodyDeclaration<?>> members, Span name, Span span) {
    return new Type(
        "<anonymous>",
        TypeKind.CLASS,
        List.of(),
        List.of(Argument.of(base)),
        List.of(),
        List.of(),
        List.<Parameter>of(),
        List.of(),
        Modifiers.NONE,
        members(members),
        name,
        span);
  }

  private Statement constant(EnumConstantDeclaration node, EnumDeclaration owner) {
    Span span = SpanOf.node(node);
    Span name = SpanOf.node(node.getName());
    Value type = new Value.Name(owner.getNameAsString(), name);
    NodeList<BodyDeclaration<?>> members = node.getClassBody();
    Declaration.@Nullable Type body = members.isEmpty() ? null : body(type, members, name, span);
    Value created = new Value.New(type, in.arguments(node.getArguments()), body, span);
    return new Statement.Define(
        new Value.Name(node.getNameAsString(), name),
        type,
        created,
        in.annotations.all(node.getAnnotations()),
        Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL, Modifier.ENUM_CONSTANT),
        span);
  }

  private List<Statement> members(NodeList<BodyDeclaration<?>> nodes) {
    List<Statement> body = new ArrayList<>(nodes.size());
    for (BodyDeclaration<?> node : nodes) {
      in.member(node, body);
    }
    return List.copyOf(body);
  }

  private static List<Argument> bases(NodeList<ClassOrInterfaceType> types) {
    List<Argument> bases = new ArrayList<>(types.size());
    for (ClassOrInterfaceType type : types) {
      bases.add(Argument.of(TypeReferences.of(type)));
    }
    return List.copyOf(bases);
  }
}
