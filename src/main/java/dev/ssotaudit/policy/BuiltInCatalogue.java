package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The catalogue the tool was built with. */
public final class BuiltInCatalogue {
  private BuiltInCatalogue() {}

  /** Reads the compiled catalogue; touches no YAML and takes a few milliseconds. */
  public static ApiModel load() {
    return ModelReader.read(resource("catalogue.bin"));
  }

  static byte[] resource(String name) {
    String path = "/rules/" + name;
    try (InputStream in = BuiltInCatalogue.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
