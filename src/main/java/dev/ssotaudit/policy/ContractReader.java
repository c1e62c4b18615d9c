package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ssot.yml} files (see {@code docs/contract-format.md}) and tells every error of all
 * of them at once.
 */
public final class ContractReader {
  private static final List<String> KEYS =
      List.of("version", "contracts", "tests", "gate", "catalogue");

  private final Problems problems;
  private final String folder;

  private ContractReader(Problems problems, String folder) {
    this.problems = problems;
    this.folder = folder;
  }

  /**
   * Reads the files found in the audited tree. Each governs its own folder.
   *
   * @param files with paths relative to the root, in any order
   * @return outer folders first
   */
  public static Reading<List<ContractFile>> read(List<SourceText> files) {
    List<Problem> problems = new ArrayList<>();
    List<ContractFile> read = new ArrayList<>();
    List<SourceText> sorted = files.stream().sorted(ContractReader::outerFirst).toList();
    for (SourceText file : sorted) {
      int slash = file.path().lastIndexOf('/');
      String folder = slash < 0 ? "" : file.path().substring(0, slash);
      add(new ContractReader(new Problems(file.path(), problems), folder).file(file), read);
    }
    Rivalry.check(read, problems);
    return new Reading<>(List.copyOf(read), problems.stream().distinct().sorted().toList());
  }

  /** Reads a file named by the user, which governs the whole tree wherever it lies. */
  public static Reading<List<ContractFile>> readAlone(SourceText file) {
    List<Problem> problems = new ArrayList<>();
    List<ContractFile> read = new ArrayList<>();
    add(new ContractReader(new Problems(file.path(), problems), "").file(file), read);
    Rivalry.check(read, problems);
    return new Reading<>(List.copyOf(read), problems.stream().distinct().sorted().toList());
  }

  private static void add(@Nullable ContractFile file, List<ContractFile> files) {
    if (file != null) {
      files.add(file);
    }
  }

  private static int outerFirst(SourceText a, SourceText b) {
    int depths = Long.compare(depth(a), depth(b));
    return depths != 0 ? depths : a.path().compareTo(b.path());
  }

  private static long depth(SourceText file) {
    return file.path().chars().filter(c -> c == '/').count();
  }

  private @Nullable ContractFile file(SourceText file) {
    Fields fields = Fields.of(YamlParser.parse(file, problems), "the file", KEYS, problems);
    if (fields == null) {
      return null;
    }
    fields.require("version", "contracts");
    int version = fields.number("version");
    if (version >= 0 && version != 1) {
      problems.add(fields.place("version"), "this tool reads version 1", "write version: 1");
    }
    GlobReader globs = new GlobReader(folder, problems);
    List<String> tests = fields.has("tests") ? globs.globs(fields.texts("tests")) : null;
    return new ContractFile(
        file.path(), folder, contracts(fields), tests, gate(fields), catalogue(fields));
  }

  private List<Contract> contracts(Fields fields) {
    List<Contract> contracts = new ArrayList<>();
    List<YamlNode> nodes = fields.list("contracts");
    for (YamlNode node : nodes) {
      Contract contract = ContractEntryReader.read(node, folder, problems);
      if (contract != null) {
        contracts.add(contract);
      }
    }
    if (fields.emptyList("contracts")) {
      problems.add(fields.place("contracts"), "there is no contract", "ssot init proposes one");
    }
    return List.copyOf(contracts);
  }

  private static Map<String, Integer> gate(Fields fields) {
    Map<String, Integer> gate = new LinkedHashMap<>();
    Fields limits = fields.mapping("gate", ContractFile.GATES);
    if (limits != null) {
      for (String name : ContractFile.GATES) {
        int limit = limits.number(name);
        if (limit >= 0) {
          gate.put(name, limit);
        }
      }
    }
    return Collections.unmodifiableMap(gate);
  }

  private List<String> catalogue(Fields fields) {
    List<String> paths = new ArrayList<>();
    for (YamlNode.Scalar text : fields.texts("catalogue")) {
      String path = text.text().replaceFirst("/+$", "");
      if (path.startsWith("/") || ("/" + path + "/").contains("/../")) {
        problems.add(
            text.place(),
            "\"" + text.text() + "\" is outside the file's folder",
            "keep catalogue files beside ssot.yml");
      }
      paths.add(folder.isEmpty() ? path : folder + "/" + path);
    }
    return List.copyOf(paths);
  }
}
