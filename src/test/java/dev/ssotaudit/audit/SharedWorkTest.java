package dev.ssotaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.audit.AuditRequest.Comparison;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.source.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What base shares with head is what base alone would say, whatever the change. */
class SharedWorkTest {
  private static final Path SAMPLE = Path.of("samples/storefront");

  @TempDir Path folder;
  private GitFixture shop;
  private List<Site> alone;

  @BeforeEach
  void aShop() throws IOException {
    shop = GitFixture.in(folder.resolve("shop"));
    for (Path file : files()) {
      shop.write(SAMPLE.relativize(file).toString(), Files.readString(file));
    }
    shop.commitAll("sample");
    alone = result(new AuditRequest(shop.root, null, false, 2)).sites();
    assertThat(alone).hasSizeGreaterThan(40);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Every third file of code, from the given one on. */
  private static List<String> code(int first) throws IOException {
    List<String> all = code();
    List<String> some = new ArrayList<>();
    for (int i = first; i < all.size(); i += 3) {
      some.add(all.get(i));
    }
    return some;
  }

  private static List<String> code() throws IOException {
    List<String> code = new ArrayList<>();
    for (Path file : files()) {
      String path = SAMPLE.relativize(file).toString();
      if (path.endsWith(".py") || path.endsWith(".java")) {
        code.add(path);
      }
    }
    return code;
  }

  private static AuditResult result(AuditRequest request) {
    return ((AuditOutcome.Audited) new Auditor("0").audit(request)).result();
  }

  private void baseIsAsAlone(String change) {
    AuditResult result =
        result(new AuditRequest(shop.root, null, false, 2, new Comparison("HEAD", null, false)));
    ChangeResult compared = Objects.requireNonNull(result.change());
    List<Site> base = new ArrayList<>();
    for (SiteChange site : compared.verdicts().sites()) {
      if (site.base() != null) {
        base.add(site.base());
      }
    }
    assertThat(base).as(change).hasSameElementsAs(alone).hasSameSizeAs(alone);
  }

  @Test
  void whenAFileIsGone() throws IOException {
    for (String path : code(0)) {
      String text = Files.readString(shop.root.resolve(path));
      Files.delete(shop.root.resolve(path));
      baseIsAsAlone("without " + path);
      shop.write(path, text);
    }
  }

  @Test
  void whenAFileSaysSomethingElse() throws IOException {
    for (String path : code(1)) {
      String text = Files.readString(shop.root.resolve(path));
      String instead = path.endsWith(".py") ? "return None or " : "return null != null ? null : ";
      String end = path.endsWith(".py") ? "\n\ndef later(url):\n    return connect(url)\n" : "";
      shop.write(path, "\n" + text.replace("return ", instead) + end);
      baseIsAsAlone("otherwise " + path);
      shop.write(path, text);
    }
  }

  @Test
  void whenAFileIsNew() throws IOException {
    for (String path : code(2)) {
      String text = Files.readString(shop.root.resolve(path));
      String other = path.substring(0, path.lastIndexOf('/') + 1) + "Added";
      shop.write(other + path.substring(path.lastIndexOf('.')), text);
      baseIsAsAlone("besides " + path);
      Files.delete(shop.root.resolve(other + path.substring(path.lastIndexOf('.'))));
    }
  }
}
