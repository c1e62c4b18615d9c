package dev.ssotaudit.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line may hold; the one description that both readers of command lines go by.
 *
 * @param options in the order of the help
 * @param positional the one positional parameter, or null
 * @param footer what the help ends with
 */
record Shape(
    String name,
    String description,
    List<Option> options,
    @Nullable Positional positional,
    List<String> footer) {
  static final String BASE = "--base";
  static final String HEAD = "--head";
  static final String STAGED = "--staged";
  static final String CONFIG = "--config";
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String NO_CACHE = "--no-cache";
  static final String THREADS = "--threads";
  static final String VERBOSE = "--verbose";

  /**
   * An option.
   *
   * @param label its value's name in the help, or null for a switch
   * @param repeatable whether it may be given more than once
   */
  record Option(String name, @Nullable String label, boolean repeatable, String description) {}

  /** The positional parameter. */
  record Positional(String label, boolean required, String description) {}

  /** A command with {@code --verbose} and nothing else. */
  static Shape of(String name, String description, String... footer) {
    return new Shape(name, description, List.of(), null, List.of(footer))
        .flag(VERBOSE, "Tell more; show the stack trace of an internal error.");
  }

  /** With a positional parameter. */
  Shape positional(String label, boolean required, String what) {
    return new Shape(name, description, options, new Positional(label, required, what), footer);
  }

  /** With a switch. */
  Shape flag(String option, String what) {
    return with(new Option(option, null, false, what));
  }

  /** With an option that has a value. */
  Shape value(String option, String label, String what) {
    return with(new Option(option, label, false, what));
  }

  /** With {@code PATH} and what {@link #analysis} adds. */
  Shape tree() {
    return positional("PATH", false, "The folder or file to audit; default: this folder.")
        .analysis();
  }

  /** With {@code --config}, {@code --no-cache} and {@code --threads}. */
  Shape analysis() {
    return value(CONFIG, "FILE", "The contract file to use instead of the tree's ssot.yml.")
        .flag(NO_CACHE, "Neither read nor write the cache of facts.")
        .value(THREADS, "N", "How many threads work; never changes the result.");
  }

  /** With {@code --base}, {@code --head} and {@code --staged}. */
  Shape comparison() {
    return value(BASE, "REV", "Compare with where REV and what is checked out parted.")
        .value(HEAD, "REV", "Judge this commit, not the work tree; base is then REV itself.")
        .flag(STAGED, "Judge what the next commit would hold; base is HEAD unless named.");
  }

  /** With {@code --format} and {@code --output}, for what has no findings. */
  Shape changeReports() {
    String what = "text, json or markdown; repeatable, each with its own FILE.";
    return with(new Option(FORMAT, "FORMAT[=FILE]", true, what))
        .value(OUTPUT, "FILE", "Where the report goes; - for standard output.");
  }

  /** With {@code --format} and {@code --output}. */
  Shape reports() {
    String what = "text, json, markdown or sarif; repeatable, each with its own FILE.";
    return with(new Option(FORMAT, "FORMAT[=FILE]", true, what))
        .value(OUTPUT, "FILE", "Where the report goes; - for standard output.");
  }

  private Shape with(Option option) {
    List<Option> more = new ArrayList<>(options);
    more.add(option);
    return new Shape(name, description, List.copyOf(more), positional, footer);
  }

  /** The option of that name, or null. */
  @Nullable Option option(String wanted) {
    for (Option option : options) {
      if (option.name().equals(wanted)) {
        return option;
      }
    }
    return null;
  }
}
