package dev.ssotaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateScanTest {
  private static final Needles NEEDLES =
      new Needles(
          Set.of("create_engine"),
          List.of(
              new Needles.Pair(Language.PYTHON, Set.of("redis"), true, Set.of("Redis", "from_url")),
              new Needles.Pair(Language.PYTHON, Set.of("BINDS"), false, Set.of("app")),
              new Needles.Pair(Language.JAVA, Set.of("jedis"), false, Set.of("Jedis"))),
          Set.of("BaseSettings"),
          Set.of("environ"),
          Set.of("get"),
          Set.of("DATABASE_URL", "POSTGRES_*", "PGHOST", "*_DB_URL", "*.jdbc.*"),
          Set.of("postgres", "mysql", "neo4j", "clickhouse"),
          Set.of("clickhouse"));

  /** A file in memory. */
  private record Memory(String path, byte[] content) implements SourceEntry {
    @Override
    public @Nullable String blobId() {
      return null;
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public @Nullable SkipReason read(ReadBuffer into) {
      into.set(content);
      return null;
    }
  }

  private static SourceIndex scan(int threads, String path, String... texts) {
    List<SourceEntry> entries = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      entries.add(new Memory("f" + i + path, texts[i].getBytes(StandardCharsets.UTF_8)));
    }
    return new CandidateScan(NEEDLES, threads).scan(new Listing(entries, List.of(), List.of()));
  }

  private static boolean candidate(String text) {
    return scan(1, ".py", text).candidate(0);
  }

  @Test
  void exactIdentifiersAlwaysCount() {
    assertThat(candidate("x = create_engine(u)")).isTrue();
    assertThat(candidate("create_engine")).isTrue();
    assertThat(candidate("create_engines create_Engine")).isFalse();
  }

  @Test
  void aLibraryCountsWithWhatItOpens() {
    assertThat(candidate("import redis")).isFalse();
    assertThat(candidate("Redis()")).isFalse();
    assertThat(candidate("import redis; redis.Redis()")).isTrue();
    assertThat(candidate("import redis; redis.Redisx")).isFalse();
    assertThat(candidate("app(BINDS)")).isTrue();
  }

  @Test
  void aModuleCountsWhereItIsImported() {
    assertThat(candidate("# how redis works: Redis is quick")).isFalse();
    assertThat(candidate("redis = 1\nfrom redis.asyncio import Redis")).isTrue();
    assertThat(candidate("if x: import redis\nredis.from_url(u)")).isTrue();
    assertThat(candidate("import os\nredis.from_url(u)")).isFalse();
    assertThat(candidate("x = 1  # from redis\nredis.from_url(u)")).isFalse();
  }

  @Test
  void aLibraryCountsInFilesOfItsLanguage() {
    assertThat(scan(1, ".java", "new jedis.Jedis()").candidate(0)).isTrue();
    assertThat(candidate("import jedis; jedis.Jedis()")).isFalse();
  }

  @Test
  void settingsThatNoQuotesMarkCountAsFieldsAndConstants() {
    assertThat(candidate("BaseSettings database_url")).isTrue();
    assertThat(candidate("environ database_url")).isFalse();
    assertThat(candidate("get('database_url')")).isFalse();
    assertThat(candidate("get('DATABASE_URL')")).isTrue();
    assertThat(candidate("get('database-url')")).isTrue();
  }

  @Test
  void settingsCountBesideAConfigurationApi() {
    assertThat(candidate("POSTGRES_HOST")).isFalse();
    assertThat(candidate("environ['POSTGRES_HOST']")).isTrue();
    assertThat(candidate("environ '$PGHOST'")).isTrue();
    assertThat(candidate("environ['postgres_host']")).isTrue();
    assertThat(candidate("environ['MAIN_DB_URL']")).isTrue();
    assertThat(candidate("environ['pghosts'] MY_POSTGRE_")).isFalse();
    assertThat(candidate("environ DATABASE_URL")).isTrue();
    assertThat(candidate("environ(\"my.jdbc.url\")")).isTrue();
    assertThat(scan(1, ".env", "DATABASE_URL=x").candidate(0)).isTrue();
  }

  @Test
  void settingsCountBesideAnyAccessorWhereTheyAreQuoted() {
    assertThat(candidate("x.get(DATABASE_URL)")).isFalse();
    assertThat(candidate("x.get('DATABASE_URL')")).isTrue();
    assertThat(candidate("x.get(f\"{p}_DB_URL\")")).isTrue();
    assertThat(candidate("x.get(\"${my.jdbc.url:}\")")).isTrue();
    assertThat(candidate("x.get('no DATABASE_URL')")).isFalse();
  }

  @Test
  void schemeWordsCountBesideTheMarkOfADatabaseUrl() {
    assertThat(candidate("MyPostgresThing")).isFalse();
    assertThat(candidate("MyPOSTGRESThing '://'")).isTrue();
    assertThat(candidate("neo4j://")).isTrue();
    assertThat(candidate("jdbc:mysql:x")).isTrue();
    assertThat(candidate("abc:mysql:x")).isFalse();
    assertThat(candidate("x://x pos tgres ysq")).isFalse();
    assertThat(candidate("http://mysql")).isFalse();
    assertThat(candidate("http://clickhouse")).isTrue();
    assertThat(candidate("http://a {scheme}://mysql")).isTrue();
    assertThat(candidate("ftp:/ mysql :/")).isFalse();
  }

  @Test
  void identifiersLeadToTheirFilesWhateverTheThreads() {
    String[] texts = new String[300];
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder("common naïve a.b$c ");
      for (int k = 0; k < 200; k++) {
        text.append("id").append(i).append('_').append(k).append(' ');
      }
      texts[i] = text.toString();
    }
    for (int threads : new int[] {1, 4}) {
      SourceIndex index = scan(threads, ".java", texts);
      assertThat(index.filesWith("id7_199")).containsExactly(7);
      assertThat(index.filesWith("common.naïve")).hasSize(300);
      assertThat(index.filesWith("b$c")).hasSize(300);
      assertThat(index.filesWith("id1_1.id2_2")).isEmpty();
      assertThat(index.filesWith("absent")).isEmpty();
      assertThat(index.filesWith("...")).isEmpty();
    }
  }

  @Test
  void manyWordsInOneFileAreAllFound() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 40_000; k++) {
      text.append('w').append(k).append('\n');
    }
    SourceIndex index = scan(1, ".py", text.toString());
    for (int k = 0; k < 40_000; k += 97) {
      assertThat(index.filesWith("w" + k)).containsExactly(0);
    }
  }

  @Test
  void contentAndItsHash() {
    SourceIndex index = scan(1, ".py", "create_engine", "other");
    assertThat(index.bytes(1)).asString().isEqualTo("other");
    assertThat(index.contentHash(0))
        .isEqualTo(ContentHash.of("create_engine".getBytes(StandardCharsets.UTF_8)));
    assertThat(index.contentHash(0).hex()).hasSize(64);
  }

  @Test
  void languagesByName() {
    assertThat(Languages.of("a/b.PY")).isNotNull();
    assertThat(Languages.of("a/.env.prod")).isNotNull();
    assertThat(Languages.of("a/.env")).isNotNull();
    assertThat(Languages.of("a.pyi")).isNull();
    assertThat(Languages.of("a.py/b")).isNull();
  }

  @Test
  void linesForDisplay() {
    TextLines lines = TextLines.of("\uFEFFa\r\nb\rc\n\nd".getBytes(StandardCharsets.UTF_8));
    assertThat(lines.count()).isEqualTo(5);
    assertThat(
            List.of(
                lines.line(1),
                lines.line(2),
                lines.line(3),
                lines.line(4),
                lines.line(5),
                lines.line(6)))
        .containsExactly("a", "b", "c", "", "d", "");
    assertThat(lines.lineAt(3)).isEqualTo(2);
    assertThat(lines.columnAt(4)).isEqualTo(2);
    assertThat(TextLines.of(new byte[] {'a', (byte) 0xFF}).line(1)).isEqualTo("a\uFFFD");
  }

  @Test
  void globs() {
    assertThat(Glob.matches("a/**/b", "a/b")).isTrue();
    assertThat(Glob.matches("a/**/b", "a/x/y/b")).isTrue();
    assertThat(Glob.matches("**/b", "x/b")).isTrue();
    assertThat(Glob.matches("a/*", "a/b/c")).isFalse();
    assertThat(Glob.matches("a/**", "a/b/c")).isTrue();
    assertThat(Glob.matches("[!a-c]?\\*", "dx*")).isTrue();
    assertThat(Glob.matches("*".repeat(40) + "b", "a".repeat(60))).isFalse();
  }
}
