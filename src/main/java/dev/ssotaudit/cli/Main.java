package dev.ssotaudit.cli;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(2);
  }
}
