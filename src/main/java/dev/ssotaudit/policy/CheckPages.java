package dev.ssotaudit.policy;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages of the checks, by id. */
public final class CheckPages {
  private final Map<String, CheckPage> pages = new LinkedHashMap<>();

  private CheckPages(List<CheckPage> pages) {
    pages.forEach(page -> this.pages.put(page.id(), page));
  }

  /** The pages the tool was built with, read from their compiled form. */
  public static CheckPages load() {
    return of(read(BuiltInCatalogue.resource("checks.bin")));
  }

  static CheckPages of(List<CheckPage> pages) {
    return new CheckPages(pages);
  }

  /** All pages, by id. */
  public Collection<CheckPage> all() {
    return pages.values();
  }

  /** The page of an id or a name, whatever its case. */
  public Optional<CheckPage> page(String idOrName) {
    CheckPage page = pages.get(idOrName.toUpperCase(Locale.ROOT));
    return page != null
        ? Optional.of(page)
        : pages.values().stream().filter(p -> p.name().equalsIgnoreCase(idOrName)).findFirst();
  }

  /** What a wrong id or name was meant to be, as advice: {@code did you mean "SSOT001"?}. */
  public String advice(String wrong) {
    List<String> names = pages.values().stream().map(CheckPage::name).toList();
    String near = Nearest.of(wrong, names);
    return near != null
        ? "did you mean \"" + near + "\"?"
        : Nearest.advice(wrong.toUpperCase(Locale.ROOT), pages.keySet());
  }

  static byte[] write(List<CheckPage> pages) {
    BinaryWriter out = new BinaryWriter();
    out.list(
        pages,
        page -> {
          out.text(page.id());
          out.text(page.name());
          out.number(page.severity().ordinal());
          out.list(page.languages(), language -> out.number(language.ordinal()));
          out.text(page.why());
          snippets(out, page.example());
          snippets(out, page.instead());
        });
    return out.toBytes();
  }

  private static void snippets(BinaryWriter out, Map<Language, String> snippets) {
    out.list(
        snippets.entrySet(),
        snippet -> {
          out.number(snippet.getKey().ordinal());
          out.text(snippet.getValue());
        });
  }

  static List<CheckPage> read(byte[] bytes) {
    BinaryReader in = new BinaryReader(bytes);
    return in.list(
        () ->
            new CheckPage(
                in.text(),
                in.text(),
                Severity.values()[in.number()],
                in.list(() -> Language.values()[in.number()]),
                in.text(),
                snippets(in),
                snippets(in)));
  }

  private static Map<Language, String> snippets(BinaryReader in) {
    Map<Language, String> snippets = new EnumMap<>(Language.class);
    for (int rest = in.number(); rest > 0; rest--) {
      snippets.put(Language.values()[in.number()], in.text());
    }
    return snippets;
  }
}
