package dev.ssotaudit.extract.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfigExtractorTest {
  private static FileFacts facts(String path, String text) {
    return ConfigExtractor.extract(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Statement.Define define(FileFacts facts, int i) {
    return (Statement.Define) facts.body().get(i);
  }

  private static List<String> pairs(FileFacts facts) {
    return facts.body().stream()
        .map(Statement.Define.class::cast)
        .map(d -> ((Value.Name) d.target()).id() + "=" + ((Value.Text) d.value()).text())
        .toList();
  }

  @Test
  void propertiesFollowJavaUtilProperties() {
    FileFacts facts =
        facts(
            "a.properties",
            "\uFEFF# c\r\na.b = x y\r\nk\\:1:v\\u0041\\\r\n   w\r\n! n\r\nlone\r\n");
    assertThat(pairs(facts)).containsExactly("a.b=x y", "k:1=vAw", "lone=");
    assertThat(define(facts, 0).span()).isEqualTo(new Span(2, 1, 2, 10));
    assertThat(define(facts, 1).value().span().endLine()).isEqualTo(4);
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void brokenEscapeIsAProblemAndTheRestIsKept() {
    FileFacts facts = facts("a.properties", "a=\\u12\nb=2\nc=\\");
    assertThat(pairs(facts)).contains("b=2", "c=");
    assertThat(facts.problems()).singleElement().extracting("span.line").isEqualTo(1);
  }

  @Test
  void latinPropertiesAreRead() {
    FileFacts facts =
        ConfigExtractor.extract("a.properties", "a=é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(pairs(facts)).containsExactly("a=é");
  }

  @Test
  void yamlKeysAreFlattenedWithSpans() {
    FileFacts facts =
        facts(
            "application.yml",
            "spring:\n  datasource:\n    url: jdbc:h2:mem\nl:\n- a\n- b: \"é😀\"\nn: ~\n");
    assertThat(pairs(facts))
        .containsExactly("spring.datasource.url=jdbc:h2:mem", "l[0]=a", "l[1].b=é😀", "n=");
    assertThat(define(facts, 0).target().span()).isEqualTo(new Span(3, 5, 3, 8));
    assertThat(define(facts, 2).value().span()).isEqualTo(new Span(6, 6, 6, 11));
  }

  @Test
  void documentsOfAProfileCarryIt() {
    FileFacts facts = facts("a.yml", "a: 1\n---\nspring.config.activate.on-profile: prod\na: 2\n");
    assertThat(define(facts, 0).decorators()).isEmpty();
    Value.Call call = (Value.Call) define(facts, 2).decorators().get(0).value();
    assertThat(((Value.Text) call.arguments().get(0).value()).text()).isEqualTo("prod");
    assertThat(define(facts("a.properties", "a=1\n#---\nspring.profiles=p\nb=2"), 2).decorators())
        .hasSize(1);
  }

  @Test
  void anchorsAndMergesRepeatKeys() {
    FileFacts facts =
        facts(
            "a.yml",
            "base: &b {host: h, port: 1}\ndev:\n  host: mine\n  <<: *b\ncopy: *b\nx: &s v\ny: *s\n");
    assertThat(pairs(facts))
        .containsExactly(
            "base.host=h",
            "base.port=1",
            "dev.host=mine",
            "dev.port=1",
            "copy.host=h",
            "copy.port=1",
            "x=v",
            "y=v");
  }

  @Test
  void brokenYamlKeepsWhatPrecedes() {
    FileFacts facts = facts("a.yaml", "a: 1\nb: {{ .Values.x }\nc: 3\n");
    assertThat(pairs(facts)).contains("a=1");
    assertThat(facts.problems()).hasSize(1);
    assertThat(facts.problems().get(0).span().line()).isGreaterThan(1);
  }

  @Test
  void yamlThatExplodesIsCutOff() {
    StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      text.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n");
    }
    assertThat(facts("a.yml", text.toString()).problems()).isNotEmpty();
    assertThat(facts("a.yml", "[".repeat(5000)).problems()).isNotEmpty();
  }

  @Test
  void envFilesAsDotenvReadsThem() {
    FileFacts facts =
        facts(
            ".env.prod", "# c\nexport A=b # c\nB='x # y'\nC=\"l1\nl\\n2\"\nD=a#b\nbad line\nE=\n");
    assertThat(pairs(facts)).containsExactly("A=b", "B=x # y", "C=l1\nl\n2", "D=a#b", "E=");
    assertThat(facts.problems()).singleElement().extracting("span.line").isEqualTo(7);
    assertThat(facts(".env", "A=\"x\nB=1").problems()).hasSize(1);
  }

  @Test
  void iniSectionsPrefixKeys() {
    FileFacts facts =
        facts(
            "alembic.ini",
            "[alembic]\r\n; c\r\nsqlalchemy.url = postgresql://h/d\r\nk: a\r\n  b\r\njunk\r\n");
    assertThat(pairs(facts))
        .containsExactly("alembic.sqlalchemy.url=postgresql://h/d", "alembic.k=a\nb");
    assertThat(define(facts, 0).value().span()).isEqualTo(new Span(3, 18, 3, 34));
    assertThat(facts.problems()).hasSize(1);
  }

  @Test
  void tomlOfOneLineIsLowered() {
    FileFacts facts = facts("a.toml", "[a.b]\nurl = \"x#y\" # c\nn = 1\nm = [\n 1,\n]\nz = 'q'\n");
    assertThat(pairs(facts)).containsExactly("a.b.url=x#y", "a.b.n=1", "a.b.z=q");
    assertThat(facts.problems()).hasSize(1);
  }

  @Test
  void anyBytesGiveFactsWithSpansInsideTheFile() {
    Random random = new Random(7);
    String alphabet = "a=:#\"'\\\n\r\t []{}-&*!|>%@,u0é\uFEFF\0";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String name : List.of("a.yml", "a.properties", ".env", "a.ini", "a.toml")) {
        FileFacts facts = facts(name, text.toString());
        assertThat(facts.body()).allMatch(s -> s.span().line() >= 1 && s.span().column() >= 1);
      }
    }
  }
}
