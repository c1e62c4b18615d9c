package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.python.behaviour.PythonMeaning;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dotted name of what an expression inside a function names, methods of objects included where
 * the object's class is plain: {@code self}, an annotated parameter, a local made by a constructor
 * or by a function that declares what it returns.
 */
final class Receivers {
  private final Scope scope;
  private final Meaning meaning;
  private final Map<String, Resolved.Definition> classes = new HashMap<>();
  private final Set<String> parameters = new HashSet<>();

  Receivers(Scope scope, Declaration.@Nullable Function function, List<Statement> body) {
    this.scope = scope;
    this.meaning = new PythonMeaning(scope, function);
    if (function != null) {
      function.parameters().forEach(this::parameter);
      Member.OfClass owner = scope.owner();
      if (owner != null && !function.parameters().isEmpty()) {
        String self = function.parameters().get(0).name();
        classes.put(self, new Resolved.Definition(scope.module(), owner));
      }
    }
    ValueWalker.walk(body, value -> {}, this::statement);
  }

  private void parameter(Parameter parameter) {
    parameters.add(parameter.name());
    if (parameter.type() != null) {
      Resolved.Definition type = type(parameter.type());
      if (type != null) {
        classes.put(parameter.name(), type);
      }
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign
        && assign.operator() == null
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Value.Name name) {
      Resolved.Definition type = made(assign.value());
      if (type != null) {
        classes.put(name.id(), type);
      }
    }
  }

  /** The class of what a call gives. */
  private Resolved.@Nullable Definition made(Value value) {
    Value inner = value instanceof Value.Await await ? await.value() : value;
    if (!(inner instanceof Value.Call call)) {
      return null;
    }
    Resolved.Definition callee = definition(meaning.dotted(call.callee()));
    if (callee == null) {
      return null;
    } else if (callee.member() instanceof Member.OfClass) {
      return callee;
    } else if (callee.member() instanceof Member.OfFunction function
        && function.function().returns() != null) {
      Scope place = new Scope(scope.tree(), callee.module(), null);
      Resolved.Definition type = place.names().definition(function.function().returns());
      return type != null && type.member() instanceof Member.OfClass ? type : null;
    }
    return null;
  }

  private Resolved.@Nullable Definition type(Value annotation) {
    Resolved.Definition found = definition(meaning.dotted(annotation));
    return found != null && found.member() instanceof Member.OfClass ? found : null;
  }

  /** The top-level definition of a dotted name, re-exports followed, or null. */
  private Resolved.@Nullable Definition definition(@Nullable String dotted) {
    return dotted == null ? null : find(scope.tree(), dotted);
  }

  /** The top-level definition of a dotted name, re-exports followed, or null. */
  static Resolved.@Nullable Definition find(PythonTree tree, String dotted) {
    int dot = dotted.lastIndexOf('.');
    ModuleApi module = dot < 0 ? null : tree.named(dotted.substring(0, dot));
    return module != null
            && tree.resolve(module, dotted.substring(dot + 1)) instanceof Resolved.Definition found
        ? found
        : null;
  }

  /** The dotted name at its definition, or null where it cannot be told. */
  @Nullable String dotted(Value value) {
    if (value instanceof Value.Member member) {
      Resolved.Definition type =
          member.base() instanceof Value.Name base ? classes.get(base.id()) : made(member.base());
      if (type != null) {
        return method(type, member.name());
      }
      Resolved.Definition owner = definition(dotted(member.base()));
      if (owner != null && owner.member() instanceof Member.OfClass) {
        return method(owner, member.name());
      }
    }
    String dotted = meaning.dotted(value);
    Resolved.Definition found = definition(dotted);
    return found == null ? dotted : found.dotted();
  }

  /** Whether a method is called on an object of which the class cannot be told. */
  boolean untyped(Value value) {
    if (!(value instanceof Value.Member member)) {
      return false;
    }
    Value base = member.base();
    if (base instanceof Value.Name name) {
      boolean bound = scope.module().members().containsKey(name.id());
      return !classes.containsKey(name.id()) && (!bound || parameters.contains(name.id()));
    }
    return definition(dotted(base)) == null;
  }

  /** Where the method is declared: in the class or in a base. */
  private String method(Resolved.Definition type, String name) {
    Member.OfClass declared = (Member.OfClass) type.member();
    Scope place = new Scope(scope.tree(), type.module(), null);
    Ancestry ancestry = new Ancestry(declared, place);
    for (Map.Entry<String, Member.OfClass> entry : ancestry.types().entrySet()) {
      if (entry.getValue().members().containsKey(name)) {
        return entry.getKey() + "." + name;
      }
    }
    return type.dotted() + "." + name;
  }
}
