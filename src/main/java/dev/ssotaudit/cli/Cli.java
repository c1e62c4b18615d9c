package dev.ssotaudit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line, carries it out, and turns every failure into one clear sentence. */
public final class Cli {
  private final Session session;
  private final String version;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /** A command line over an engine. */
  public Cli(
      Engine engine,
      Console console,
      Map<String, String> environment,
      java.nio.file.Path directory,
      String version) {
    this.session = new Session(engine, console, environment, directory);
    this.version = version;
    commands.put("audit", new AuditCommand());
    commands.put("check", new CheckCommand());
    commands.put("init", new InitCommand());
    commands.put("explain", new ExplainCommand());
    commands.put("rule", new RuleCommand());
  }

  /** Carries out one command line; never throws. */
  public ExitCode run(String... args) {
    boolean verbose = Arrays.asList(args).contains(Options.VERBOSE);
    try {
      return dispatch(args);
    } catch (ParameterException e) {
      session.console().error(message(e), advice(e));
    } catch (UsageError e) {
      session.console().error(String.valueOf(e.getMessage()), e.advice());
    } catch (IOException e) {
      failed(Causes.of(e), e, verbose);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      failed(e.getMessage() + (cause == null ? "" : ": " + Causes.of(cause)), e, verbose);
    } catch (OutOfMemoryError e) {
      failed("ran out of memory; give it more, such as SSOT_JAVA_OPTS=-Xmx4g", e, verbose);
    } catch (RuntimeException | StackOverflowError e) {
      failed("internal error: " + e, e, verbose);
      if (!verbose) {
        session.console().tell("  help: run it again with --verbose and report what it prints");
      }
    }
    return ExitCode.NOT_JUDGED;
  }

  private void failed(String message, Throwable cause, boolean verbose) {
    session.console().error(message, null);
    if (verbose) {
      session.console().trace(cause);
    }
  }

  private ExitCode dispatch(String[] args) throws IOException {
    CommandLine line = new CommandLine(top());
    // An argument file or a quoted quote would change what a path means.
    line.setExpandAtFiles(false);
    ParseResult parsed = line.parseArgs(args);
    ParseResult inner = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (parsed.isVersionHelpRequested()) {
      session.console().print(out -> out.append("ssot-audit ").append(version).append('\n'));
      return ExitCode.CLEAN;
    }
    if (inner.isUsageHelpRequested()) {
      session.console().print(out -> out.append(usage(inner.commandSpec().commandLine())));
      return ExitCode.CLEAN;
    }
    Command command = commands.get(inner.commandSpec().name());
    if (command == null) {
      session
          .console()
          .tell("ssot: error: name a command: " + String.join(", ", commands.keySet()));
      session.console().tell("  help: 'ssot --help' tells what each does");
      return ExitCode.NOT_JUDGED;
    }
    return command.run(inner, session);
  }

  private CommandSpec top() {
    CommandSpec top = CommandSpec.create().name("ssot");
    top.usageMessage()
        .description(
            "Proves, for every database site, whether it goes through its canonical builder.")
        .footer(
            "'ssot COMMAND --help' tells more. Exit codes: 0 clean, 1 gate failed, 2 not judged.");
    top.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    top.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    commands.forEach((name, command) -> top.addSubcommand(name, command.spec()));
    return top;
  }

  private static String usage(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text), Ansi.OFF);
    return text.toString().replace("\r\n", "\n");
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean top = e.getCommandLine().getCommandSpec().parent() == null;
      String what = unmatched.isUnknownOption() ? "option" : top ? "command" : "argument";
      return top && what.equals("command")
          ? "there is no command '" + word + "'"
          : "unexpected " + what + " '" + word + "'";
    }
    return String.valueOf(e.getMessage());
  }

  private static String advice(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String help = "'" + spec.qualifiedName() + " --help' tells what there is";
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> known = new ArrayList<>(spec.optionsMap().keySet());
      known.addAll(spec.subcommands().keySet());
      String word = unmatched.getUnmatched().get(0);
      int sign = word.indexOf('=');
      String nearest = Nearest.advice(sign > 0 ? word.substring(0, sign) : word, known);
      return nearest == null ? help : nearest;
    }
    return help;
  }
}
