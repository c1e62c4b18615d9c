package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of expressions (JLS 15), as far as the code of the tree and the platform's say; null
 * where they do not.
 */
final class Typing {
  /** The type of {@code null}. */
  static final TypeUse NULL = new TypeUse.Basic("null");

  private static final TypeUse STRING = new TypeUse.Named("java.lang.String", List.of());
  private static final TypeUse BOOLEAN = new TypeUse.Basic("boolean");
  private static final Set<String> LOGIC =
      Set.of("instanceof", "==", "!=", "<", "<=", ">", ">=", "!");

  private final JavaTree tree;
  private final Variables variables;
  private final Methods methods;
  private final Idioms idioms;

  /** Idioms of libraries that hand their argument through. */
  interface Idioms {
    /** Whether a call of that name gives its first argument. */
    boolean givesArgument(String name);
  }

  Typing(JavaTree tree, Idioms idioms) {
    this.tree = tree;
    this.idioms = idioms;
    this.variables = new Variables(tree, this);
    this.methods = new Methods(tree, this);
  }

  JavaTree tree() {
    return tree;
  }

  Methods methods() {
    return methods;
  }

  Variables variables() {
    return variables;
  }

  /** A type as written there, or null where a class inside the function has the name. */
  @Nullable TypeUse use(Value written, Spot spot) {
    Value root = written;
    while (root instanceof Value.Member || root instanceof Value.Index) {
      root = root instanceof Value.Member link ? link.base() : ((Value.Index) root).base();
    }
    boolean local = root instanceof Value.Name name && spot.locals().hasType(name.id());
    if (local || !(root instanceof Value.Name || root instanceof Value.Operator)) {
      return null;
    }
    Home home = spot.home();
    return home.header() ? home.type().useInHeader(written) : home.type().use(written, home.own());
  }

  /** The type, variables put as their bounds. */
  @Nullable TypeUse plain(@Nullable TypeUse type, Spot spot) {
    if (type instanceof TypeUse.Wildcard wildcard) {
      return wildcard.upper() ? plain(wildcard.bound(), spot) : TypeUse.OBJECT;
    }
    return type instanceof TypeUse.Variable
        ? new Assignability(tree.surface(), spot.home().type().parameters(spot.home().own()))
            .resolved(type)
        : type;
  }

  /** The type an expression names, where it names one and no variable hides it (JLS 6.4.2). */
  TypeUse.@Nullable Named typeName(Value value, Spot spot) {
    Value root = value;
    while (root instanceof Value.Member member) {
      root = member.base();
    }
    if (!(root instanceof Value.Name name) || variables.isVariable(name.id(), spot)) {
      return null;
    }
    if (!(use(value, spot) instanceof TypeUse.Named named)) {
      return null;
    }
    boolean known = tree.library().find(named) != null || tree.unread(named.name());
    return known || imported(name.id(), value, spot) ? named : null;
  }

  private static boolean imported(String root, Value value, Spot spot) {
    return value instanceof Value.Name
        && !spot.home().type().symbol().unit().bindings(root).isEmpty();
  }

  /** The type of an expression, or null. */
  @Nullable TypeUse of(Value value, Spot spot) {
    if (value instanceof Value.Name name) {
      return variables.type(name.id(), spot);
    } else if (value instanceof Value.Member member) {
      return member(member, spot);
    } else if (value instanceof Value.Call call) {
      return call(call, spot);
    } else if (value instanceof Value.New created) {
      return use(created.type(), spot);
    } else if (value instanceof Value.Cast cast) {
      return plain(use(cast.type(), spot), spot);
    } else if (value instanceof Value.This self) {
      return variables.self(self.qualifier(), spot);
    } else if (value instanceof Value.Assigning assigning) {
      return of(assigning.value(), spot);
    } else if (value instanceof Value.Index index) {
      return of(index.base(), spot) instanceof TypeUse.Array array
          ? plain(array.element(), spot)
          : null;
    } else if (value instanceof Value.Choice choice) {
      return choice(choice, spot);
    } else if (value instanceof Value.Operator operator) {
      return operator(operator, spot);
    }
    return value instanceof Value.Text
        ? STRING
        : value instanceof Value.Literal literal ? Literals.type(literal) : null;
  }

