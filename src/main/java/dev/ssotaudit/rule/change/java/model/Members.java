package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Declaration.FunctionKind;
import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that a type of the library declares, written or implied. */
final class Members {
  private final SourceType type;
  private final TypeSymbol symbol;
  private final Names names;
  private final ImpliedMembers implied;
  private final List<MethodInfo> methods = new ArrayList<>();
  private final List<MethodInfo> constructors = new ArrayList<>();
  private final List<FieldInfo> fields = new ArrayList<>();

  Members(SourceType type, TypeSymbol symbol, Names names) {
    this.type = type;
    this.symbol = symbol;
    this.names = names;
    this.implied = new ImpliedMembers(type, names);
    symbol.fields().forEach(this::field);
    symbol.methods().values().forEach(all -> all.forEach(this::executable));
    generated();
    implied.addTo(methods, constructors);
  }

  private void generated() {
    TypeKind kind = type.kind();
    if (kind == TypeKind.CLASS || kind == TypeKind.ENUM) {
      GeneratedMembers generated = new GeneratedMembers(type);
      for (FieldInfo field : fields) {
        Statement.Define define = symbol.fields().get(field.name());
        if (define != null) {
          generated.accessors(field, Processing.of(define.decorators(), false), methods);
        }
      }
      if (kind == TypeKind.CLASS) {
        generated.constructors(fields, constructors);
      }
    }
  }

  List<FieldInfo> fields() {
    return fields;
  }

  List<MethodInfo> methods() {
    return methods;
  }

  List<MethodInfo> constructors() {
    return constructors;
  }

  private void field(String name, Statement.Define define) {
    Value written = define.type();
    TypeUse fieldType = written == null ? TypeUse.OBJECT : names.use(written, body());
    fields.add(
        new FieldInfo(
            type.name(),
            name,
            define.modifiers(),
            fieldType,
            Constants.of(symbol, define, fieldType),
            type.path(),
            define.target().span().line()));
  }

  private void executable(FunctionSymbol function) {
    Declaration.Function declared = function.declaration();
    if (declared == null || declared.kind() == FunctionKind.INITIALISER) {
      return;
    }
    MethodInfo method = method(declared);
    (method.constructor() ? constructors : methods).add(method);
  }

  private MethodInfo method(Declaration.Function declared) {
    Names.Place place = names.body(declared.typeParameters());
    TypeUse returns = names.orNull(declared.returns(), place);
    return new MethodInfo(
        type.name(),
        declared.name(),
        modifiers(declared),
        names.parameters(declared.typeParameters(), place),
        parameters(declared.parameters(), place),
        variableArity(declared.parameters()),
        returns == null ? TypeUse.VOID : returns,
        declared.thrown().stream().map(each -> names.use(each, place)).toList(),
        declared.kind() == FunctionKind.ANNOTATION_MEMBER && declared.body() != null,
        Decorators.has(declared.decorators(), "Override"),
        type.path(),
        declared.nameSpan().line());
  }

  private List<TypeUse> parameters(List<Parameter> declared, Names.Place place) {
    List<TypeUse> parameters = new ArrayList<>(declared.size());
    for (Parameter each : declared) {
      parameters.add(parameter(each, names, place));
    }
    return List.copyOf(parameters);
  }

  private static boolean variableArity(List<Parameter> declared) {
    return !declared.isEmpty()
        && declared.get(declared.size() - 1).kind() == Parameter.Kind.VAR_POSITIONAL;
  }

  static TypeUse parameter(Parameter declared, Names names, Names.Place place) {
    @Nullable TypeUse written = names.orNull(declared.type(), place);
    TypeUse use = written == null ? TypeUse.OBJECT : written;
    return declared.kind() == Parameter.Kind.VAR_POSITIONAL ? new TypeUse.Array(use) : use;
  }

  private Modifiers modifiers(Declaration.Function declared) {
    Modifiers modifiers = declared.modifiers();
    if (type.kind() == TypeKind.ANNOTATION) {
      return modifiers.with(Modifier.PUBLIC).with(Modifier.ABSTRACT);
    }
    // A final class' methods cannot be overridden, but are not final for that reason (JLS 8.4.3.3).
    boolean ofEnum = type.kind() == TypeKind.ENUM && declared.name().equals(MethodInfo.CONSTRUCTOR);
    return ofEnum ? modifiers.with(Modifier.PRIVATE) : modifiers;
  }

  private Names.Place body() {
    return names.body(List.of());
  }
}
