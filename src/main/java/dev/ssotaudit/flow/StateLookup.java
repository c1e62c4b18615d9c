package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads properties off what was done to an object. */
final class StateLookup {
  private static final int MAX_EVENTS = 300;
  private final Query query;
  private final ObjectLookup objects;

  StateLookup(Query query, ObjectLookup objects) {
    this.query = query;
    this.objects = objects;
  }

  /** The property after these events; unset where no event writes it. */
  Found of(ObjectState state, Val object, String name) {
    return of(state, object, name, 0, new IdentityHashMap<>());
  }

  /** Paths that join share their past: each state is read once. */
  private Found of(
      ObjectState state, Val object, String name, int events, Map<ObjectState, Found> seen) {
    Found known = seen.get(state);
    if (known != null) {
      return known;
    }
    if (events > MAX_EVENTS || !query.step()) {
      return Found.NOTHING;
    }
    Found found = read(state, object, name, events, seen);
    seen.put(state, found);
    return found;
  }

  private Found read(
      ObjectState state, Val object, String name, int events, Map<ObjectState, Found> seen) {
    if (state instanceof ObjectState.Wrote wrote) {
      return wrote.name().equals(name)
          ? Found.certain(object.with(wrote.value()))
          : of(wrote.before(), object, name, events + 1, seen);
    } else if (state instanceof ObjectState.Put put) {
      return put(put, object, name, events, seen);
    } else if (state instanceof ObjectState.Called called) {
      Found before = of(called.before(), object, name, events + 1, seen);
      return query.writers.mayWrite(called.call(), called.argument(), name)
          ? called(called, object, name).orElse(() -> before)
          : before;
    } else if (state instanceof ObjectState.Joined joined) {
      Found one = of(joined.one(), object, name, events + 1, seen);
      return one.or(of(joined.other(), object, name, events + 1, seen));
    }
    return Found.NOTHING;
  }

  private Found put(
      ObjectState.Put put, Val object, String name, int events, Map<ObjectState, Found> seen) {
    String key = objects.key(object.with(put.key()));
    if (name.equals(key)) {
      return Found.certain(object.with(put.value()));
    }
    Found before = of(put.before(), object, name, events + 1, seen);
    return key == null ? before.or(new Found(List.of(object.with(put.value())), true)) : before;
  }

  private Found called(ObjectState.Called called, Val object, String name) {
    Sym.Call call = called.call();
    if (called.argument() == ObjectState.Called.RECEIVER
        && query.accessors.writes(call, object.frame(), name)) {
      return Found.certain(object.with(call.args().get(0).value()));
    }
    Found found = null;
    for (Target target : query.callees.of(call, object.frame())) {
      Found one = Found.NOTHING;
      if (target instanceof Target.Library library) {
        one =
            called.argument() == ObjectState.Called.RECEIVER
                ? library(library, call, object, name)
                : Found.NOTHING;
      } else if (target instanceof Target.Function function) {
        one = function(called, function, object, name);
      }
      found = found == null ? one : found.or(one);
    }
    return found == null ? Found.NOTHING : found;
  }

  private Found function(
      ObjectState.Called called, Target.Function target, Val object, String name) {
    Sym.Call call = called.call();
    Frame frame = query.frame(call, target.function(), target.receiver(), object.frame());
    if (frame == null) {
      return Found.NOTHING;
    }
    if (called.argument() == ObjectState.Called.RECEIVER) {
      return objects.written(target.function(), frame, name);
    }
    int offset = target.function().takesSelf() ? 1 : 0;
    FunctionFlow flow = query.flows.of(target.function());
    for (Map.Entry<Sym, ObjectState> entry : flow.finalStates.entrySet()) {
      if (entry.getKey() instanceof Sym.Param p
          && p.function() == target.function()
          && p.index() == called.argument() + offset) {
        return of(entry.getValue(), new Val(p, frame), name);
      }
    }
    return Found.NOTHING;
  }

