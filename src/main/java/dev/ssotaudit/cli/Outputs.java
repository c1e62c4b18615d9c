package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code --format} and {@code --output}. */
final class Outputs {
  private static final String STDOUT = "-";

  private final Path directory;
  private final @Nullable String output;
  private final boolean toFile;
  private final boolean changeAlone;
  private final Set<String> taken = new HashSet<>();

  private Outputs(Path directory, Arguments arguments, boolean toFile) {
    this.directory = directory;
    this.output = arguments.value(Shape.OUTPUT);
    this.toFile = toFile;
    this.changeAlone = arguments.command().equals("diff");
  }

  /**
   * The reports asked for; each file is known to be writable.
   *
   * @param usual the format if none is named
   * @param toFile whether a report without a file goes to {@code ssot-report.*}, else to standard
   *     output
   */
  static List<Output> of(Arguments arguments, Path directory, ReportFormat usual, boolean toFile) {
    List<String> formats = arguments.valuesOr(Shape.FORMAT, usual.id());
    Outputs reader = new Outputs(directory, arguments, toFile);
    List<Output> outputs = new ArrayList<>();
    formats.forEach(given -> outputs.add(reader.read(given)));
    if (reader.output != null && !reader.taken.contains(reader.output)) {
      throw new UsageError(
          "--output " + reader.output + " has no format left to go there",
          "drop --output, or name a --format without =FILE");
    }
    return outputs;
  }

  private Output read(String given) {
    int sign = given.indexOf('=');
    ReportFormat format = format(sign < 0 ? given : given.substring(0, sign));
    String target = sign < 0 ? target(format) : given.substring(sign + 1);
    if (target.isEmpty()) {
      throw new UsageError("--format " + given + " names no file", "write FORMAT=FILE");
    }
    if (!taken.add(target)) {
      String where = target.equals(STDOUT) ? "standard output" : target;
      throw new UsageError(
          "two reports would go to " + where, "give each its own file: --format FORMAT=FILE");
    }
    return target.equals(STDOUT)
        ? new Output(format, null, changeAlone)
        : new Output(
            format, OutputFile.prepare(directory.resolve(Requests.path(target))), changeAlone);
  }

  private String target(ReportFormat format) {
    if (output != null) {
      return output;
    }
    return toFile ? "ssot-report." + format.extension() : STDOUT;
  }

  private ReportFormat format(String name) {
    List<ReportFormat> formats =
        Arrays.stream(ReportFormat.values()).filter(f -> !changeAlone || f.tellsChanges()).toList();
    for (ReportFormat format : formats) {
      if (format.id().equals(name)) {
        return format;
      }
    }
    List<String> known = formats.stream().map(ReportFormat::id).toList();
    String advice = Nearest.advice(name, known);
    throw new UsageError(
        "there is no format '" + name + "'",
        advice == null ? "the formats are " + String.join(", ", known) : advice);
  }
}
