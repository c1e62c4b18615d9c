package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * Names for sites that survive edits elsewhere: path, enclosing symbol, kind, callee and the shape
 * of the expression with local names numbered, plus an ordinal where all that is equal. No line
 * numbers.
 */
final class Fingerprints {
  private final Map<String, Integer> ordinals = new HashMap<>();

  String of(Draft draft, Set<String> locals) {
    StringBuilder shape = new StringBuilder();
    new Shape(shape, locals).of(draft.node());
    String identity =
        String.join(
            "\n",
            draft.at().path(),
            draft.at().function().dotted(),
            draft.kind().id(),
            draft.symbol(),
            shape);
    int ordinal = ordinals.merge(identity, 1, Integer::sum);
    return hash(ordinal == 1 ? identity : identity + "\n" + ordinal);
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static final class Shape {
    private final StringBuilder out;
    private final Set<String> locals;
    private final Map<String, Integer> numbers = new HashMap<>();

    Shape(StringBuilder out, Set<String> locals) {
      this.out = out;
      this.locals = locals;
    }

    void of(Value value) {
      out.append(value.getClass().getSimpleName()).append('(');
      if (value instanceof Value.Name name) {
        out.append(
            locals.contains(name.id())
                ? "$" + numbers.computeIfAbsent(name.id(), n -> numbers.size())
                : name.id());
      } else if (value instanceof Value.Member member) {
        out.append(member.name()).append(' ');
      } else if (value instanceof Value.Text text) {
        out.append(text.text());
      } else if (value instanceof Value.Literal literal) {
        out.append(literal.text());
      } else if (value instanceof Value.Operator operator) {
        out.append(operator.symbol()).append(' ');
      } else if (value instanceof Value.Call call) {
        names(call.arguments());
      } else if (value instanceof Value.New created) {
        names(created.arguments());
      }
      ValueWalker.children(value, this::of);
      out.append(')');
    }

    private void names(Iterable<Argument> arguments) {
      for (Argument argument : arguments) {
        if (argument.name() != null) {
          out.append(argument.name()).append('=');
        }
      }
    }
  }
}
