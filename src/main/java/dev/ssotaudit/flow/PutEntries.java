package dev.ssotaudit.flow;

import dev.ssotaudit.fact.SiteKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is put into a mapping of options, by whatever keys: {@code p.put(Names.CONNECTION_URL, u)}
 * says by its constant's name what the value is, and an engine says it by its type.
 */
final class PutEntries {
  private static final int MAX_EVENTS = 200;
  private static final Set<String> PUTS = Set.of("put", "setProperty", "putIfAbsent");
  private final Query query;

  PutEntries(Query query) {
    this.query = query;
  }

  /** One entry: the key's text or its constant's name, and the value. */
  private record Entry(String key, Val value) {}

  /** The entries whose key is known, in order. */
  private List<Entry> of(Val object) {
    List<Entry> result = new ArrayList<>();
    if (object.sym() instanceof Sym.Object stated) {
      collect(stated.state(), object, result, new IdentityHashMap<>());
    }
    return result;
  }

  /** The origins of the engines and URLs among the entries. */
  List<Trace> urls(Val object, Provenance provenance) {
    List<Trace> result = new ArrayList<>();
    for (Entry entry : of(object)) {
      boolean engine = engine(entry.value());
      if (engine || Ask.ofName(entry.key()) == Ask.URL) {
        Traces.addAll(result, provenance.of(entry.value(), engine ? Ask.ENGINE : Ask.URL));
      }
    }
    return result;
  }

  private void collect(
      ObjectState state, Val object, List<Entry> result, Map<ObjectState, Boolean> seen) {
    if (seen.size() > MAX_EVENTS || seen.put(state, true) != null) {
      return;
    }
    if (state instanceof ObjectState.Called called) {
      collect(called.before(), object, result, seen);
      Sym.Call call = called.call();
      if (called.argument() == ObjectState.Called.RECEIVER
          && call.callee() instanceof Sym.Member member
          && PUTS.contains(member.name())
          && call.args().size() == 2) {
        add(call.args().get(0).value(), call.args().get(1).value(), object, result);
      }
    } else if (state instanceof ObjectState.Wrote wrote) {
      collect(wrote.before(), object, result, seen);
    } else if (state instanceof ObjectState.Put put) {
      collect(put.before(), object, result, seen);
    } else if (state instanceof ObjectState.Joined joined) {
      collect(joined.one(), object, result, seen);
      collect(joined.other(), object, result, seen);
    }
  }

  private void add(Sym key, Sym value, Val object, List<Entry> result) {
    String name = name(object.with(key));
    if (name != null) {
      result.add(new Entry(name, object.with(value)));
    }
  }

  /** The key's text; for a library's constant its name, which is all that the code shows. */
  private @Nullable String name(Val key) {
    String text = query.properties.lookup().key(key);
    if (text != null) {
      return text;
    }
    for (Entity entity : query.entities.of(key.sym())) {
      if (entity instanceof Entity.OfLibrary library) {
        return library.symbol().substring(library.symbol().lastIndexOf('.') + 1);
      }
    }
    return null;
  }

  /** Whether a value is an engine by its type. */
  private boolean engine(Val value) {
    for (TypeRef type : query.types.of(value)) {
      var entry =
          type.type() != null
              ? null
              : query.api().find(dev.ssotaudit.fact.Language.JAVA, type.symbol());
      boolean creates = entry != null && entry.effect().siteKind() == SiteKind.ENGINE_CREATION;
      if (creates || type.symbol().equals("javax.sql.DataSource")) {
        return true;
      }
    }
    return false;
  }
}
