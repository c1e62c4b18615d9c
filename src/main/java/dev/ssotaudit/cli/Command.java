package dev.ssotaudit.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Its options are declared in code, not by annotations: reading annotations costs more
 * start-up time than all the rest of the command line.
 */
interface Command {
  /** Its name, options and help. */
  CommandSpec spec();

  /** Carries it out. */
  ExitCode run(ParseResult parsed, Session session) throws IOException;
}
