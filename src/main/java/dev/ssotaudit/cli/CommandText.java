package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditRequest;

/** The command line that gives the same report again. */
final class CommandText {
  private CommandText() {}

  /** What changes the report, and nothing else: neither threads nor cache. */
  static String of(Arguments arguments, AuditRequest request) {
    StringBuilder command = new StringBuilder("ssot ").append(arguments.command());
    command.append(' ').append(quote(request.root().toString()));
    for (String option : new String[] {Shape.BASE, Shape.HEAD}) {
      String value = arguments.value(option);
      command.append(value == null ? "" : " " + option + " " + quote(value));
    }
    command.append(arguments.has(Shape.STAGED) ? " " + Shape.STAGED : "");
    return request.config() == null
        ? command.toString()
        : command + " --config " + quote(request.config().toString());
  }

  /** Quotes for a POSIX shell where needed. */
  static String quote(String argument) {
    boolean plain = !argument.isEmpty();
    for (int i = 0; plain && i < argument.length(); i++) {
      char c = argument.charAt(i);
      plain = Character.isLetterOrDigit(c) || "/._-+,:@%".indexOf(c) >= 0;
    }
    return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }
}
