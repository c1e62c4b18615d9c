package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names for the sites of one file that survive edits elsewhere: path, enclosing symbol, kind,
 * callee and the shape of the expression with local names numbered, plus an ordinal where all that
 * is equal. No line numbers. Of functions of one name (overloads) all but one count their
 * parameters as well, so that their order in the file does not matter.
 */
final class Fingerprints {
  /**
   * A site's two names.
   *
   * @param moved the same without path and enclosing symbol: what a site keeps that moves, or whose
   *     function is renamed; several sites of a tree may share it
   */
  record Names(String fingerprint, String moved) {}

  private final Overloads overloads;
  private final SourceUnit unit;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<FunctionSymbol, SiteShape.Scope> scopes = new HashMap<>();

  Fingerprints(SourceUnit unit) {
    this.unit = unit;
    this.overloads = new Overloads(unit);
  }

  Names of(Draft draft) {
    FunctionSymbol function = declared(draft.at().function());
    SiteShape.Scope scope =
        scopes.computeIfAbsent(
            function, f -> new SiteShape.Scope(LocalBindings.of(f), this::imported));
    String site =
        String.join("\n", draft.kind().id(), callee(draft), SiteShape.of(draft.node(), scope));
    String place =
        String.join("\n", draft.at().path(), function.dotted(), overloads.mark(function));
    int ordinal = ordinals.merge(place + "\n" + site, 1, Integer::sum);
    String moved = ordinal == 1 ? site : site + "\n" + ordinal;
    return new Names(hash(place + "\n" + moved), hash("moved\n" + moved));
  }

  private boolean imported(String name) {
    return unit.bindings(name).stream()
        .anyMatch(binding -> binding instanceof dev.ssotaudit.link.Binding.OfImport);
  }

  /** A setting's reader may be the project's own and may move: its simple name counts alone. */
  private static String callee(Draft draft) {
    String symbol = draft.symbol();
    return draft.kind() == SiteKind.CONFIG_READ
        ? symbol.substring(symbol.lastIndexOf('.') + 1)
        : symbol;
  }

  /** The function that an anonymous one is written in. */
  private static FunctionSymbol declared(FunctionSymbol function) {
    FunctionSymbol declared = function;
    while (declared.outer() != null && anonymous(declared.declaration())) {
      declared = declared.outer();
    }
    return declared;
  }

  private static boolean anonymous(Declaration.@Nullable Function declaration) {
    return declaration != null && declaration.kind() == Declaration.FunctionKind.LAMBDA;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
