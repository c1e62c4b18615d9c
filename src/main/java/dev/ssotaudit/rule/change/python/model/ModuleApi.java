package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One module: a file in its place, and the names it binds. */
public final class ModuleApi {
  private final String path;
  private final String name;
  private final FileFacts facts;
  private final Map<String, Member> members;
  private final List<Import> wildcards;
  private final @Nullable Exports exports;
  private @Nullable Set<String> dynamic;

  ModuleApi(String path, String name, FileFacts facts) {
    this.path = path;
    this.name = name;
    this.facts = facts;
    BodyReader reader = new BodyReader();
    this.members = reader.read(facts.body());
    this.wildcards = List.copyOf(reader.wildcards());
    this.exports = Exports.of(members.get("__all__"));
  }

  /** The file. */
  public String path() {
    return path;
  }

  /** The dotted name. */
  public String name() {
    return name;
  }

  /** The facts. */
  public FileFacts facts() {
    return facts;
  }

  /** What it binds by name, in order. */
  public Map<String, Member> members() {
    return members;
  }

  /** Its {@code from m import *}, in order. */
  public List<Import> wildcards() {
    return wildcards;
  }

  /** Its {@code __all__}, or null. */
  public @Nullable Exports exports() {
    return exports;
  }

  /** Whether {@code __all__} lists the name. */
  public boolean exported(String member) {
    return exports != null && exports.names().contains(member);
  }

  /** Whether it is a package's {@code __init__.py}. */
  public boolean isPackage() {
    return path.endsWith("__init__.py");
  }

  /** Whether some of it could not be parsed, so that what lacks may be there all the same. */
  public boolean partial() {
    return facts.unreadable() || !facts.problems().isEmpty();
  }

  /**
   * Whether a module-level {@code __getattr__} may provide the name (PEP 562): the module has one
   * and writes the name as a text.
   */
  public boolean provides(String member) {
    return members.containsKey("__getattr__") && texts().contains(member);
  }

  private Set<String> texts() {
    if (dynamic == null) {
      Set<String> texts = new HashSet<>();
      if (members.get("__getattr__") instanceof Member.OfFunction function
          && function.function().body() != null) {
        ValueWalker.walk(function.function().body(), v -> addText(v, texts), s -> {});
      }
      members.forEach(
          (key, member) -> {
            if (member instanceof Member.OfAttribute attribute && !key.equals("__all__")) {
              attribute.values().forEach(v -> ValueWalker.walk(v, w -> addText(w, texts)));
            }
          });
      dynamic = texts;
    }
    return dynamic;
  }

  private static void addText(Value value, Set<String> texts) {
    if (value instanceof Value.Text text) {
      texts.add(text.text());
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