  /** What a library's method writes: setters, builder methods, mapping updates. */
  Found library(Target.Library target, Sym.Call call, Val object, String name) {
    ApiEntry entry = target.entry();
    String method = target.symbol().substring(target.symbol().lastIndexOf('.') + 1);
    if (entry != null && entry.effect() == Effect.WRITES) {
      boolean keyed = "*".equals(entry.property()) && entry.key() != null;
      Sym key = keyed && entry.key() != null ? Arguments.of(call, entry.key()) : null;
      boolean same = key != null && name.equals(objects.key(object.with(key)));
      return same || name.equalsIgnoreCase(String.valueOf(entry.property()))
          ? argument(entry.from(), call, object)
          : chained(target, object, name);
    }
    if (isDict(target.symbol())) {
      return mapping(method, call, object, name);
    }
    if (setsProperty(target, entry, method, name, call)) {
      return call.args().isEmpty()
          ? Found.NOTHING
          : Found.certain(object.with(call.args().get(0).value()));
    }
    for (Sym.Arg arg : call.args()) {
      if (name.equals(arg.name())) {
        return Found.certain(object.with(arg.value()));
      }
    }
    return byIdentity(entry, call, object, name).orElse(() -> chained(target, object, name));
  }

  /** A constructor's positional argument is the property of the same part. */
  private static Found byIdentity(
      @Nullable ApiEntry entry, Sym.Call call, Val object, String name) {
    if (entry == null) {
      return Found.NOTHING;
    }
    for (Map.Entry<Part, List<Ref>> part : entry.identity().entrySet()) {
      boolean named =
          part.getValue().stream()
              .anyMatch(r -> r.kind() == Ref.Kind.PROPERTY && name.equals(r.name()));
      for (Ref ref : part.getValue()) {
        if (named && ref.kind() == Ref.Kind.ARGUMENT && ref.position() >= 0) {
          Sym value = Arguments.positional(call, ref.position());
          if (value != null) {
            return Found.certain(object.with(value));
          }
        }
      }
    }
    return Found.NOTHING;
  }

  /** A fluent call's result is its receiver: what came before holds. */
  private Found chained(Target.Library target, Val object, String name) {
    return target.receiver() == null || target.receiver() == object.sym()
        ? Found.NOTHING
        : objects.property(object.with(target.receiver()), name);
  }

  private boolean setsProperty(
      Target.Library target, @Nullable ApiEntry entry, String method, String name, Sym.Call call) {
    if (entry != null && entry.effect() != Effect.TYPE) {
      return false;
    }
    String type = target.symbol().substring(0, Math.max(0, target.symbol().lastIndexOf('.')));
    boolean bean =
        query.api().type(Query.language(call.at().function()), type, e -> e.bean() || e.fluent())
            != null;
    return bean
        && (method.equals(name)
            || method.equals("set" + capital(name))
            || method.equals("with" + capital(name)));
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isDict(String symbol) {
    return symbol.startsWith("builtins.dict.")
        || symbol.startsWith("java.util.Map.")
        || symbol.startsWith("java.util.HashMap.")
        || symbol.startsWith("java.util.Properties.");
  }

  private Found mapping(String method, Sym.Call call, Val object, String name) {
    switch (method) {
      case "update", "putAll" -> {
        Found found = Found.NOTHING;
        for (Sym.Arg arg : call.args()) {
          if (name.equals(arg.name())) {
            return Found.certain(object.with(arg.value()));
          } else if (arg.name() == null || arg.spread()) {
            found = found.or(objects.property(object.with(arg.value()), name));
          }
        }
        return found;
      }
      case "setdefault", "put", "setProperty", "putIfAbsent" -> {
        boolean same =
            call.args().size() >= 2
                && name.equals(objects.key(object.with(call.args().get(0).value())));
        return same
            ? new Found(
                List.of(object.with(call.args().get(1).value())),
                method.equals("setdefault") || method.equals("putIfAbsent"))
            : Found.NOTHING;
      }
      default -> {
        return Found.NOTHING;
      }
    }
  }

  private static Found argument(List<Ref> from, Sym.Call call, Val object) {
    for (Ref ref : from) {
      Sym value = Arguments.of(call, ref);
      if (value != null) {
        return Found.certain(object.with(value));
      }
    }
    return Found.NOTHING;
  }
}
