package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.ValueWalker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the code around a call takes its result for: for calls that can give anything. */
final class UsedTypes {
  private final Query query;

  UsedTypes(Query query) {
    this.query = query;
  }

  /** Whether the result is cast, declared, returned or asked for as what the entry returns. */
  boolean asReturned(ApiEntry entry, Sym.Call call, Value node) {
    String wanted = entry.returns();
    FunctionSymbol function = call.at().function();
    if (wanted == null) {
      return true;
    }
    for (Value written : written(node, function)) {
      for (TypeRef type : query.types.names().resolve(written, function)) {
        if (is(type, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean is(TypeRef type, String wanted) {
    if (type.type() != null) {
      return query.types.libraryBases(type.type()).stream().anyMatch(base -> library(base, wanted));
    }
    return library(type.symbol(), wanted);
  }

  private boolean library(String symbol, String wanted) {
    return symbol.equals(wanted)
        || query.api().type(Language.JAVA, symbol, e -> e.supertypes().contains(wanted)) != null;
  }

  /** The types that are written beside the call. */
  private static List<Value> written(Value node, FunctionSymbol function) {
    List<Value> types = new ArrayList<>();
    if (node instanceof Value.Call call) {
      call.arguments().forEach(argument -> classLiteral(argument.value(), types));
    }
    ValueWalker.walk(
        function.body(),
        value -> {
          if (value instanceof Value.Cast cast && cast.value() == node) {
            types.add(cast.type());
          }
        },
        statement -> declared(statement, node, function, types));
    return types;
  }

  private static void classLiteral(Value argument, List<Value> types) {
    if (argument instanceof Value.Member member && member.name().equals("class")) {
      types.add(member.base());
    }
  }

  private static void declared(
      Statement statement, Value node, FunctionSymbol function, List<Value> types) {
    if (statement instanceof Statement.Define define && define.value() == node) {
      add(define.type(), types);
    } else if (statement instanceof Statement.Return result && result.value() == node) {
      Declaration.Function declaration = function.declaration();
      add(declaration == null ? null : declaration.returns(), types);
    } else if (statement instanceof Statement.Assign assign && assign.value() == node) {
      assign.targets().forEach(target -> field(target, function, types));
    }
  }

  /** The declared type of the own field or local variable that is assigned. */
  private static void field(Value target, FunctionSymbol function, List<Value> types) {
    String name =
        target instanceof Value.Name local
            ? local.id()
            : target instanceof Value.Member member && member.base() instanceof Value.This
                ? member.name()
                : null;
    Statement.Define field =
        name == null || function.owner() == null ? null : function.owner().fields().get(name);
    if (field != null) {
      add(field.type(), types);
    }
    ValueWalker.walk(
        function.body(),
        value -> {},
        statement -> {
          if (statement instanceof Statement.Define define
              && define.target() instanceof Value.Name local
              && local.id().equals(name)) {
            add(define.type(), types);
          }
        });
  }

  private static void add(@Nullable Value type, List<Value> types) {
    if (type != null) {
      types.add(type);
    }
  }
}
