package dev.ssotaudit.audit;

import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.policy.BuiltInCatalogue;
import dev.ssotaudit.policy.ContractFile;
import dev.ssotaudit.policy.ContractReader;
import dev.ssotaudit.policy.Governance;
import dev.ssotaudit.policy.OwnerPattern;
import dev.ssotaudit.policy.Problem;
import dev.ssotaudit.policy.Reading;
import dev.ssotaudit.policy.SourceText;
import dev.ssotaudit.policy.UserCatalogue;
import dev.ssotaudit.source.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts in force, the catalogue they extend, and what is wrong with them. */
record ContractSet(
    List<ContractFile> files,
    ApiModel model,
    @Nullable String path,
    List<OwnerPattern> owners,
    List<AuditOutcome.Problem> problems) {
  private static final String NAME = "ssot.yml";

  /** Those of a tree on disk. */
  static ContractSet load(AuditRequest request, Listing listing) {
    return load(request, listing, ContractSource.onDisk(request.root()));
  }

  /**
   * Those of any tree.
   *
   * @param source where the tree's files are read from
   */
  static ContractSet load(AuditRequest request, Listing listing, ContractSource source) {
    List<Problem> problems = new ArrayList<>();
    List<ContractFile> files = new ArrayList<>();
    if (request.config() != null) {
      alone(request.config(), files, problems);
    } else {
      List<String> paths = Files.isRegularFile(request.root()) ? List.of() : discovered(listing);
      Reading<List<SourceText>> texts = source.read(paths);
      problems.addAll(texts.problems());
      Reading<List<ContractFile>> reading = ContractReader.read(texts.value());
      files.addAll(reading.value());
      problems.addAll(reading.problems());
    }
    ApiModel model = BuiltInCatalogue.load();
    for (ContractFile file : files) {
      model = extended(model, source, file, problems);
    }
    String path = files.isEmpty() ? null : files.get(0).path();
    return new ContractSet(files, model, path, owners(files), translate(problems));
  }

  private static void alone(Path config, List<ContractFile> files, List<Problem> problems) {
    Path folder = config.toAbsolutePath().getParent();
    String name = config.getFileName().toString();
    Reading<List<SourceText>> text =
        SourceText.read(folder == null ? Path.of("/") : folder, List.of(name));
    problems.addAll(text.problems());
    for (SourceText source : text.value()) {
      Reading<List<ContractFile>> reading =
          ContractReader.readAlone(new SourceText(config.toString(), source.text()));
      files.addAll(reading.value());
      problems.addAll(reading.problems());
    }
  }

  private static List<String> discovered(Listing listing) {
    List<String> paths = new ArrayList<>();
    listing.entries().stream()
        .map(entry -> entry.path())
        .filter(path -> path.equals(NAME) || path.endsWith("/" + NAME))
        .forEach(paths::add);
    return paths;
  }

  private static ApiModel extended(
      ApiModel model, ContractSource source, ContractFile file, List<Problem> problems) {
    Reading<List<String>> paths = source.catalogues(file);
    problems.addAll(paths.problems());
    Reading<List<SourceText>> texts = source.read(paths.value());
    problems.addAll(texts.problems());
    if (texts.value().isEmpty()) {
      return model;
    }
    Reading<ApiModel> extended = UserCatalogue.extend(model, texts.value());
    problems.addAll(extended.problems());
    return extended.value();
  }

  private static List<OwnerPattern> owners(List<ContractFile> files) {
    List<OwnerPattern> owners = new ArrayList<>();
    for (ContractFile file : files) {
      for (Contract contract : file.contracts()) {
        contract
            .owners()
            .values()
            .forEach(list -> list.forEach(o -> owners.add(OwnerPattern.of(o))));
      }
    }
    return owners;
  }

  private static List<AuditOutcome.Problem> translate(List<Problem> problems) {
    return problems.stream()
        .sorted()
        .map(p -> new AuditOutcome.Problem(p.path(), p.line(), p.column(), p.message(), p.advice()))
        .toList();
  }

  Governance governance() {
    return Governance.of(files);
  }

  List<Contract> contracts() {
    return files.stream().flatMap(file -> file.contracts().stream()).toList();
  }

  /** Whether an owner may be declared in the file. */
  boolean mayOwn(String path) {
    return owners.stream().anyMatch(owner -> owner.mayLieIn(path));
  }
}
