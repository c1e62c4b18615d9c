package dev.ssotaudit.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some content, in lower-case hex. A cryptographic hash because facts are cached
 * under it: with a weaker one, a file could be crafted that is judged by another file's facts.
 */
public record ContentHash(String hex) {
  /** The hash of some bytes. */
  public static ContentHash of(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new ContentHash(HexFormat.of().formatHex(digest.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform must support SHA-256 (MessageDigest's specification).
      throw new IllegalStateException(e);
    }
  }
}
