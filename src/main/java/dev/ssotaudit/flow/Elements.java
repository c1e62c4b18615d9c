package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What collections hold, and what a loop over them gives, as far as their making is seen. */
final class Elements {
  private static final int MAX_DEPTH = 24;
  private static final int MAX_EVENTS = 300;

  /** Functions that give the elements of their argument, in some order. */
  private static final Set<String> SAME =
      Set.of("list", "tuple", "set", "frozenset", "sorted", "reversed", "iter");

  /** Which side of a mapping is wanted; of other collections it is always the elements. */
  private enum Side {
    KEYS,
    VALUES,
    PAIRS
  }

  private final Query query;
  private final ObjectLookup objects;
  private final FieldFills fills;
  private final Map<Sym, Boolean> asked = new IdentityHashMap<>();
  private final Map<Sym, Sym.Container> pairs = new IdentityHashMap<>();
  private int depth;

  Elements(Query query, ObjectLookup objects) {
    this.query = query;
    this.objects = objects;
    this.fills = new FieldFills(query);
  }

  /** What an index of some key gives. */
  List<Val> held(Val collection) {
    return of(collection, Side.VALUES);
  }

  /** What a loop gives: of a mapping its keys. */
  List<Val> looped(Val collection) {
    return of(collection, Side.KEYS);
  }

  /** What is put into the collection that an attribute holds. */
  List<FieldFills.Fill> fills(Val collection) {
    if (!(collection.sym().bare() instanceof Sym.Member member)) {
      return List.of();
    }
    List<FieldFills.Fill> result = new ArrayList<>();
    if (!query.model.fillersOfName(member.name()).isEmpty()) {
      for (TypeRef type : query.types.of(collection.with(member.base()))) {
        if (type.type() != null) {
          result.addAll(fills.of(type.type(), member.name()));
        }
      }
    }
    return result;
  }

  private List<Val> of(Val collection, Side side) {
    List<Val> result = new ArrayList<>();
    Sym sym = collection.sym().bare();
    if (depth > MAX_DEPTH || !query.step() || asked.put(sym, true) != null) {
      return result;
    }
    depth++;
    made(sym, collection, side, result);
    if (collection.sym() instanceof Sym.Object stated) {
      put(stated.state(), collection, side, result, 0, new IdentityHashMap<>());
    }
    asked.remove(sym);
    depth--;
    return result;
  }

  private void made(Sym sym, Val collection, Side side, List<Val> result) {
    if (sym instanceof Sym.Container container) {
      boolean mapping = container.kind() == Value.ContainerKind.MAP;
      for (Sym.Item item : container.items()) {
        if (item.spread()) {
          result.addAll(of(collection.with(item.value()), side));
        } else {
          Sym one = mapping ? side(side, item.key(), item.value()) : item.value();
          result.add(collection.with(one));
        }
      }
    } else if (sym instanceof Sym.Phi phi) {
      phi.arms().forEach(arm -> result.addAll(of(collection.with(arm.value()), side)));
    } else if (sym instanceof Sym.Call call) {
      called(call, collection, side, result);
    } else {
      for (Val value : query.properties.values(collection.with(sym))) {
        if (value.sym().bare() != sym) {
          result.addAll(of(value, side));
        }
      }
      fills(collection).forEach(fill -> result.add(side(side, fill)));
    }
  }

  private Val side(Side side, FieldFills.Fill fill) {
    return fill.key() == null
        ? fill.value()
        : fill.value().with(side(side, fill.key().sym(), fill.value().sym()));
  }

  private Sym side(Side side, @Nullable Sym key, Sym value) {
    At at = value.place();
    if (key == null || side == Side.VALUES) {
      return value;
    } else if (side == Side.KEYS || at == null) {
      return key;
    }
    return pairs.computeIfAbsent(
        value,
        v ->
            new Sym.Container(
                Value.ContainerKind.TUPLE,
                List.of(new Sym.Item(null, key, false), new Sym.Item(null, value, false)),
                at));
  }

  /** {@code values()} and the like; copies and orders of a collection. */
  private void called(Sym.Call call, Val collection, Side side, List<Val> result) {
    if (call.callee() instanceof Sym.Member method && call.args().isEmpty()) {
      Side wanted =
          switch (method.name()) {
            case "values" -> Side.VALUES;
            case "keys" -> Side.KEYS;
            case "items" -> Side.PAIRS;
            case "copy" -> side;
            default -> null;
          };
      if (wanted != null) {
        result.addAll(of(collection.with(method.base()), wanted));
      }
    } else if (call.callee() instanceof Sym.External function
        && call.args().size() == 1
        && function.symbol().startsWith("builtins.")
        && SAME.contains(function.symbol().substring("builtins.".length()))) {
      result.addAll(of(collection.with(call.args().get(0).value()), side));
    }
  }

  /** Elements put into a collection after it was made. */
  private void put(
      ObjectState state,
      Val object,
      Side side,
      List<Val> result,
      int events,
      Map<ObjectState, Boolean> seen) {
    if (events > MAX_EVENTS || seen.put(state, true) != null) {
      return;
    }
    if (state instanceof ObjectState.Put put) {
      boolean list = object.sym().bare() instanceof Sym.Container c && !mapping(c);
      Sym one = list ? put.value() : side(side, put.key(), put.value());
      result.add(object.with(one));
      put(put.before(), object, side, result, events + 1, seen);
    } else if (state instanceof ObjectState.Wrote wrote) {
      put(wrote.before(), object, side, result, events + 1, seen);
    } else if (state instanceof ObjectState.Called called) {
      put(called.before(), object, side, result, events + 1, seen);
      if (called.argument() == ObjectState.Called.RECEIVER
          && called.call().callee() instanceof Sym.Member member
          && (member.name().equals("append") || member.name().equals("add"))) {
        called.call().args().forEach(arg -> result.add(object.with(arg.value())));
      }
    } else if (state instanceof ObjectState.Joined joined) {
      put(joined.one(), object, side, result, events + 1, seen);
      put(joined.other(), object, side, result, events + 1, seen);
    }
  }

  private static boolean mapping(Sym.Container container) {
    return container.kind() == Value.ContainerKind.MAP;
  }
}
