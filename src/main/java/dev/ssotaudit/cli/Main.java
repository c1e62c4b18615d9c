package dev.ssotaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Map;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminal.colour(environment, System.getProperty("ssot.terminal")));
    Cli cli = new Cli(new AuditEngine(version()), console, environment, Path.of(""), version());
    System.exit(cli.run(args).status());
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
