package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identity of what a library call opens: which values say so, and their origins together. */
final class Identity {
  private final Query query;
  private final Provenance provenance;

  Identity(Query query, Provenance provenance) {
    this.query = query;
    this.provenance = provenance;
  }

  /**
   * The origins of what the call opens.
   *
   * @param object the object made, with all that is done to it, for identities that are properties
   */
  List<Trace> of(ApiEntry entry, Sym.Call call, Val val, Val object) {
    Map<Part, List<Val>> given = values(entry, call, val, object);
    List<Trace> whole = whole(given, entry, call);
    if (whole != null) {
      return whole;
    }
    List<List<Trace>> parts = new ArrayList<>();
    boolean main = false;
    for (Map.Entry<Part, List<Val>> part : given.entrySet()) {
      Ask ask = Ask.of(part.getKey());
      List<Trace> traces = new ArrayList<>();
      part.getValue().forEach(value -> Traces.addAll(traces, provenance.of(value, ask)));
      main |= part.getKey() == Part.HOST;
      parts.add(ask == Ask.DETAIL ? withoutUnknown(traces) : traces);
    }
    if (!main && takesHost(entry) && !spreads(call)) {
      parts.add(
          provenance.leaf(Origin.Kind.LITERAL, "the library's default host", call.at(), Ask.HOST));
    }
    if (parts.isEmpty() && spreads(call)) {
      return spread(call, val);
    }
    List<Trace> together = Traces.together(parts);
    return together.isEmpty() ? fallback(entry, call, parts) : together;
  }

  private List<Trace> fallback(ApiEntry entry, Sym.Call call, List<List<Trace>> parts) {
    if (parts.isEmpty() && !entry.identity().isEmpty()) {
      return provenance.leaf(Origin.Kind.LITERAL, "the library's defaults", call.at(), Ask.URL);
    }
    return List.of();
  }

  private static List<Trace> withoutUnknown(List<Trace> traces) {
    return traces.stream().filter(t -> t.kind() != Origin.Kind.UNKNOWN).toList();
  }

  /** A URL, an engine or a configuration object decides alone. */
  private @Nullable List<Trace> whole(Map<Part, List<Val>> given, ApiEntry entry, Sym.Call call) {
    for (Part part : List.of(Part.ENGINE, Part.URL, Part.CONFIG)) {
      List<Trace> traces = new ArrayList<>();
      for (Val value : given.getOrDefault(part, List.of())) {
        List<Trace> keyed = part == Part.CONFIG ? keyed(entry, call, value) : List.of();
        Traces.addAll(traces, keyed.isEmpty() ? provenance.of(value, Ask.of(part)) : keyed);
      }
      if (part == Part.CONFIG && given.isEmpty()) {
        Traces.addAll(traces, keyed(entry, call, null));
      }
      boolean decided = traces.stream().anyMatch(t -> t.kind() != Origin.Kind.NEUTRAL);
      if (decided && (part != Part.CONFIG || !given.containsKey(Part.HOST))) {
        return traces;
      }
    }
    return null;
  }

  /** The URL that a settings object holds under the key that the library reads. */
  private List<Trace> keyed(ApiEntry entry, Sym.Call call, @Nullable Val settings) {
    List<Val> values = List.of();
    if (entry.prefix() != null && settings != null) {
      Sym given = Arguments.named(call, "prefix");
      Sym second = given == null ? Arguments.positional(call, 1) : given;
      String prefix = second == null ? null : query.properties.lookup().key(settings.with(second));
      String key = (prefix == null ? entry.prefix() : prefix) + "url";
      values = query.properties.lookup().property(settings, key).values();
    } else if (entry.property() != null) {
      values = query.properties.lookup().shared().ofSetting(entry.property(), call.at());
    }
    List<Trace> traces = new ArrayList<>();
    values.forEach(value -> Traces.addAll(traces, provenance.of(value, Ask.URL)));
    return Traces.through(traces, call.at(), "its setting");
  }

  private static boolean takesHost(ApiEntry entry) {
    return entry.identity().containsKey(Part.HOST);
  }

  private static boolean spreads(Sym.Call call) {
    return call.args().stream().anyMatch(Sym.Arg::spread);
  }

  private List<Trace> spread(Sym.Call call, Val val) {
    List<List<Trace>> parts = new ArrayList<>();
    for (Sym.Arg arg : call.args()) {
      if (arg.spread()) {
        parts.add(provenance.of(val.with(arg.value()), Ask.CONFIG));
      }
    }
    return Traces.together(parts);
  }

  /** The values of each part that the call gives. */
  Map<Part, List<Val>> values(ApiEntry entry, Sym.Call call, Val val, Val object) {
    Map<Part, List<Val>> given = new EnumMap<>(Part.class);
    for (Map.Entry<Part, List<Ref>> part : entry.identity().entrySet()) {
      List<Val> values = new ArrayList<>();
      for (Ref ref : part.getValue()) {
        values.addAll(values(ref, call, val, object));
      }
      if (!values.isEmpty()) {
        given.put(part.getKey(), values);
      }
    }
    return given;
  }

  private List<Val> values(Ref ref, Sym.Call call, Val val, Val object) {
    if (ref.kind() == Ref.Kind.PROPERTY && ref.name() != null) {
      Val target =
          call.callee() instanceof Sym.Member member && !call.construction() && !makes(call, val)
              ? val.with(member.base())
              : object;
      return query.properties.lookup().property(target, ref.name()).values();
    } else if (ref.kind() == Ref.Kind.ANY_ARGUMENT) {
      return call.args().stream().map(arg -> val.with(arg.value())).toList();
    }
    Sym value = Arguments.of(call, ref);
    if (value != null) {
      return List.of(val.with(value));
    }
    List<Val> spread = new ArrayList<>();
    for (Sym.Arg arg : call.args()) {
      if (arg.spread() && arg.name() != null && ref.name() != null) {
        spread.addAll(
            query.properties.lookup().property(val.with(arg.value()), ref.name()).values());
      }
    }
    return spread;
  }

  /** Whether the call's callee is a type: a constructor, not a method of an object. */
  private boolean makes(Sym.Call call, Val val) {
    return query.callees.of(call, val.frame()).stream()
        .anyMatch(t -> t instanceof Target.Library l && isType(l.symbol()));
  }

  private static boolean isType(String symbol) {
    int dot = symbol.lastIndexOf('.');
    return dot + 1 < symbol.length() && Character.isUpperCase(symbol.charAt(dot + 1));
  }
}
