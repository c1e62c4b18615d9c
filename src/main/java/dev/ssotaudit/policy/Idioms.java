package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of each {@link Idiom}: {@code rules/idioms.yml}, read, written and read again. */
record Idioms(Map<Idiom, Set<String>> byIdiom) {
  static final Idioms NONE = new Idioms(Map.of());

  /** Those the tool was built with. */
  static Idioms load() {
    return read(BuiltInCatalogue.resource("idioms.bin"));
  }

  Set<String> names(Idiom idiom) {
    return byIdiom.getOrDefault(idiom, Set.of());
  }

  /** Reads the file; each idiom has to be there. */
  static Idioms read(SourceText file, Problems problems) {
    List<String> keys = Arrays.stream(Idiom.values()).map(Idiom::id).toList();
    Fields fields = Fields.of(YamlParser.parse(file, problems), "the file", keys, problems);
    if (fields == null) {
      return NONE;
    }
    fields.require(keys.toArray(String[]::new));
    Map<Idiom, Set<String>> names = new EnumMap<>(Idiom.class);
    for (Idiom idiom : Idiom.values()) {
      Set<String> of = new TreeSet<>();
      for (YamlNode.Scalar name : fields.texts(idiom.id())) {
        if (!of.add(name.text())) {
          problems.add(name.place(), "\"" + name.text() + "\" is given twice", null);
        }
      }
      names.put(idiom, of);
    }
    return new Idioms(names);
  }

  byte[] write() {
    BinaryWriter out = new BinaryWriter();
    for (Idiom idiom : Idiom.values()) {
      out.texts(new ArrayList<>(names(idiom)));
    }
    return out.toBytes();
  }

  static Idioms read(byte[] bytes) {
    BinaryReader in = new BinaryReader(bytes);
    Map<Idiom, Set<String>> names = new EnumMap<>(Idiom.class);
    for (Idiom idiom : Idiom.values()) {
      names.put(idiom, Set.copyOf(in.texts()));
    }
    return new Idioms(names);
  }
}