  private @Nullable TypeUse member(Value.Member member, Spot spot) {
    if (member.name().equals("class")) {
      TypeUse of = use(member.base(), spot);
      return of == null ? null : new TypeUse.Named("java.lang.Class", List.of(of));
    }
    TypeUse owner = owner(member.base(), spot);
    if (owner instanceof TypeUse.Array && member.name().equals("length")) {
      return new TypeUse.Basic("int");
    }
    return owner instanceof TypeUse.Named named
        ? plain(variables.field(named, member.name()), spot)
        : null;
  }

  /** The type that an expression names or has. */
  @Nullable TypeUse owner(Value value, Spot spot) {
    if (value instanceof Value.Super) {
      return variables.superclass(spot);
    }
    TypeUse named = typeName(value, spot);
    return named != null ? named : of(value, spot);
  }

  private @Nullable TypeUse call(Value.Call call, Spot spot) {
    Value.Name name = call.callee() instanceof Value.Name simple ? simple : null;
    String last =
        name != null
            ? name.id()
            : call.callee() instanceof Value.Member member ? member.name() : null;
    if (last == null) {
      return null;
    }
    Target target = methods.target(call.callee(), spot);
    if (target.type() instanceof TypeUse.Named type && tree.library().find(type) != null) {
      List<MethodInfo> fitting =
          methods.best(methods.named(type, last), arguments(call.arguments(), spot));
      return result(type, fitting, spot);
    }
    boolean through = !call.arguments().isEmpty() && idioms.givesArgument(last);
    return through ? of(call.arguments().get(0).value(), spot) : null;
  }

  /** What the methods return, if they agree. */
  private @Nullable TypeUse result(TypeUse.Named type, List<MethodInfo> fitting, Spot spot) {
    TypeUse found = null;
    for (MethodInfo method : fitting) {
      if (found != null && !found.equals(method.returns())) {
        return null;
      }
      found = method.returns();
    }
    if (found instanceof TypeUse.Variable variable && variable.ofMethod()) {
      return null;
    }
    boolean getClass = found != null && fitting.get(0).name().equals("getClass");
    return getClass ? new TypeUse.Named("java.lang.Class", List.of(type)) : plain(found, spot);
  }

  /** The arguments of a call, typed. */
  List<Given> arguments(List<Argument> arguments, Spot spot) {
    List<Given> given = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      Value value = argument.value();
      boolean function = value instanceof Value.Lambda || value instanceof Value.MethodReference;
      given.add(new Given(function ? null : of(value, spot), function));
    }
    return given;
  }

  private @Nullable TypeUse choice(Value.Choice choice, Spot spot) {
    if (choice.kind() == Value.ChoiceKind.OR || choice.kind() == Value.ChoiceKind.AND) {
      return BOOLEAN;
    }
    TypeUse found = null;
    for (Value arm : choice.arms()) {
      TypeUse type = of(arm, spot);
      boolean other = found != null && !found.equals(NULL) && !found.equals(type);
      if (type == null || other && !type.equals(NULL)) {
        return null;
      }
      found = found == null || found.equals(NULL) ? type : found;
    }
    return found;
  }

  private @Nullable TypeUse operator(Value.Operator operator, Spot spot) {
    if (LOGIC.contains(operator.symbol())) {
      return BOOLEAN;
    }
    List<@Nullable TypeUse> types = new ArrayList<>(2);
    operator.operands().forEach(operand -> types.add(of(operand, spot)));
    if (operator.symbol().equals("+") && types.contains(STRING)) {
      return STRING;
    }
    return Literals.promoted(types);
  }

  /** The declaration of a type, or null. */
  @Nullable TypeInfo info(TypeUse.@Nullable Named type) {
    return type == null ? null : tree.library().find(type);
  }
}
