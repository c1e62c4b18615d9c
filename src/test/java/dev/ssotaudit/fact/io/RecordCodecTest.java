package dev.ssotaudit.fact.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotaudit.fact.*;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private static final RecordCodec<FileFacts> CODEC = RecordCodec.of(FileFacts.class);

  record Bag(Map<String, Integer2> map, long big, List<String> texts) {}

  record Integer2(int value) {}

  record Renamed(Map<String, Integer2> mop, long big, List<String> texts) {}

  record Unsupported(Object any) {}

  private static FileFacts facts() {
    Span s = new Span(3, 5, 3, 9);
    Value call =
        new Value.Call(
            new Value.Name("create_engine", s),
            List.of(
                Argument.of(new Value.Text("é\uD800x", s)),
                Argument.named("echo", new Value.Literal(Value.LiteralKind.NULL, "None", s))),
            s);
    Declaration.Function function =
        new Declaration.Function(
            "f",
            Declaration.FunctionKind.FUNCTION,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(new Decorator(call, s)),
            Modifiers.of(Modifiers.Modifier.ASYNC),
            List.of(new Statement.Return(call, new Span(900, 1, 901, 70))),
            s,
            s);
    return new FileFacts(
        Language.PYTHON,
        "",
        List.of(new Statement.Declare(function)),
        List.of(new ParseProblem(Span.START, "odd")),
        List.of(new Comment(s, "ssot: x")),
        false);
  }

  @Test
  void factsComeBackEqual() {
    byte[] bytes = CODEC.encode(facts()).orElseThrow();
    assertThat(CODEC.decode(bytes)).contains(facts());
    assertThat(RecordCodec.of(FileFacts.class).encode(facts()).orElseThrow()).isEqualTo(bytes);
  }

  @Test
  void mapsLongsAndNullsComeBackEqual() {
    RecordCodec<Bag> codec = RecordCodec.of(Bag.class);
    Map<String, Integer2> map = new LinkedHashMap<>();
    map.put("z", new Integer2(Integer.MIN_VALUE));
    map.put("a", null);
    Bag bag = new Bag(map, Long.MIN_VALUE, Arrays.asList("x", null, "x", ""));
    Bag read = codec.decode(codec.encode(bag).orElseThrow()).orElseThrow();
    assertThat(read).isEqualTo(bag);
    assertThat(read.map().keySet()).containsExactly("z", "a");
  }

  @Test
  void anotherShapeIsUnreadable() {
    byte[] bytes = RecordCodec.of(Bag.class).encode(new Bag(Map.of(), 1, List.of())).orElseThrow();
    assertThat(RecordCodec.of(Renamed.class).decode(bytes)).isEmpty();
    assertThatThrownBy(() -> RecordCodec.of(Unsupported.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void damagedBytesNeverThrow() {
    byte[] bytes = CODEC.encode(facts()).orElseThrow();
    Random random = new Random(1);
    int unreadable = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged =
          Arrays.copyOf(
              bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length);
      for (int k = 0; k < 3 && damaged.length > 0; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Optional<FileFacts> read = CODEC.decode(damaged);
      unreadable += read.isEmpty() ? 1 : 0;
    }
    assertThat(unreadable).isPositive();
    for (int length = 0; length < bytes.length; length++) {
      assertThat(CODEC.decode(Arrays.copyOf(bytes, length))).isEmpty();
    }
  }

  @Test
  void tooDeepIsNotWritten() {
    Value value = new Value.Name("x", Span.START);
    for (int i = 0; i < 50_000; i++) {
      value = new Value.Await(value, Span.START);
    }
    FileFacts deep =
        new FileFacts(
            Language.PYTHON,
            "",
            List.of(new Statement.Evaluate(value, Span.START)),
            List.of(),
            List.of(),
            false);
    assertThat(CODEC.encode(deep)).isEmpty();
  }
}
