package dev.ssotaudit.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The shapes of the commands in picocli's terms. */
final class Specs {
  private Specs() {}

  static CommandSpec of(Map<String, Command> commands) {
    CommandSpec top = CommandSpec.create().name("ssot");
    top.usageMessage()
        .description("Proves, for every database site, whether it goes through its owner.")
        .footer(
            "'ssot COMMAND --help' tells more.",
            "Exit codes: 0 clean, 1 the gate failed, 2 could not judge.");
    top.addOption(help());
    top.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    commands.forEach((name, command) -> top.addSubcommand(name, of(command.shape())));
    return top;
  }

  private static CommandSpec of(Shape shape) {
    CommandSpec spec = CommandSpec.create().name(shape.name());
    spec.usageMessage()
        .description(shape.description())
        .footer(shape.footer().toArray(String[]::new))
        .sortOptions(false);
    shape.options().forEach(option -> spec.addOption(of(option)));
    spec.addOption(help());
    Shape.Positional positional = shape.positional();
    if (positional != null) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index("0")
              .arity(positional.required() ? "1" : "0..1")
              .type(String.class)
              .paramLabel(positional.label())
              .description(positional.description())
              .build());
    }
    return spec;
  }

  private static OptionSpec of(Shape.Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.name()).description(option.description());
    if (option.label() == null) {
      return builder.type(boolean.class).build();
    }
    builder.paramLabel(option.label()).arity("1");
    return option.repeatable()
        ? builder.type(List.class).auxiliaryTypes(String.class).build()
        : builder.type(String.class).build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }
}
