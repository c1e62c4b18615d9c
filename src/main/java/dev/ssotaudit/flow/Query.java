package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One question to the analysis: its model, its budget, what it lacks. Confined to a thread. Parts
 * of the analysis find each other here.
 */
final class Query {
  /** Steps after which a question is given up ({@code UNDECIDED(budget)}). */
  static final int BUDGET = 20_000;

  private static final int FEW = 1_500;

  final CodeModel model;
  final Flows flows;
  final OwnerBoundary boundary;
  final boolean production;
  final Set<CallerNeed> needCallers = new TreeSet<>();
  final Entities entities;
  final Types types;
  final Callees callees;
  final Binder binder;
  final Properties properties;
  final Writers writers;
  final GeneratedAccessors accessors;
  final Map<FunctionSymbol, List<Val>> callersKnown = new HashMap<>();
  final Set<FunctionSymbol> callersAsked = new HashSet<>();
  final Map<Val, Boolean> settingMappings = new HashMap<>();
  final Map<FunctionSymbol, Boolean> relevant = new HashMap<>();
  final Map<Sym, Boolean> typesAsked = new IdentityHashMap<>();
  final Map<Sym.Call, List<Frame>> rootFrames = new IdentityHashMap<>();
  private final Map<String, Boolean> tests = new HashMap<>();
  private int steps;

  private final @Nullable String onlyCaller;
  final Shared shared;
  final boolean shallow;

  /**
   * A question about one file.
   *
   * @param shallow whether types come from declarations alone
   * @param onlyCaller the only file whose code may be a caller, or null for every one
   */
  Query(Shared shared, boolean production, @Nullable String onlyCaller, boolean shallow) {
    this.shared = shared;
    this.shallow = shallow;
    this.onlyCaller = onlyCaller;
    this.model = shared.model;
    this.flows = shared.flows;
    this.boundary = shared.boundary;
    this.production = production;
    this.entities = new Entities(this);
    this.types = new Types(this);
    this.callees = new Callees(this);
    this.binder = new Binder(this);
    this.properties = new Properties(this);
    this.writers = new Writers(this);
    this.accessors = new GeneratedAccessors(this);
  }

  /** The simple names of the project's types that extend something that opens a database. */
  Set<String> opening() {
    return model.opening();
  }

  ApiIndex api() {
    return model.api();
  }

  /** The only file whose code may be a caller, or null for every one. */
  @Nullable String onlyCaller() {
    return onlyCaller;
  }

  /** Takes one step; false once the budget is spent. */
  boolean step() {
    return ++steps <= BUDGET;
  }

  void resetSteps() {
    steps = 0;
  }

  /** A small question: whether something is a site at all. */
  void allowFew() {
    allow(FEW);
  }

  /** A question of at most so many steps. */
  void allow(int few) {
    steps = BUDGET - few;
  }

  boolean exhausted() {
    return steps > BUDGET;
  }

  static Language language(FunctionSymbol function) {
    return function.unit().python() ? Language.PYTHON : Language.JAVA;
  }

  /** The frame of a call, or null where the chain is too long or comes back to the callee. */
  @Nullable Frame frame(
      Sym.Call call, FunctionSymbol callee, @Nullable Sym receiver, @Nullable Frame caller) {
    if (caller != null && caller.depth >= Frame.MAX_DEPTH) {
      return null;
    }
    Frame known = Frame.find(caller, callee);
    if (known != null && known.call == call) {
      return known;
    }
    return Frame.of(rootFrames, call, callee, receiver, caller);
  }

  /** Whether the file's code may be a caller in this question. */
  boolean mayCall(String path) {
    return onlyCaller != null ? onlyCaller.equals(path) : !production || !test(path);
  }

  private boolean test(String path) {
    return tests.computeIfAbsent(path, boundary::test);
  }

  /** Asks for the callers of a function, if other files may hold any. */
  void need(CallerNeed need) {
    if (onlyCaller == null) {
      needCallers.add(need);
    }
  }
}
