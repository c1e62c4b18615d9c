package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which types a call's result can have. */
final class CallTypes {
  private final Query query;
  private final Types types;

  CallTypes(Query query, Types types) {
    this.query = query;
    this.types = types;
  }

  /** The types that the call can give. */
  List<TypeRef> of(Sym.Call call, Val val) {
    List<TypeRef> result = new ArrayList<>();
    for (Target target : query.callees.of(call, val.frame())) {
      if (target instanceof Target.Construction construction) {
        result.add(TypeRef.of(construction.type()));
      } else if (target instanceof Target.Function function) {
        Frame frame = query.frame(call, function.function(), function.receiver(), val.frame());
        result.addAll(returned(function.function(), frame));
      } else if (target instanceof Target.Library library) {
        result.addAll(library(library, call, val));
      }
    }
    Sym.Member field = result.isEmpty() ? query.accessors.read(call, val.frame()) : null;
    return field == null ? result : types.of(val.with(field));
  }

  private List<TypeRef> library(Target.Library library, Sym.Call call, Val val) {
    ApiEntry entry = library.entry();
    if (entry != null && entry.returns() != null) {
      if (entry.returns().equals("receiver") && library.receiver() != null) {
        return types.of(val.with(library.receiver()));
      }
      return List.of(TypeRef.library(entry.returns()));
    }
    if (ConfigReads.all(entry, call)) {
      boolean python = call.at().function().unit().python();
      return List.of(TypeRef.library(python ? "builtins.dict" : "java.util.Map"));
    }
    Sym handed = entry == null ? null : handed(entry, call);
    if (handed != null) {
      return types.of(val.with(handed));
    }
    String simple = library.symbol().substring(library.symbol().lastIndexOf('.') + 1);
    if (!simple.isEmpty() && Character.isUpperCase(simple.charAt(0))) {
      return List.of(TypeRef.library(library.symbol()));
    }
    Sym receiver = library.receiver();
    // the catalogue leaves open what the method does: it may be a step of a builder
    boolean step = entry == null || entry.effect() == Effect.WRITES;
    return step && receiver != null ? fluent(receiver, call, val) : List.of();
  }

  /** The argument that comes back out ({@code requireNonNull(x)}). */
  private static @Nullable Sym handed(ApiEntry entry, Sym.Call call) {
    boolean argument =
        entry.effect() == Effect.HANDS_THROUGH
            && !call.construction()
            && !entry.from().isEmpty()
            && entry.from().get(0).kind() == Ref.Kind.ARGUMENT
            && Query.language(call.at().function()) == Language.JAVA;
    return argument ? Arguments.of(call, entry.from().get(0)) : null;
  }

  /** A step of a fluent builder gives the builder, also where the catalogue does not name it. */
  private List<TypeRef> fluent(Sym receiver, Sym.Call call, Val val) {
    List<TypeRef> result = new ArrayList<>(1);
    for (TypeRef type : types.of(val.with(receiver))) {
      boolean builder =
          type.type() == null
              && !type.meta()
              && query
                      .api()
                      .type(Query.language(call.at().function()), type.symbol(), ApiEntry::fluent)
                  != null;
      if (builder) {
        result.add(type);
      }
    }
    return result;
  }

  /** The types of what a function returns: declared, else of the values it returns. */
  List<TypeRef> returned(FunctionSymbol function, @Nullable Frame frame) {
    if (function.declaration() != null && function.declaration().returns() != null) {
      List<TypeRef> declared = types.names().resolve(function.declaration().returns(), function);
      if (!declared.isEmpty()) {
        return declared;
      }
    }
    List<TypeRef> result = new ArrayList<>();
    for (FunctionFlow.Result value : query.callees.results(function)) {
      result.addAll(types.of(new Val(value.value(), frame)));
    }
    return result;
  }
}
