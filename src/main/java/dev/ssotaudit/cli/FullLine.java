package dev.ssotaudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line, writes the help, and says what is wrong with a mistaken line. */
final class FullLine {
  private FullLine() {}

  /** What a command line asks for: one of the three. */
  record Asked(@Nullable Arguments arguments, @Nullable String help, boolean version) {}

  static Asked read(Map<String, Command> commands, String[] args) {
    CommandLine line = new CommandLine(Specs.of(commands));
    // An argument that starts with @ is a path, not a file of arguments.
    line.setExpandAtFiles(false);
    ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (ParameterException e) {
      throw new UsageError(message(e), advice(e));
    }
    ParseResult inner = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (parsed.isVersionHelpRequested()) {
      return new Asked(null, null, true);
    }
    if (inner.isUsageHelpRequested()) {
      return new Asked(null, usage(inner.commandSpec().commandLine()), false);
    }
    Command command = commands.get(inner.commandSpec().name());
    if (command == null) {
      throw new UsageError(
          "name a command: " + String.join(", ", commands.keySet()),
          "'ssot --help' tells what each does");
    }
    return new Asked(arguments(command.shape(), inner), null, false);
  }

  private static Arguments arguments(Shape shape, ParseResult parsed) {
    Set<String> flags = new HashSet<>();
    Map<String, List<String>> values = new HashMap<>();
    for (Shape.Option option : shape.options()) {
      if (!parsed.hasMatchedOption(option.name())) {
        continue;
      }
      if (option.label() == null) {
        flags.add(option.name());
      } else if (option.repeatable()) {
        values.put(option.name(), parsed.matchedOptionValue(option.name(), List.of()));
      } else {
        values.put(option.name(), List.of(parsed.matchedOptionValue(option.name(), "")));
      }
    }
    String positional =
        parsed.hasMatchedPositional(0) ? parsed.matchedPositionalValue(0, "") : null;
    return new Arguments(shape.name(), flags, values, positional);
  }

  private static String usage(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString().replace("\r\n", "\n");
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        return "unexpected option '" + word + "'";
      }
      boolean top = e.getCommandLine().getCommandSpec().parent() == null;
      return top ? "there is no command '" + word + "'" : "unexpected argument '" + word + "'";
    }
    return String.valueOf(e.getMessage());
  }

  private static String advice(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String help = "'" + spec.qualifiedName() + " --help' tells what there is";
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return help;
    }
    List<String> known = new ArrayList<>(spec.optionsMap().keySet());
    known.addAll(spec.subcommands().keySet());
    String word = unmatched.getUnmatched().get(0);
    int sign = word.indexOf('=');
    String nearest = Nearest.advice(sign > 0 ? word.substring(0, sign) : word, known);
    return nearest == null ? help : nearest;
  }
}
