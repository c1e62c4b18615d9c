package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings objects of a library of which a program has one: what any code writes to one, all hold.
 * The catalogue says so by {@code property: "*"} on the type.
 */
final class SharedSettings {
  private final Query query;
  private final Map<String, List<Val>> known = new HashMap<>();

  SharedSettings(Query query) {
    this.query = query;
  }

  /** Whether a program has one object of the type. */
  boolean shared(String type) {
    ApiEntry entry = query.api().find(Language.PYTHON, type);
    return entry != null && entry.effect() == Effect.TYPE && "*".equals(entry.property());
  }

  /** What the key holds; what the asking file itself writes comes before all else. */
  List<Val> values(String type, String key, @Nullable At asking) {
    ApiEntry entry = query.api().find(Language.PYTHON, type);
    if (entry == null || !shared(type)) {
      return List.of();
    }
    String id = entry.symbol() + " " + key;
    List<Val> all = known.get(id);
    if (all == null) {
      known.put(id, List.of());
      String named = entry.key() == null ? null : entry.key().name();
      all = named == null ? find(entry.symbol(), key) : modules(named, key);
      known.put(id, all);
    }
    List<Val> own = new ArrayList<>();
    for (Val value : all) {
      At at = value.sym().place();
      if (asking != null && at != null && at.path().equals(asking.path())) {
        own.add(value);
      }
    }
    return own.isEmpty() ? all : own;
  }

  /** What an attribute of a shared object holds, given by its dotted name. */
  List<Val> attribute(String symbol, @Nullable At asking) {
    int dot = symbol.lastIndexOf('.');
    return dot < 0
        ? List.of()
        : values(symbol.substring(0, dot), symbol.substring(dot + 1), asking);
  }

  /** What a key holds that the framework reads off its settings object, wherever that is. */
  List<Val> ofSetting(String key, @Nullable At asking) {
    for (ApiLibrary library : query.api().model().libraries()) {
      for (ApiEntry entry : library.entries()) {
        int dot = entry.symbol().lastIndexOf('.');
        boolean setting = entry.effect() == Effect.SETTING && key.equals(entry.property());
        if (setting && shared(entry.symbol().substring(0, dot))) {
          return values(entry.symbol().substring(0, dot), key, asking);
        }
      }
    }
    return List.of();
  }

  private List<Val> find(String type, String key) {
    List<Val> result = new ArrayList<>();
    query.need(new CallerNeed(key, List.of()));
    for (FunctionSymbol writer : query.model.writersOfName(key)) {
      if (query.mayCall(writer.unit().path())) {
        for (FunctionFlow.Put put : query.flows.of(writer).puts) {
          if (put.key().bare() instanceof Sym.Text text
              && text.text().equals(key)
              && holds(put.base(), type)) {
            result.add(new Val(put.value(), null));
          }
        }
      }
    }
    for (ApiLibrary library : query.api().model().libraries()) {
      for (ApiEntry entry : library.entries()) {
        if (entry.effect() == Effect.WRITES
            && "*".equals(entry.property())
            && entry.symbol().startsWith(type + ".")) {
          written(entry, key, result);
        }
      }
    }
    return List.copyOf(result);
  }

  /** The key in each module that a setting of the process names as the program's settings. */
  private List<Val> modules(String setting, String key) {
    query.need(new CallerNeed(setting, List.of()));
    Map<String, Val> found = new java.util.TreeMap<>();
    for (FunctionSymbol writer : query.model.callersOfName("setdefault")) {
      for (Sym.Call call : query.flows.of(writer).callsOf("setdefault")) {
        Sym name = Arguments.positional(call, 0);
        Sym module = Arguments.positional(call, 1);
        if (name != null && module != null) {
          module(setting, key, name, module, call.at(), found);
        }
      }
    }
    for (FunctionSymbol writer : query.model.writersOfName(setting)) {
      for (FunctionFlow.Put put : query.flows.of(writer).puts) {
        module(setting, key, put.key(), put.value(), put.at(), found);
      }
    }
    return List.copyOf(found.values());
  }

  private void module(
      String setting, String key, Sym name, Sym module, At at, Map<String, Val> found) {
    boolean names = name.bare() instanceof Sym.Text text && text.text().equals(setting);
    if (names && module.bare() instanceof Sym.Text dotted && query.mayCall(at.path())) {
      String file = query.model.paths().pythonModuleFile(at.path(), dotted.text());
      Sym held = file == null ? module : new Sym.Ref(file, key, at);
      boolean missing = query.entities.of(held).stream().allMatch(Entity.Missing.class::isInstance);
      if (file != null && !file.endsWith("/") && !missing) {
        found.put(file, new Val(held, null));
      }
    }
  }

  private boolean holds(Sym base, String type) {
    for (TypeRef ref : query.types.of(new Val(base, null))) {
      ApiEntry entry = ref.type() == null ? query.api().find(Language.PYTHON, ref.symbol()) : null;
      if (entry != null && entry.symbol().equals(type)) {
        return true;
      }
    }
    return false;
  }

  private void written(ApiEntry entry, String key, List<Val> result) {
    String method = entry.symbol().substring(entry.symbol().lastIndexOf('.') + 1);
    if (method.indexOf('_') > 0) {
      query.need(new CallerNeed(method, List.of()));
    }
    for (FunctionSymbol writer : query.model.callersOfName(method)) {
      if (!query.mayCall(writer.unit().path()) || !writer.unit().python()) {
        continue;
      }
      for (Sym.Call call : query.flows.of(writer).callsOf(method)) {
        if (entry.equals(Callees.entry(query.callees.of(call, null)))) {
          result.addAll(argument(entry, call, key));
        }
      }
    }
  }

  private List<Val> argument(ApiEntry entry, Sym.Call call, String key) {
    if (entry.key() != null) {
      Sym named = Arguments.of(call, entry.key());
      String name = named == null ? null : query.properties.lookup().key(new Val(named, null));
      Sym value = entry.from().isEmpty() ? null : Arguments.of(call, entry.from().get(0));
      return value != null && key.equals(name) ? List.of(new Val(value, null)) : List.of();
    }
    Sym value = Arguments.named(call, key);
    if (value != null) {
      return List.of(new Val(value, null));
    }
    Sym whole = Arguments.positional(call, 0);
    boolean any = entry.from().stream().anyMatch(ref -> ref.kind() != Ref.Kind.RECEIVER);
    return whole == null || !any ? List.of() : member(whole, key, call.at());
  }

  /** The key of a mapping, class or module, which may be given by its dotted name. */
  private List<Val> member(Sym whole, String key, At at) {
    String dotted = new Folder(query).constant(new Val(whole, null));
    Sym holder = whole;
    if (dotted != null) {
      String file = query.model.paths().pythonModuleFile(at.path(), dotted);
      int dot = Math.max(dotted.lastIndexOf('.'), dotted.lastIndexOf(':'));
      String outer = dot < 0 ? "" : dotted.substring(0, dot);
      String module =
          file == null && dot > 0 ? query.model.paths().pythonModuleFile(at.path(), outer) : null;
      if (file != null) {
        return List.of(new Val(new Sym.Ref(file, key, at), null));
      } else if (module == null) {
        return List.of();
      }
      holder = new Sym.Ref(module, dotted.substring(dot + 1), at);
    }
    return List.of(new Val(new Sym.Member(holder, key, at), null));
  }
}
