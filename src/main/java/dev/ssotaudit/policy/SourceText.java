package dev.ssotaudit.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's text.
 *
 * @param path as messages name it, with {@code /}; for contracts and catalogues of the audited tree
 *     relative to its root
 */
public record SourceText(String path, String text) {

  /** Reads files relative to a root; one that cannot be read is a problem and left out. */
  public static Reading<List<SourceText>> read(Path root, List<String> paths) {
    List<SourceText> texts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : paths) {
      try {
        texts.add(new SourceText(path, decode(Files.readAllBytes(root.resolve(path)))));
      } catch (CharacterCodingException e) {
        problems.add(notText(path));
      } catch (NoSuchFileException e) {
        problems.add(new Problem(path, 1, 1, "does not exist", null));
      } catch (IOException e) {
        problems.add(new Problem(path, 1, 1, "cannot be read: " + e.getMessage(), null));
      }
    }
    return new Reading<>(List.copyOf(texts), List.copyOf(problems));
  }

  /** The text of some bytes, or the problem that they are none. */
  public static Reading<List<SourceText>> of(String path, byte[] bytes) {
    try {
      return new Reading<>(List.of(new SourceText(path, decode(bytes))), List.of());
    } catch (CharacterCodingException e) {
      return new Reading<>(List.of(), List.of(notText(path)));
    }
  }

  private static Problem notText(String path) {
    return new Problem(path, 1, 1, "is not UTF-8 text", "save it as UTF-8");
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
