package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a catalogue file. */
final class EntryReader {
  private static final List<String> KEYS =
      List.of(
          "symbol",
          "also",
          "is",
          "store",
          "identity",
          "from",
          "key",
          "fallback",
          "property",
          "prefix",
          "returns",
          "supertypes",
          "bean",
          "fluent",
          "by-use",
          "options",
          "disposed-by");
  private static final List<String> GROUPS = List.of("pool", "timeout", "tls");
  private static final List<String> PARTS = Arrays.stream(Part.values()).map(Part::id).toList();
  private static final List<String> EFFECTS =
      Arrays.stream(Effect.values()).map(Effect::id).toList();
  private static final List<String> STORE_WORDS = List.of("from-url", "any");

  private final Fields fields;
  private final Problems problems;

  private EntryReader(Fields fields) {
    this.fields = fields;
    this.problems = fields.problems();
  }

  /** The entry, or null where it has no symbol or effect; all that is wrong is told. */
  static @Nullable ApiEntry read(YamlNode node, Problems problems) {
    Fields fields = Fields.of(node, "an entry", KEYS, problems);
    return fields == null ? null : new EntryReader(fields).entry();
  }

  private @Nullable ApiEntry entry() {
    fields.require("symbol", "is");
    String symbol = symbol("symbol");
    Effect effect = effect();
    ApiEntry entry =
        new ApiEntry(
            symbol == null ? "" : symbol,
            symbols("also"),
            effect == null ? Effect.TYPE : effect,
            store(effect),
            identity(),
            refs(fields, "from"),
            ref("key"),
            ref("fallback"),
            fields.text("property"),
            fields.text("prefix"),
            symbol("returns"),
            symbols("supertypes"),
            fields.flag("bean"),
            fields.flag("fluent"),
            fields.flag("by-use"),
            options(),
            texts(fields, "disposed-by"));
    return symbol == null || effect == null ? null : entry;
  }

  private @Nullable Effect effect() {
    String text = fields.text("is");
    if (text == null) {
      return null;
    }
    int index = EFFECTS.indexOf(text);
    if (index < 0) {
      problems.add(
          fields.place("is"), "unknown effect \"" + text + "\"", Nearest.advice(text, EFFECTS));
      return null;
    }
    return Effect.values()[index];
  }

  private String store(@Nullable Effect effect) {
    String store = fields.text("store");
    if (store != null) {
      YamlNode.Scalar name = new YamlNode.Scalar(fields.place("store"), YamlNode.Type.TEXT, store);
      return StoreSyntax.read(name, STORE_WORDS, problems);
    }
    boolean site = effect != null && effect.siteKind() != null && effect != Effect.CONFIG_READ;
    return site ? "from-url" : "any";
  }

  private Map<Part, List<Ref>> identity() {
    Map<Part, List<Ref>> identity = new EnumMap<>(Part.class);
    Fields parts = fields.mapping("identity", PARTS);
    if (parts != null) {
      for (Part part : Part.values()) {
        List<Ref> refs = refs(parts, part.id());
        if (!refs.isEmpty()) {
          identity.put(part, refs);
        }
      }
    }
    return Collections.unmodifiableMap(identity);
  }

  private List<Ref> refs(Fields from, String key) {
    List<Ref> refs = new ArrayList<>();
    for (YamlNode.Scalar word : from.words(key)) {
      Ref ref = RefSyntax.parse(word.text());
      if (ref == null) {
        problems.add(word.place(), "\"" + word.text() + "\" is no reference", RefSyntax.FORMS);
      } else {
        refs.add(ref);
      }
    }
    return List.copyOf(refs);
  }

  private @Nullable Ref ref(String key) {
    List<Ref> refs = refs(fields, key);
    if (refs.size() > 1) {
      problems.add(fields.place(key), "\"" + key + "\" takes one reference", null);
    }
    return refs.isEmpty() ? null : refs.get(0);
  }

  private Map<String, List<String>> options() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    Fields groups = fields.mapping("options", GROUPS);
    if (groups != null) {
      for (String group : GROUPS) {
        List<String> names = texts(groups, group);
        if (!names.isEmpty()) {
          options.put(group, names);
        }
      }
    }
    return Collections.unmodifiableMap(options);
  }

  private @Nullable String symbol(String key) {
    String text = fields.text(key);
    if (text != null) {
      checkSymbol(key, text, fields.place(key));
    }
    return text;
  }

  private List<String> symbols(String key) {
    List<YamlNode.Scalar> names = fields.texts(key);
    names.forEach(name -> checkSymbol(key, name.text(), name.place()));
    return names.stream().map(YamlNode.Scalar::text).toList();
  }

  private void checkSymbol(String key, String text, Place place) {
    if (!SymbolSyntax.dotted(text)) {
      problems.add(
          place,
          "\"" + key + "\" needs a dotted name, not \"" + text + "\"",
          "write it as package.module.name, without brackets");
    }
  }

  private static List<String> texts(Fields from, String key) {
    return from.texts(key).stream().map(YamlNode.Scalar::text).toList();
  }
}
