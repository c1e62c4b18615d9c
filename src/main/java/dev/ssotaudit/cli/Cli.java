package dev.ssotaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a command line, carries it out, and turns every failure into one clear sentence. */
public final class Cli {
  private static final List<String> VERSION = List.of("--version", "-V");

  private final Session session;
  private final String version;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /**
   * A command line over an engine.
   *
   * @param directory where relative output files go
   */
  public Cli(
      Engine engine,
      Console console,
      Map<String, String> environment,
      Path directory,
      String version) {
    this.session = new Session(engine, console, environment, directory);
    this.version = version;
    commands.put("audit", new AuditCommand());
    commands.put("check", new CheckCommand());
    commands.put("diff", new DiffCommand());
    commands.put("init", new InitCommand());
    commands.put("explain", new ExplainCommand());
    commands.put("rule", new RuleCommand());
  }

  /** Carries out one command line; never throws. */
  public ExitCode run(String... args) {
    boolean verbose = Arrays.asList(args).contains(Shape.VERBOSE);
    try {
      return dispatch(args);
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
    if (args.length == 1 && VERSION.contains(args[0])) {
      return print("ssot-audit " + version + "\n");
    }
    Arguments quick = QuickLine.read(commands, args);
    if (quick != null) {
      return carryOut(quick);
    }
    FullLine.Asked asked = FullLine.read(commands, args);
    if (asked.version()) {
      return print("ssot-audit " + version + "\n");
    }
    if (asked.help() != null) {
      return print(asked.help());
    }
    return carryOut(Objects.requireNonNull(asked.arguments()));
  }

  private ExitCode carryOut(Arguments arguments) throws IOException {
    return Objects.requireNonNull(commands.get(arguments.command())).run(arguments, session);
  }

  private ExitCode print(String text) {
    session.console().print(out -> out.append(text));
    return ExitCode.CLEAN;
  }
}
