package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes text building apart, whatever its spelling. */
final class TextOperations {
  private TextOperations() {}

  /** The parts of a template or concatenation, or null where the value is neither. */
  static @Nullable List<Sym> concatenation(Sym sym) {
    if (sym instanceof Sym.Template template) {
      return template.parts();
    } else if (sym instanceof Sym.Op op && op.symbol().equals("+")) {
      List<Sym> parts = new ArrayList<>();
      flatten(op, parts, 0);
      return parts;
    }
    return null;
  }

  private static void flatten(Sym.Op op, List<Sym> parts, int depth) {
    for (Sym operand : op.operands()) {
      Sym bare = operand.bare();
      if (bare instanceof Sym.Op inner && inner.symbol().equals("+") && depth < 50) {
        flatten(inner, parts, depth + 1);
      } else {
        parts.add(bare);
      }
    }
  }

  /** The parts of a text-building call, or null where the call builds no text. */
  static @Nullable List<Sym> parts(Query query, Sym.Call call, Val val) {
    for (Target target : query.callees.of(call, val.frame())) {
      if (!(target instanceof Target.Library library) || library.entry() == null) {
        continue;
      }
      ApiEntry entry = library.entry();
      if (entry.effect() == Effect.TEXT_BUILD) {
        return built(query, call, library, val);
      } else if (entry.effect() == Effect.HANDS_THROUGH && !entry.from().isEmpty()) {
        Sym value = Arguments.of(call, entry.from().get(0));
        return value == null ? null : StringBuilders.text(value, library.symbol());
      }
    }
    return null;
  }

  private static List<Sym> built(Query query, Sym.Call call, Target.Library library, Val val) {
    String name = library.symbol().substring(library.symbol().lastIndexOf('.') + 1);
    Sym receiver = library.receiver() == null ? null : library.receiver().bare();
    List<Sym> arguments = call.args().stream().map(Sym.Arg::value).toList();
    boolean percent =
        library.symbol().equals("java.lang.String.format") || name.equals("formatted");
    if (percent) {
      return percentFormat(query, call, receiver, name, arguments, val);
    }
    if (name.equals("format") && receiver != null) {
      Sym.Text text = text(query, val.with(receiver), call.at());
      return text == null ? withReceiver(receiver, arguments) : BraceFormat.fill(text, call);
    }
    if (name.startsWith("urlun") && !arguments.isEmpty()) {
      return reassembled(arguments.get(0), call.at());
    }
    if (name.equals("join") && receiver != null) {
      return JoinedParts.of(query, val, receiver, arguments);
    }
    return library.symbol().contains("StringBu") || name.equals("concat")
        ? StringBuilders.parts(call, receiver, arguments)
        : arguments;
  }

  /** {@code urlunparse((scheme, netloc, path, …))}: the text that these pieces make. */
  private static List<Sym> reassembled(Sym pieces, At at) {
    if (!(pieces.bare() instanceof Sym.Container container) || container.items().size() < 5) {
      return List.of(pieces);
    }
    List<Sym> parts = new ArrayList<>();
    container.items().forEach(item -> parts.add(item.value()));
    parts.add(1, new Sym.Text("://", at));
    parts.add(4, new Sym.Text("?", at));
    return parts;
  }

  private static List<Sym> withReceiver(Sym receiver, List<Sym> arguments) {
    List<Sym> parts = new ArrayList<>(arguments);
    parts.add(0, receiver);
    return parts;
  }

  private static List<Sym> percentFormat(
      Query query,
      Sym.Call call,
      @Nullable Sym receiver,
      String name,
      List<Sym> arguments,
      Val val) {
    boolean onReceiver = name.equals("formatted") && receiver != null;
    if (!onReceiver && arguments.isEmpty()) {
      return arguments;
    }
    int first = 0;
    Sym format = onReceiver ? receiver : arguments.get(0);
    Sym.Text text = format == null ? null : text(query, val.with(format), call.at());
    if (text == null && !onReceiver && arguments.size() > 1) {
      text = text(query, val.with(arguments.get(1)), call.at());
      first = text == null ? 0 : 1;
    }
    if (text == null) {
      return arguments;
    }
    List<Sym> rest = onReceiver ? arguments : arguments.subList(first + 1, arguments.size());
    Sym filled = PercentFormat.fill(text, rest, null, call.at());
    return ((Sym.Template) filled).parts();
  }

  private static Sym.@Nullable Text text(Query query, Val val, At at) {
    if (val.sym().bare() instanceof Sym.Text text) {
      return text;
    }
    String constant = new Folder(query).constant(val);
    return constant == null ? null : new Sym.Text(constant, at);
  }

  /** What a text operation works on: its receiver or an argument, as the catalogue says. */
  static @Nullable Sym edited(ApiEntry entry, Sym.Call call) {
    if (entry.from().isEmpty() || fromReceiver(entry)) {
      return call.callee() instanceof Sym.Member member ? member.base() : null;
    }
    return Arguments.of(call, entry.from().get(0));
  }

  /** Whether a catalogue entry names the receiver first. */
  static boolean fromReceiver(ApiEntry entry) {
    return !entry.from().isEmpty() && entry.from().get(0).kind() == Ref.Kind.RECEIVER;
  }
}
