package dev.ssotaudit.extract.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssotaudit.fact.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Every twentieth file of an installed JDK's own sources, or all with {@code -Dssot.jdk.all}. */
class JdkSourcesTest {
  @Test
  void everyFileIsRead() throws IOException {
    Path installed = Path.of(System.getProperty("java.home")).getParent();
    Path sources = sources(installed);
    assumeTrue(sources != null, "no JDK sources under " + installed);
    int step = System.getProperty("ssot.jdk.all") == null ? 20 : 1;
    List<String> unreadable = new ArrayList<>();
    int read = 0;
    JavaExtractor extractor = new JavaExtractor();
    try (ZipFile zip = new ZipFile(sources.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      for (int i = 0; entries.hasMoreElements(); i++) {
        ZipEntry entry = entries.nextElement();
        if (i % step == 0 && entry.getName().endsWith(".java")) {
          FileFacts facts = extractor.extract(text(zip, entry));
          read++;
          if (facts.unreadable()) {
            unreadable.add(entry.getName() + " " + facts.problems());
          }
        }
      }
    }
    assertThat(unreadable).isEmpty();
    assertThat(read).isGreaterThan(100);
  }

  private static Path sources(Path installed) throws IOException {
    try (Stream<Path> homes = Files.list(installed)) {
      return homes
          .sorted()
          .map(home -> home.resolve("lib").resolve("src.zip"))
          .filter(Files::exists)
          .findFirst()
          .orElse(null);
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
