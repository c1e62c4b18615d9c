package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SettingIndex;
import dev.ssotaudit.link.TypeSymbol;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the calls that open a database or read a setting by name. */
final class CallSites {
  private final Query query;
  private final Laundering laundering;
  private final CallStores stores;
  private final UsedTypes used;
  private final WrapperCalls wrappers;

  CallSites(Query query) {
    this.query = query;
    this.laundering = new Laundering(query);
    this.stores = new CallStores(query);
    this.used = new UsedTypes(query);
    this.wrappers = new WrapperCalls(query);
  }

  void find(FunctionFlow flow, List<Draft> drafts) {
    for (Value node : flow.callOrder) {
      Sym.Call call = Properties.callOf(flow, node);
      query.allowFew();
      Draft draft = draft(call, node);
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  /** Whether the function returns a new engine or client, so that calls of it are sites. */
  boolean wraps(FunctionSymbol function) {
    query.resetSteps();
    return wrappers.wraps(function, this);
  }

  /** Steps to find out what a key says; what says more is no constant. */
  private static final int PROBE = 100;

  private static final Set<Effect> READING = EnumSet.of(Effect.CONFIG_READ);

  /** A quick no by names, before anything is resolved: what is asked last costs the most. */
  private boolean mayBeSite(Sym.Call call) {
    String name = Writers.simpleName(call.callee());
    Language language = Query.language(call.at().function());
    if (name == null
        || query.api().named(language, name, Effect.OPENING)
        || query.opening().contains(name)
        || query.api().readsUntold(language, name)
        || wrappers.mayBe(call)) {
      return true;
    }
    boolean reads = query.api().named(language, name, READING);
    if (reads && (call.args().isEmpty() || !(call.callee() instanceof Sym.Member))) {
      return true;
    }
    for (Sym.Arg arg : call.args()) {
      if (namesSetting(arg.value(), reads, reads || name.startsWith("get"))) {
        return true;
      }
    }
    return reads && namesUrl(call.node());
  }

  private boolean namesSetting(Sym value, boolean reads, boolean maybeReads) {
    Sym bare = value.bare();
    if (bare instanceof Sym.Text text) {
      return setting(text.text());
    } else if (maybeReads && LoopKeys.looped(bare)) {
      return name(bare) != null;
    } else if (reads || constant(bare)) {
      query.allow(PROBE);
      Sym text = new KeyObjects(query).text(value);
      String name = name(text == null ? value : text);
      query.allowFew();
      return name != null && setting(name);
    }
    return false;
  }

  /** A fallback that is called a URL. */
  private static boolean namesUrl(Value node) {
    if (node instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        Value value = argument.value();
        String name = value instanceof Value.Name named ? named.id() : "";
        String member = value instanceof Value.Member attribute ? attribute.name() : name;
        if (Ask.ofName(member) == Ask.URL) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name or a member of a name: what a constant is called by. */
  private static boolean constant(Sym bare) {
    return bare instanceof Sym.Ref
        || bare instanceof Sym.Member member
            && (member.base().bare() instanceof Sym.Ref || KeyObjects.constant(member));
  }

  private boolean setting(String name) {
    return query.api().settings().store(SettingIndex.placeholder(name)) != null;
  }

  private @Nullable Draft draft(Sym.Call call, Value node) {
    if (!mayBeSite(call)) {
      return null;
    }
    for (Target target : query.callees.of(call, null)) {
      Draft draft = null;
      if (target instanceof Target.Library library) {
        draft =
            library.entry() == null
                ? mappingRead(call, node, library)
                : library(call, node, library.entry(), library);
      } else if (target instanceof Target.Construction construction) {
        draft = construction(call, node, construction.type());
      } else if (target instanceof Target.Function function) {
        draft = accessor(call, node, function);
        draft = draft == null ? wrappers.draft(call, node, function.function(), this) : draft;
      }
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  @Nullable Draft library(Sym.Call call, Value node, ApiEntry entry, Target.Library library) {
    SiteKind kind = entry.effect().siteKind();
    if (entry.effect() == Effect.CONFIG_READ) {
      Sym key = ConfigReads.key(entry, call);
      String below = ConfigReads.prefix(entry) ? ".url" : "";
      Draft named = configRead(call.at(), node, key, entry.symbol(), below);
      return named != null ? named : fallsBack(call, node, key, entry);
    } else if (kind == null) {
      return mappingRead(call, node, library);
    }
    if (kind == SiteKind.ENGINE_CREATION && takesEngine(entry, call)
        || entry.byUse() && !used.asReturned(entry, call, node)) {
      return null;
    }
    String store = stores.of(entry, call);
    return new Draft(
        kind,
        store,
        entry.symbol(),
        node,
        call.at(),
        call,
        entry,
        null,
        stores.template(entry, call),
        false);
  }

  /** {@code x.dataSource(engine)} uses the engine it is given: no other is made. */
  private boolean takesEngine(ApiEntry entry, Sym.Call call) {
    if (entry.identity().containsKey(Part.ENGINE)
        || call.construction()
        || call.args().size() != 1
        || python(call)) {
      return false;
    }
    for (TypeRef type : query.types.of(new Val(call.args().get(0).value(), null))) {
      boolean engine = type.type() != null || type.symbol().equals("javax.sql.DataSource");
      if (engine || engine(type.symbol())) {
        return true;
      }
    }
    return false;
  }

  private boolean engine(String symbol) {
    ApiEntry entry = query.api().find(Language.JAVA, symbol);
    return entry != null && entry.effect().siteKind() == SiteKind.ENGINE_CREATION;
  }

  private @Nullable Draft mappingRead(Sym.Call call, Value node, Target.Library library) {
    boolean reads =
        library.symbol().endsWith(".get")
            || library.symbol().endsWith(".pop")
            || library.symbol().endsWith(".getOrDefault");
    if (!reads || library.receiver() == null) {
      return null;
    }
    Sym key = Arguments.positional(call, 0);
    String name = key == null ? null : name(key);
    if (name == null || query.api().settings().store(name) == null) {
      return null;
    }
    boolean mapping = new ConfigReads(query, null).mapping(new Val(library.receiver(), null), 0);
    return mapping ? configRead(call.at(), node, key, library.symbol()) : null;
  }

  private @Nullable String name(Sym key) {
    Val val = new Val(key, null);
    if (LoopKeys.looped(key)) {
      return new LoopKeys(query).setting(key);
    }
    String constant = query.properties.lookup().key(val);
    if (constant != null || key.place() == null || python(key)) {
      return constant;
    }
    String template = new Folder(query).template(val);
    return template == null || template.startsWith(Folder.HOLE) ? null : template;
  }

  private static boolean python(Sym key) {
    At at = key.place();
    return at != null && at.function().unit().python();
  }

  @Nullable Draft configRead(At at, Value node, @Nullable Sym key, String symbol) {
    return configRead(at, node, key, symbol, "");
  }

  /** A read of the setting named by {@code key} and what stands {@code below} it. */
  private @Nullable Draft configRead(
      At at, Value node, @Nullable Sym key, String symbol, String below) {
    String name = key == null ? null : name(key);
    String store =
        name == null ? null : query.api().settings().store(SettingIndex.placeholder(name) + below);
    return store == null || name == null
        ? null
        : new Draft(
            SiteKind.CONFIG_READ,
            store,
            symbol,
            node,
            at,
            null,
            null,
            key,
            SettingIndex.placeholder(name),
            false);
  }

  /** A setting of any name that gives way to a database's URL is one. */
  private @Nullable Draft fallsBack(Sym.Call call, Value node, @Nullable Sym key, ApiEntry entry) {
    Sym fallback = entry.fallback() == null ? null : Arguments.of(call, entry.fallback());
    String name = key == null || fallback == null ? null : name(key);
    String store = name == null || fallback == null ? null : new UrlEvidence(query).told(fallback);
    return store == null || name == null
        ? null
        : new Draft(
            SiteKind.CONFIG_READ,
            store,
            entry.symbol(),
            node,
            call.at(),
            null,
            null,
            key,
            name,
            false);
  }

  private @Nullable Draft construction(Sym.Call call, Value node, TypeSymbol type) {
    for (String base : query.types.libraryBases(type)) {
      ApiEntry entry = query.api().find(Query.language(call.at().function()), base);
      SiteKind kind = entry == null ? null : entry.effect().siteKind();
      if (entry != null && kind != null) {
        return new Draft(
            kind,
            stores.of(entry, call),
            entry.symbol(),
            node,
            call.at(),
            call,
            entry,
            null,
            null,
            false);
      }
    }
    return null;
  }

  private @Nullable Draft accessor(Sym.Call call, Value node, Target.Function function) {
    for (int place = 0; place < call.args().size(); place++) {
      Sym key = call.args().get(place).value();
      Sym bare = key.bare();
      boolean named =
          bare instanceof Sym.Text
              || bare instanceof Sym.Ref
              || bare instanceof Sym.Member
              || LoopKeys.looped(key);
      String name = named ? name(key) : null;
      Sym text = named && name == null ? new KeyObjects(query).text(key) : key;
      name = name == null && text != null ? name(text) : name;
      if (text == null || name == null || query.api().settings().store(name) == null) {
        continue;
      }
      if (AccessorNames.reads(function.function(), name, place)
          || keyed(call, function.function(), key)) {
        return configRead(call.at(), node, text, function.function().dotted());
      }
    }
    return null;
  }

  private boolean keyed(Sym.Call call, FunctionSymbol function, Sym key) {
    for (Integer index : laundering.readParameters(function)) {
      if (Arguments.positional(call, index - (function.takesSelf() ? 1 : 0)) == key) {
        return true;
      }
    }
    return false;
  }
}
