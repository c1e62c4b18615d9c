package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Part;
import dev.ssotaudit.fact.Ref;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueLoaderTest {
  static final SourceText GOOD =
      file(
          "catalogue/python/sqlalchemy.yml",
          "library: sqlalchemy",
          "language: python",
          "about: \"SQLAlchemy 1.4 and 2.0\"",
          "documentation: https://docs.sqlalchemy.org/en/20/core/engines.html",
          "needles: [sqlalchemy]",
          "entries:",
          "  - symbol: sqlalchemy.create_engine",
          "    also: [sqlalchemy.engine.create_engine]",
          "    is: engine-creation",
          "    identity: {url: \"0 url\", host: [0, .host]}",
          "    returns: sqlalchemy.engine.Engine",
          "    options: {pool: [pool_size, max_overflow], timeout: [connect_args]}",
          "    disposed-by: [dispose]",
          "  - symbol: sqlalchemy.engine.Engine",
          "    is: type",
          "    supertypes: []",
          "  - symbol: os.getenv",
          "    is: config-read",
          "    key: \"0 key\"",
          "    fallback: \"1 default\"");

  @Test
  void readsAFile() {
    Reading<List<ApiLibrary>> read = CatalogueLoader.load(List.of(GOOD));
    assertThat(told(read)).isEmpty();
    ApiLibrary library = read.value().get(0);
    assertThat(library.id()).isEqualTo("sqlalchemy");
    assertThat(library.language()).isEqualTo(Language.PYTHON);
    assertThat(library.needles()).containsExactly("sqlalchemy");
    assertThat(library.entries().get(0))
        .isEqualTo(
            new ApiEntry(
                "sqlalchemy.create_engine",
                List.of("sqlalchemy.engine.create_engine"),
                Effect.ENGINE_CREATION,
                "from-url",
                Map.of(
                    Part.URL, List.of(new Ref(Ref.Kind.ARGUMENT, 0, "url")),
                    Part.HOST,
                        List.of(
                            new Ref(Ref.Kind.ARGUMENT, 0, null),
                            new Ref(Ref.Kind.PROPERTY, -1, "host"))),
                List.of(),
                null,
                null,
                null,
                null,
                "sqlalchemy.engine.Engine",
                List.of(),
                false,
                false,
                false,
                Map.of(
                    "pool",
                    List.of("pool_size", "max_overflow"),
                    "timeout",
                    List.of("connect_args")),
                List.of("dispose")));
    assertThat(library.entries().get(1).store()).isEqualTo("any");
    assertThat(library.entries().get(2).store()).isEqualTo("any");
    assertThat(library.entries().get(2).fallback())
        .isEqualTo(new Ref(Ref.Kind.ARGUMENT, 1, "default"));
  }

  @Test
  void tellsEveryErrorOfAllFilesAtOnce() {
    SourceText first =
        file(
            "a.yml",
            "library: b",
            "language: pyton",
            "about: 3",
            "neddles: [x]",
            "entries:",
            "  - symbol: lib.connect()",
            "    is: engine-creaton",
            "    store: postgress",
            "    identity: {ulr: \"0\", host: \"0 1\"}",
            "    bean: maybe",
            "  - symbol: lib.ok",
            "    is: reads",
            "    key: [\"0\", \"1\"]",
            "    options: {pol: [a]}",
            "    store: No Store",
            "    extra: 1",
            "  - is: type",
            "  - just text");
    SourceText second =
        file(
            "c.yml",
            "library: c",
            "language: python",
            "about: c",
            "needles: []",
            "entries:",
            "  - {symbol: lib.ok, is: type}",
            "  - {symbol: lib.ok2, also: [lib.ok3], is: type, symbol: lib.ok4}",
            "  - {symbol: lib.ok3, is: type}");
    assertThat(told(CatalogueLoader.load(List.of(first, second))))
        .containsExactly(
            "a.yml:1:1: a catalogue file needs the key \"needles\"",
            "a.yml:1:10: \"library\" is \"b\", but the file is named \"a\" (give both one name)",
            "a.yml:2:11: unknown language \"pyton\" (did you mean \"python\"?)",
            "a.yml:3:8: \"about\" needs a text, not a number (put it in quotes)",
            "a.yml:4:1: unknown key \"neddles\" in a catalogue file (did you mean \"needles\"?)",
            "a.yml:6:13: \"symbol\" needs a dotted name, not \"lib.connect()\""
                + " (write it as package.module.name, without brackets)",
            "a.yml:7:9: unknown effect \"engine-creaton\" (did you mean \"engine-creation\"?)",
            "a.yml:8:12: unknown store \"postgress\" (did you mean \"postgres\"?)",
            "a.yml:9:16: unknown key \"ulr\" in \"identity\" (did you mean \"url\"?)",
            "a.yml:9:32: \"0 1\" is no reference (" + RefSyntax.FORMS + ")",
            "a.yml:10:11: \"bean\" needs true or false, not a text",
            "a.yml:13:10: \"key\" takes one reference",
            "a.yml:14:15: unknown key \"pol\" in \"options\" (did you mean \"pool\"?)",
            "a.yml:15:12: \"No Store\" is no store's name"
                + " (a lower-case word such as postgres, or from-url, any)",
            "a.yml:16:5: unknown key \"extra\" in an entry (known are also, bean, by-use,"
                + " disposed-by, fallback, fluent, from, identity, is, key, options, prefix,"
                + " property, returns, store, supertypes, symbol)",
            "a.yml:17:5: an entry needs the key \"symbol\"",
            "a.yml:18:5: an entry needs to be a mapping, not a text",
            "c.yml:6:5: symbol \"lib.ok\" is defined twice"
                + " (the other is at a.yml:11; make them one entry)",
            "c.yml:7:50: key \"symbol\" is given twice",
            "c.yml:8:5: symbol \"lib.ok3\" is defined twice"
                + " (the other is at c.yml:7; make them one entry)");
  }

  @Test
  void tellsOfWhatIsNoCatalogueFileAtAll() {
    assertThat(
            told(
                CatalogueLoader.load(
                    List.of(
                        file("a.yml", "- a"),
                        file("b.yml", "a: [b"),
                        new SourceText("c.yml", ""),
                        file("d.yml", "a: &x [*x]"),
                        file("e.yml", "{a: 1}: b"),
                        file("f.yml", "[".repeat(100_000)),
                        file("g.yml", "a: 1", "---", "b: 2")))))
        .contains(
            "a.yml:1:1: a catalogue file needs to be a mapping, not a list",
            "c.yml:1:1: the file is empty",
            "d.yml:1:4: an alias contains itself",
            "e.yml:1:1: a key needs to be a text, not a mapping",
            "f.yml:1:1: is nested too deeply")
        .anyMatch(told -> told.startsWith("b.yml:2:1: is not YAML: expected ',' or ']'"))
        .anyMatch(told -> told.startsWith("g.yml:2:1: is not YAML: "));
  }

  @Test
  void tellsOfEmptyAndRepeatedThings() {
    SourceText file =
        file(
            "a.yml",
            "library: a",
            "language: java",
            "about: ''",
            "needles: ['', 3]",
            "entries: []");
    assertThat(told(CatalogueLoader.load(List.of(file, new SourceText("x/a.yml", file.text())))))
        .contains(
            "a.yml:3:8: \"about\" is empty",
            "a.yml:4:11: \"needles\" has an empty item",
            "a.yml:4:15: \"needles\" needs a text or a list of texts, not a number"
                + " (put it in quotes)",
            "a.yml:5:10: \"entries\" is empty",
            "x/a.yml:1:10: library \"a\" is also in a.yml");
  }

  @Test
  void aliasesStandForTheirNode() {
    SourceText file =
        file(
            "a.yml",
            "library: a",
            "language: java",
            "about: a",
            "needles: []",
            "entries:",
            "  - {symbol: a.B, is: type, supertypes: &types [a.C, a.D]}",
            "  - {symbol: a.E, is: type, supertypes: *types}");
    Reading<List<ApiLibrary>> read = CatalogueLoader.load(List.of(file));
    assertThat(told(read)).isEmpty();
    assertThat(read.value().get(0).entries().get(1).supertypes()).containsExactly("a.C", "a.D");
  }

  @Test
  void aliasesOfAliasesEnd() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 25; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    Reading<List<ApiLibrary>> read =
        CatalogueLoader.load(List.of(new SourceText("a.yml", text.toString())));
    assertThat(told(read)).anyMatch(told -> told.contains("unknown key \"a24\""));
  }

  @Test
  void columnsCountUtf16Units() {
    SourceText file = file("a.yml", "{about: \"\uD83D\uDE00\", nonsense: 1}");
    assertThat(told(CatalogueLoader.load(List.of(file))))
        .anyMatch(told -> told.startsWith("a.yml:1:15: unknown key \"nonsense\""));
  }
}
