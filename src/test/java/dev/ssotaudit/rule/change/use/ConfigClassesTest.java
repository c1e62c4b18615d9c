package dev.ssotaudit.rule.change.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigClassesTest {
  private static List<String> changes(Tree tree) {
    return tree.config().changes().stream()
        .map(c -> c.kind() + " " + c.key() + " " + c.line() + " " + c.was() + " " + c.is())
        .toList();
  }

  private static List<String> java(String was, String is) {
    return changes(new Tree().old("A.java", was).now("A.java", is));
  }

  private static List<String> python(String was, String is) {
    return changes(new Tree().old("a.py", was).now("a.py", is));
  }

  @Test
  void fieldsBoundToProperties() {
    String was =
        """
        @ConfigurationProperties(prefix = "app.db")
        class P {
          private static final int X = 1;
          private String url;
          private int maxSize = 5;
          private boolean ssl;
          private Pool pool = new Pool();
          private List<String> hosts = new ArrayList<>();
          static class Pool { private int minIdle = 1; private String name; }
        }
        """;
    String is =
        was.replace("maxSize = 5", "max_size = 6")
            .replace("private boolean ssl;", "private boolean ssl = true; private String user;")
            .replace("private String name;", "");
    assertThat(java(was, is))
        .containsExactly(
            "DEFAULT_CHANGED app.db.max_size 5 5 6",
            "NO_LONGER_READ app.db.pool.name 9 null null",
            "DEFAULT_CHANGED app.db.ssl 6 False True",
            "NEW_WITHOUT_DEFAULT app.db.user 6 null null");
  }

  @Test
  void recordsAndConstructorsBoundToProperties() {
    assertThat(
            java(
                "@ConfigurationProperties(\"a\")\nrecord R(String url, @DefaultValue(\"5\") int size) {}\n",
                "@ConfigurationProperties(\"a\")\nrecord R(@DefaultValue(\"6\") int size, int more) {}\n"))
        .containsExactly(
            "NEW_WITH_DEFAULT a.more 2 null 0",
            "DEFAULT_CHANGED a.size 2 \"5\" \"6\"",
            "NO_LONGER_READ a.url 2 null null");
    assertThat(
            java(
                "@ConfigurationProperties(\"a\")\nclass C {\n final int size;\n"
                    + " C(@DefaultValue(\"5\") int size) { this.size = size; }\n}\n",
                "@ConfigurationProperties(\"b\")\nclass C {\n final int size;\n"
                    + " C(@DefaultValue(\"5\") int size) { this.size = size; }\n}\n"))
        .containsExactly(
            "NO_LONGER_READ a.size 3 \"5\" null", "NEW_WITH_DEFAULT b.size 3 null \"5\"");
  }

  @Test
  void readingABoundPropertyElsewhereIsReadingIt() {
    assertThat(
            changes(
                new Tree()
                    .old("A.java", "@ConfigurationProperties(\"a\") class A { int maxSize; }\n")
                    .same("B.java", "class B { @Value(\"${a.max-size:0}\") int x; }\n")))
        .containsExactly();
  }

  @Test
  void placeholdersAndDefaults() {
    assertThat(
            java(
                "class A { @Value(\"${a:1}/${b:${c:2}}\") String x; }\n",
                "class A { @Value(\"${a:3}/${b:${d}}\") String x; }\n"))
        .containsExactly(
            "DEFAULT_CHANGED a 1 \"1\" \"3\"",
            "DEFAULT_CHANGED b 1 \"${c:2}\" \"${d}\"",
            "NO_LONGER_READ c 1 \"2\" null",
            "NEW_WITHOUT_DEFAULT d 1 null null");
    assertThat(
            java(
                "class A { @ConfigProperty(name = \"a\", defaultValue = \"1\") int x; }\n",
                "class A { @ConfigProperty(name = \"a\") int x; }\n"))
        .containsExactly("DEFAULT_REMOVED a 1 \"1\" null");
  }

  @Test
  void keysThatAreConstants() {
    Tree tree =
        new Tree()
            .old("Keys.java", "interface Keys { String URL = \"APP_URL\", P = \"app.p\"; }\n")
            .now("Keys.java", "interface Keys { String URL = \"APP_URI\", P = \"app.p\"; }\n")
            .same(
                "A.java",
                "import static x.Keys.P;\nclass A {\n String a = System.getenv(Keys.URL);\n"
                    + " @Value(\"${\" + P + \":1}\") int b;\n"
                    + " int c = Integer.getInteger(\"n\", 3);\n"
                    + " String d = System.getenv().getOrDefault(\"D\", \"x\");\n}\n");
    assertThat(changes(tree))
        .containsExactly(
            "NEW_WITHOUT_DEFAULT APP_URI 3 null null", "NO_LONGER_READ APP_URL 3 null null");
    assertThat(tree.config().compared()).isEqualTo(5);
    assertThat(
            changes(
                new Tree()
                    .old("keys.py", "URL = 'A'\n")
                    .now("keys.py", "URL = 'B'\n")
                    .same("a.py", "import os\nfrom keys import URL as u\nx = os.environ[u]\n")))
        .containsExactly("NO_LONGER_READ A 3 null null", "NEW_WITHOUT_DEFAULT B 3 null null");
  }

  @Test
  void fieldsOfSettingsClasses() {
    String was =
        """
        from pydantic_settings import BaseSettings, SettingsConfigDict
        class S(BaseSettings):
            model_config = SettingsConfigDict(env_prefix="app_")
            url: str
            size: int = 5
            old: str = Field(default="x", validation_alias="OLD_NAME")
            many: str = Field("m", validation_alias=AliasChoices("A", "B"))
            kind: ClassVar[int] = 1
            _hidden: int = 2
            def f(self): ...
        """;
    String is =
        was.replace("    size: int = 5", "    size: int = 6\n    more: int = Field(...)")
            .replace("OLD_NAME", "NEW_NAME")
            .replace("url: str", "url: str = 'u'");
    assertThat(python(was, is))
        .containsExactly(
            "NEW_WITHOUT_DEFAULT APP_MORE 6 null null",
            "DEFAULT_CHANGED APP_SIZE 5 5 6",
            "DEFAULT_CHANGED APP_URL 4 null \"u\"",
            "NEW_WITH_DEFAULT NEW_NAME 7 null \"x\"",
            "NO_LONGER_READ OLD_NAME 6 \"x\" null");
  }

  @Test
  void prefixesOfSettingsClasses() {
    String was =
        "class Base(BaseSettings):\n    class Config:\n        env_prefix = 'a_'\n"
            + "class S(Base):\n    x: int = 1\n";
    assertThat(python(was, was.replace("'a_'", "'b_'")))
        .containsExactly("NO_LONGER_READ A_X 5 1 null", "NEW_WITH_DEFAULT B_X 5 null 1");
    assertThat(
            python(
                "class S(BaseSettings, case_sensitive=True):\n    Url: str\n",
                "class S(BaseSettings, case_sensitive=True):\n    url: str\n"))
        .containsExactly("NO_LONGER_READ Url 2 null null", "NEW_WITHOUT_DEFAULT url 2 null null");
    assertThat(python("class M(BaseModel):\n    x: int\n", "class M(BaseModel):\n    y: int\n"))
        .isEmpty();
  }

  @Test
  void filesGiveSettings() {
    Tree tree =
        new Tree()
            .old(
                "src/main/resources/application.yml",
                "app:\n  url: http://a\n  gone: 1\nspring:\n  name: x\nread: ${HOST:h1}\n")
            .now(
                "src/main/resources/application.yml",
                "app:\n  url: http://b\nspring:\n  title: x\nread: ${HOST:h2}\n")
            .same("A.java", "class A {\n @Value(\"${app.gone}\") int g;\n}\n")
            .old(".env", "DB_PASSWORD=first\n")
            .now(".env", "DB_PASSWORD=second\n")
            .old("ci/other.yml", "key: 1\n");
    assertThat(changes(tree))
        .containsExactly(
            "DEFAULT_CHANGED DB_PASSWORD 1 \"***\" \"***\"",
            "DEFAULT_CHANGED HOST 5 \"h1\" \"h2\"",
            "DEFAULT_REMOVED app.gone 2 \"1\" null",
            "DEFAULT_CHANGED app.url 2 \"http://a\" \"http://b\"",
            "DEFAULT_CHANGED read 5 \"${HOST:h1}\" \"${HOST:h2}\"",
            "NO_LONGER_SET spring.name 5 \"x\" null",
            "NEW_WITH_DEFAULT spring.title 4 null \"x\"");
  }
}
