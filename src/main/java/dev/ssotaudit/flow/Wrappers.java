package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The simple names of the project's functions that may return a new engine or client: those that
 * return the result of a call named like one that opens, and those that return one of theirs. A
 * quick no by names, found once a model; thread safe.
 */
final class Wrappers {
  private static final Set<Effect> OPENING =
      EnumSet.of(Effect.ENGINE_CREATION, Effect.CONNECTION_CREATION);

  /** How many functions of the project may stand between a call and the library. */
  private static final int LEVELS = 3;

  private static final List<Language> LANGUAGES = List.of(Language.PYTHON, Language.JAVA);

  private final CodeModel model;
  private final Flows flows;
  private @Nullable Set<String> names;

  Wrappers(CodeModel model, Flows flows) {
    this.model = model;
    this.flows = flows;
  }

  /** Whether a function of that name may be one. */
  boolean named(String name) {
    return names().contains(name);
  }

  /**
   * All those names. The whole answer is compared where versions are, so that it leaves no mark.
   */
  synchronized Set<String> names() {
    if (names == null) {
      boolean before = model.difference().begin();
      names = find();
      model.difference().restore(before);
    }
    return names;
  }

  private Set<String> find() {
    Set<String> found = new HashSet<>();
    for (Language language : LANGUAGES) {
      find(language, found);
    }
    return found;
  }

  private void find(Language language, Set<String> found) {
    Set<String> last = new LinkedHashSet<>();
    for (String called : model.calledNames()) {
      if (model.api().named(language, called, OPENING)) {
        last.add(called);
      }
    }
    for (int level = 0; level < LEVELS && !last.isEmpty(); level++) {
      Set<String> next = new LinkedHashSet<>();
      for (String called : last) {
        for (FunctionSymbol function : model.callersOfName(called)) {
          if (Query.language(function) == language
              && function.declaration() != null
              && returns(function, last)) {
            next.add(function.name());
          }
        }
      }
      next.removeIf(name -> !found.add(name));
      last = next;
    }
  }

  private boolean returns(FunctionSymbol function, Collection<String> names) {
    for (FunctionFlow.Result result : flows.of(function).returns) {
      for (Sym value : alternatives(result.value())) {
        if (value.bare() instanceof Sym.Call call) {
          String name = Writers.simpleName(call.callee());
          if (name != null && names.contains(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The values that a result may be, without their states. */
  static List<Sym> alternatives(Sym value) {
    Sym bare = value.bare();
    if (!(bare instanceof Sym.Phi phi)) {
      return List.of(bare);
    }
    List<Sym> all = new ArrayList<>();
    phi.arms().forEach(arm -> all.add(arm.value().bare()));
    return all;
  }
}
