package dev.ssotaudit.cli;

import dev.ssotaudit.audit.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ssot init}: proposes a contract. */
final class InitCommand implements Command {
  private static final String FORCE = "--force";

  @Override
  public Shape shape() {
    return Shape.of(
            "init",
            "Propose an ssot.yml for a tree, with the reasons as comments.",
            "Exit codes: 0 written, 2 not written.")
        .tree()
        .value(Shape.OUTPUT, "FILE", "Where to write; - for standard output.")
        .flag(FORCE, "Overwrite an existing file.");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    var request = Requests.of(arguments);
    String output = arguments.value(Shape.OUTPUT);
    boolean toStdout = "-".equals(output);
    Path target =
        output == null
            ? folder(request.root()).resolve("ssot.yml")
            : session.directory().resolve(Requests.path(output));
    if (!toStdout && Files.exists(target) && !arguments.has(FORCE)) {
      throw new UsageError(
          target + " exists already", "use --force to overwrite it, or --output - to look first");
    }
    OutputFile file = toStdout ? null : OutputFile.prepare(target);
    Reply<InitProposal> reply = session.engine().init(request);
    if (reply instanceof Reply.Refused<InitProposal> refused) {
      return session.refuse(refused.problems());
    }
    InitProposal proposal = ((Reply.Given<InitProposal>) reply).value();
    if (file == null) {
      session.console().print(out -> out.append(proposal.yaml()));
    } else {
      write(file, proposal);
      session.console().tell("ssot: wrote " + file.path());
    }
    proposal.notices().forEach(notice -> session.console().tell("ssot: " + notice));
    return ExitCode.CLEAN;
  }

  private static void write(OutputFile file, InitProposal proposal) {
    try {
      file.write(out -> out.append(proposal.yaml()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.path() + " cannot be written", e);
    }
  }

  private static Path folder(Path root) {
    Path parent = root.toAbsolutePath().getParent();
    return Files.isDirectory(root) || parent == null ? root : parent;
  }
}
