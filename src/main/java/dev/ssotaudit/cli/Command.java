package dev.ssotaudit.cli;

import java.io.IOException;

/** One command. */
interface Command {
  /** Its name, options and help. */
  Shape shape();

  /** Carries it out. */
  ExitCode run(Arguments arguments, Session session) throws IOException;
}
