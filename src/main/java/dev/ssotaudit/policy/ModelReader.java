package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue from the bytes that {@link ModelWriter} wrote. Loops rather than lambdas: this runs
 * at every start, and the first lambda of a JVM costs more than all of it.
 */
final class ModelReader {
  private static final Language[] LANGUAGES = Language.values();
  private static final Effect[] EFFECTS = Effect.values();
  private static final Part[] PARTS = Part.values();
  private static final Ref.Kind[] KINDS = Ref.Kind.values();

  private final BinaryReader in;

  private ModelReader(byte[] bytes) {
    in = new BinaryReader(bytes);
  }

  static ApiModel read(byte[] bytes) {
    return new ModelReader(bytes).model();
  }

  private ApiModel model() {
    String hash = in.text();
    List<ApiModel.SettingPattern> settings = new ArrayList<>();
    for (int rest = in.number(); rest > 0; rest--) {
      settings.add(new ApiModel.SettingPattern(in.text(), in.text()));
    }
    List<ApiModel.Scheme> schemes = new ArrayList<>();
    for (int rest = in.number(); rest > 0; rest--) {
      schemes.add(new ApiModel.Scheme(in.text(), in.text()));
    }
    List<ApiLibrary> libraries = new ArrayList<>();
    for (int rest = in.number(); rest > 0; rest--) {
      libraries.add(library());
    }
    return new ApiModel(
        Collections.unmodifiableList(libraries),
        Collections.unmodifiableList(settings),
        Collections.unmodifiableList(schemes),
        hash);
  }

  private ApiLibrary library() {
    String id = in.text();
    Language language = LANGUAGES[in.number()];
    String about = in.text();
    List<String> needles = in.texts();
    List<ApiEntry> entries = new ArrayList<>();
    for (int rest = in.number(); rest > 0; rest--) {
      entries.add(entry());
    }
    return new ApiLibrary(id, language, about, needles, Collections.unmodifiableList(entries));
  }

  private ApiEntry entry() {
    String symbol = in.text();
    List<String> also = in.texts();
    Effect effect = EFFECTS[in.number()];
    String store = in.text();
    Map<Part, List<Ref>> identity = identity();
    List<Ref> from = refs();
    Ref key = optional();
    Ref fallback = optional();
    String property = in.textOrNull();
    String prefix = in.textOrNull();
    String returns = in.textOrNull();
    List<String> supertypes = in.texts();
    int flags = in.number();
    return new ApiEntry(
        symbol,
        also,
        effect,
        store,
        identity,
        from,
        key,
        fallback,
        property,
        prefix,
        returns,
        supertypes,
        (flags & 1) != 0,
        (flags & 2) != 0,
        (flags & 4) != 0,
        options(),
        in.texts());
  }

  private Map<Part, List<Ref>> identity() {
    int size = in.number();
    if (size == 0) {
      return Map.of();
    }
    Map<Part, List<Ref>> identity = new EnumMap<>(Part.class);
    for (int i = 0; i < size; i++) {
      identity.put(PARTS[in.number()], refs());
    }
    return Collections.unmodifiableMap(identity);
  }

  private Map<String, List<String>> options() {
    int size = in.number();
    if (size == 0) {
      return Map.of();
    }
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      options.put(in.text(), in.texts());
    }
    return Collections.unmodifiableMap(options);
  }

  private List<Ref> refs() {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    List<Ref> refs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      refs.add(ref());
    }
    return Collections.unmodifiableList(refs);
  }

  private @Nullable Ref optional() {
    return in.number() == 0 ? null : ref();
  }

  private Ref ref() {
    return new Ref(KINDS[in.number()], in.number() - 1, in.textOrNull());
  }
}
