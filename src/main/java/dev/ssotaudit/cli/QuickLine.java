package dev.ssotaudit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain command lines that make up nearly all runs, without the 150 ms that loading a
 * command line library costs. Whatever it is not sure of, it leaves to {@link FullLine}: help,
 * mistakes, abbreviations, anything unusual.
 */
final class QuickLine {
  private final Shape shape;
  private final Set<String> flags = new HashSet<>();
  private final Map<String, List<String>> values = new HashMap<>();
  private @Nullable String positional;

  private QuickLine(Shape shape) {
    this.shape = shape;
  }

  /** The arguments, or null if the line is not a plain one. */
  static @Nullable Arguments read(Map<String, Command> commands, String[] args) {
    Command command = args.length == 0 ? null : commands.get(args[0]);
    if (command == null) {
      return null;
    }
    QuickLine line = new QuickLine(command.shape());
    int at = 1;
    while (at < args.length) {
      int used = line.take(args, at);
      if (used == 0) {
        return null;
      }
      at += used;
    }
    return line.finish();
  }

  /** How many arguments were understood from {@code at} on; 0 for none. */
  private int take(String[] args, int at) {
    String argument = args[at];
    if (argument.isEmpty() || argument.charAt(0) == '"') {
      return 0;
    }
    if (argument.charAt(0) != '-') {
      boolean room = positional == null && shape.positional() != null;
      positional = argument;
      return room ? 1 : 0;
    }
    int sign = argument.indexOf('=');
    Shape.Option option = shape.option(sign < 0 ? argument : argument.substring(0, sign));
    if (option == null) {
      return 0;
    }
    if (option.label() == null) {
      return sign < 0 && flags.add(option.name()) ? 1 : 0;
    }
    if (sign >= 0) {
      return put(option, argument.substring(sign + 1)) ? 1 : 0;
    }
    return at + 1 < args.length && put(option, args[at + 1]) ? 2 : 0;
  }

  private boolean put(Shape.Option option, String value) {
    boolean plain = !value.isEmpty() && "-\"'".indexOf(value.charAt(0)) < 0;
    List<String> given = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
    given.add(value);
    return (plain || value.equals("-")) && (given.size() == 1 || option.repeatable());
  }

  private @Nullable Arguments finish() {
    Shape.Positional wanted = shape.positional();
    if (wanted != null && wanted.required() && positional == null) {
      return null;
    }
    return new Arguments(shape.name(), flags, values, positional);
  }
}
