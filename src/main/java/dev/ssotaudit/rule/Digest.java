package dev.ssotaudit.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for findings: 80 bits of SHA-256 over what they are about. */
final class Digest {
  private static final int BYTES = 10;

  private Digest() {}

  static String of(String rule, String... identity) {
    String text = rule + "\n" + String.join("\n", identity);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
