package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads of settings by name: which key, from where, with which fallback. */
final class ConfigReads {
  private static final int MAX_DEPTH = 6;
  private final Query query;
  private final @Nullable Provenance provenance;

  ConfigReads(Query query, @Nullable Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
  }

  /**
   * What names the setting: the argument that the entry says, else the name it reads by default.
   */
  static @Nullable Sym key(ApiEntry entry, Sym.Call call) {
    Sym given = entry.key() == null ? null : Arguments.of(call, entry.key());
    return given == null && entry.property() != null && !prefix(entry)
        ? new Sym.Text(entry.property(), call.at())
        : given;
  }

  /** Whether the call reads all settings that begin with its key. */
  static boolean prefix(ApiEntry entry) {
    return "*".equals(entry.property());
  }

  /**
   * Whether the call reads no setting but hands out all of them: {@code System.getenv()}, which the
   * JDK overloads with the read of one.
   */
  static boolean all(@Nullable ApiEntry entry, Sym.Call call) {
    return entry != null
        && entry.effect() == Effect.CONFIG_READ
        && entry.key() != null
        && entry.property() == null
        && call.args().isEmpty();
  }

  /** The origins of a library's configuration read. */
  List<Trace> origins(ApiEntry entry, Sym.Call call, Val val, Ask ask) {
    List<Trace> result = new ArrayList<>(read(key(entry, call), call.at(), val, ask));
    Sym fallback = entry.fallback() == null ? null : Arguments.of(call, entry.fallback());
    if (fallback != null && provenance != null) {
      Traces.addAll(
          result, Traces.through(provenance.of(val.with(fallback), ask), call.at(), "default"));
    }
    return result;
  }

  /**
   * One read: good if the code that names the key owns it or the framework's contract allows it.
   */
  List<Trace> read(@Nullable Sym key, At at, Val val, Ask ask) {
    String name = key == null ? null : query.properties.lookup().key(val.with(key));
    String label = name == null ? "a setting" : name;
    Provenance owner = java.util.Objects.requireNonNull(provenance);
    OwnerBoundary.Governing governing = owner.governing();
    if (name != null && governing != null && governing.frameworkKey(name)) {
      return List.of(Trace.leaf(Origin.Kind.FRAMEWORK, name, at));
    }
    At named = key == null ? at : whereNamed(val.with(key), at);
    UrlUses uses = owner.uses();
    if (uses != null) {
      uses.setting(named, ask);
    }
    if (owner.owned(named.function(), ask)) {
      return List.of(Trace.leaf(Origin.Kind.OWNER, named.function().dotted(), named));
    }
    return List.of(Trace.leaf(Origin.Kind.CONFIG_READ, label, named));
  }

  /** Where the key is written: an accessor's caller, if the key is the accessor's parameter. */
  private At whereNamed(Val key, At at) {
    Sym bare = key.sym().bare();
    if (bare instanceof Sym.Param param) {
      Frame own = Frame.find(key.frame(), param.function());
      return own == null
          ? at
          : whereNamed(new Val(argument(param, own), own.caller), own.call.at());
    }
    return at;
  }

  private Sym argument(Sym.Param param, Frame frame) {
    List<Val> values = query.binder.bind(param, frame).values();
    return values.isEmpty() ? Sym.UNBOUND : values.get(0).sym();
  }

  /**
   * Whether the value is a mapping of settings: {@code os.environ}, a copy of it, a field with one.
   */
  boolean mapping(Val val, int depth) {
    Sym bare = val.sym().bare();
    // what an own field is does not depend on which object it is asked of
    Val asked = ownField(bare) ? new Val(bare, null) : val.with(bare);
    Boolean known = query.settingMappings.get(asked);
    if (known == null) {
      known = findMapping(asked, depth);
      if (depth == 0 && !query.exhausted()) {
        query.settingMappings.put(asked, known);
      }
    }
    return known;
  }

  private static boolean ownField(Sym sym) {
    if (!(sym instanceof Sym.Member member)) {
      return false;
    }
    Sym base = member.base().bare();
    return base instanceof Sym.This
        || base instanceof Sym.Param self && self.index() == 0 && self.function().takesSelf();
  }

  private boolean findMapping(Val val, int depth) {
    Sym sym = val.sym().bare();
    if (depth > MAX_DEPTH || !query.step()) {
      return false;
    }
    for (Entity entity : query.entities.of(sym)) {
      if (entity instanceof Entity.OfLibrary library) {
        return query.api().has(language(sym), library.symbol(), Effect.CONFIG_MAPPING);
      }
    }
    if (sym instanceof Sym.Call call) {
      return call(call, val, depth);
    } else if (sym instanceof Sym.Phi phi) {
      return phi.arms().stream().anyMatch(arm -> mapping(val.with(arm.value()), depth + 1));
    } else if (sym instanceof Sym.Container container) {
      return container.items().stream()
          .anyMatch(item -> item.spread() && mapping(val.with(item.value()), depth + 1));
    } else if (sym instanceof Sym.Member || sym instanceof Sym.Ref || sym instanceof Sym.Closure) {
      return query.properties.values(val.with(sym)).stream()
          .anyMatch(v -> v.sym().bare() != sym && mapping(v, depth + 1));
    } else if (sym instanceof Sym.Param param) {
      return query.binder.bind(param, val.frame()).values().stream()
          .limit(8)
          .anyMatch(v -> mapping(v, depth + 1));
    }
    return false;
  }

  private static dev.ssotaudit.fact.Language language(Sym sym) {
    At at = sym.place();
    return at == null ? dev.ssotaudit.fact.Language.PYTHON : Query.language(at.function());
  }

  private boolean call(Sym.Call call, Val val, int depth) {
    for (Target target : query.callees.of(call, val.frame())) {
      if (target instanceof Target.Library library) {
        boolean copies =
            library.symbol().equals("builtins.dict") || library.symbol().endsWith(".copy");
        boolean mapping =
            library.entry() != null && library.entry().effect() == Effect.CONFIG_MAPPING;
        if (mapping || all(library.entry(), call)) {
          return true;
        }
        Sym source =
            library.receiver() != null ? library.receiver() : Arguments.positional(call, 0);
        if (copies && source != null && mapping(val.with(source), depth + 1)) {
          return true;
        }
      } else if (target instanceof Target.Function function) {
        Frame frame = query.frame(call, function.function(), function.receiver(), val.frame());
        for (FunctionFlow.Result result : query.callees.results(function.function())) {
          if (mapping(new Val(result.value(), frame), depth + 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
