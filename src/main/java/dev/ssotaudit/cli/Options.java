package dev.ssotaudit.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options that several commands share, and how they are read. */
final class Options {
  static final String CONFIG = "--config";
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String NO_CACHE = "--no-cache";
  static final String THREADS = "--threads";
  static final String VERBOSE = "--verbose";

  private Options() {}

  /** A command with a description, {@code --help} and {@code --verbose}. */
  static CommandSpec command(String name, String description, String... footer) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description).footer(footer).abbreviateSynopsis(true);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    return flag(spec, VERBOSE, "Tell more; show the stack trace of an internal error.");
  }

  /** Adds a switch. */
  static CommandSpec flag(CommandSpec spec, String name, String description) {
    return spec.addOption(
        OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  /** Adds an option with one value. */
  static CommandSpec value(CommandSpec spec, String name, String label, String description) {
    return spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** Adds {@code PATH}, {@code --config}, {@code --no-cache} and {@code --threads}. */
  static CommandSpec tree(CommandSpec spec) {
    positional(spec, "PATH", "0..1", "The folder or file to audit; default: this folder.");
    return analysis(spec);
  }

  /** Adds {@code --config}, {@code --no-cache} and {@code --threads}. */
  static CommandSpec analysis(CommandSpec spec) {
    value(spec, CONFIG, "FILE", "The contract file to use instead of the tree's ssot.yml.");
    flag(spec, NO_CACHE, "Neither read nor write the cache of facts.");
    return value(spec, THREADS, "N", "How many threads work; never changes the result.");
  }

  /** Adds {@code --format} and {@code --output}. */
  static CommandSpec reports(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(FORMAT)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel("FORMAT[=FILE]")
            .description("text, json, markdown or sarif; repeatable, each with its own FILE.")
            .build());
    return value(spec, OUTPUT, "FILE", "Where the report goes; - for standard output.");
  }

  /** Adds a positional parameter. */
  static CommandSpec positional(CommandSpec spec, String label, String arity, String description) {
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity(arity)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** Whether a switch is on. */
  static boolean on(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, Boolean.FALSE);
  }
}
