package dev.ssotaudit.link;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file's facts in their place: its module name, its symbols, what its top level binds. */
public final class SourceUnit {
  private final String path;
  private final FileFacts facts;
  private final String module;
  final List<FunctionSymbol> functions = new ArrayList<>();
  final List<TypeSymbol> types = new ArrayList<>();
  final Map<String, List<Binding>> bindings = new LinkedHashMap<>();
  final Map<Declaration, FunctionSymbol> byDeclaration = new IdentityHashMap<>();
  final Map<String, List<FunctionSymbol>> globalWriters = new LinkedHashMap<>();
  final List<Import> wildcards = new ArrayList<>();
  private final FunctionSymbol bodyFunction;
  private @Nullable Map<String, List<CodeModel.Mention>> mentions;
  private @Nullable GivenNames given;

  /**
   * Indexes the facts of one file.
   *
   * @param path relative to the audited root, with {@code /}
   * @param module the dotted module, or Java package
   */
  public SourceUnit(String path, String module, FileFacts facts) {
    this.path = path;
    this.module = module;
    this.facts = facts;
    this.bodyFunction = new FunctionSymbol(this, null, null, null, "", facts.body());
    new SymbolCollector(this).collect();
  }

  /** The path relative to the audited root. */
  public String path() {
    return path;
  }

  /** The facts. */
  public FileFacts facts() {
    return facts;
  }

  /** The dotted module name; Java's package. */
  public String module() {
    return module;
  }

  /** Whether it is Python. */
  public boolean python() {
    return facts.language() == Language.PYTHON;
  }

  /** Every declared function, nested ones included, in order. */
  public List<FunctionSymbol> functions() {
    return functions;
  }

  /** Every declared type, nested ones included, in order. */
  public List<TypeSymbol> types() {
    return types;
  }

  /** The top-level statements as a function. */
  public FunctionSymbol bodyFunction() {
    return bodyFunction;
  }

  /** What the top level binds the name to, in order; empty if nothing. */
  public List<Binding> bindings(String name) {
    return bindings.getOrDefault(name, List.of());
  }

  /** All names the top level binds. */
  public Map<String, List<Binding>> bindings() {
    return bindings;
  }

  /** The wildcard imports of the top level, in order. */
  public List<Import> wildcards() {
    return wildcards;
  }

  /** The functions that assign the module's variable of that name, in order. */
  public List<FunctionSymbol> globalWriters(String name) {
    return globalWriters.getOrDefault(name, List.of());
  }

  /** The type of that name inside this file ({@code Outer.Inner}), or null. */
  public @Nullable TypeSymbol type(String qualified) {
    for (TypeSymbol type : types) {
      if (type.qualified().equals(qualified)) {
        return type;
      }
    }
    return null;
  }

  /** Computes now, on this thread, what linking needs. */
  public void index(ApiIndex api) {
    mentions();
    given(api);
  }

  /** Which names it gives a telling value; computed once. */
  synchronized GivenNames given(ApiIndex api) {
    if (given == null) {
      given = new GivenNames(this, api);
    }
    return given;
  }

  /** Which names its functions call and which attributes they write; computed once. */
  synchronized Map<String, List<CodeModel.Mention>> mentions() {
    if (mentions == null) {
      mentions = Mentions.of(this);
    }
    return mentions;
  }

  String symbolOf(String qualified, boolean member) {
    if (python()) {
      return "py:" + module + ":" + qualified;
    }
    String prefix = module.isEmpty() ? "java:" : "java:" + module + ".";
    int dot = qualified.lastIndexOf('.');
    return member && dot >= 0
        ? prefix + qualified.substring(0, dot) + "#" + qualified.substring(dot + 1)
        : prefix + qualified;
  }

  @Override
  public String toString() {
    return path;
  }
}
