package dev.ssotaudit.flow;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.policy.BuiltInCatalogue;
import dev.ssotaudit.policy.ContractFile;
import dev.ssotaudit.policy.ContractReader;
import dev.ssotaudit.policy.Governance;
import dev.ssotaudit.policy.Reading;
import dev.ssotaudit.policy.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A tree held in memory, analysed as the pipeline does: every file parsed, every site judged. */
public final class FlowHarness {
  private static final ApiIndex API = new ApiIndex(BuiltInCatalogue.load());

  private FlowHarness() {}

  /** The sites of the files (path to text) under the contract file, sorted by path and line. */
  public static List<Site> sites(Map<String, String> files, String contract) {
    Map<String, String> sorted = new TreeMap<>(files);
    PathIndex paths = new PathIndex(List.copyOf(sorted.keySet()));
    List<SourceUnit> units = new ArrayList<>();
    Extractors extractors = new Extractors();
    sorted.forEach((path, text) -> units.add(unit(path, text, paths, extractors)));
    CodeModel model = new CodeModel(units, paths, API);
    Flows flows = new Flows(paths, API);
    Shared shared = new Shared(model, flows, Governance.of(contracts(contract)));
    List<Site> sites = new ArrayList<>();
    for (UnitAnalysis.Result result : results(units, shared).values()) {
      List<Site> found = new ArrayList<>(result.sites());
      found.sort(java.util.Comparator.comparingInt(site -> site.span().line()));
      sites.addAll(found);
    }
    return sites;
  }

  private static Map<String, UnitAnalysis.Result> results(List<SourceUnit> units, Shared shared) {
    Map<String, UnitAnalysis.Result> results = new TreeMap<>();
    KnownUses uses = new KnownUses();
    units.forEach(unit -> results.put(unit.path(), UnitAnalysis.of(shared, unit, Map.of())));
    for (Set<String> more = uses.learn(results); !more.isEmpty(); more = uses.learn(results)) {
      for (SourceUnit unit : units) {
        if (more.contains(unit.path())) {
          results.put(unit.path(), UnitAnalysis.of(shared, unit, uses.of(unit.path())));
        }
      }
    }
    return results;
  }

  /** Each site of the kind as {@code line verdict}. */
  public static List<String> verdicts(List<Site> sites, SiteKind kind) {
    return sites.stream()
        .filter(site -> site.kind() == kind)
        .map(site -> site.span().line() + " " + site.verdict())
        .toList();
  }

  private static SourceUnit unit(String path, String text, PathIndex paths, Extractors extractors) {
    Language language = path.endsWith(".py") ? Language.PYTHON : Language.JAVA;
    FileFacts facts = extractors.extract(language, text.getBytes(StandardCharsets.UTF_8));
    String module = language == Language.PYTHON ? paths.pythonModule(path) : facts.packageName();
    return new SourceUnit(path, module, facts);
  }

  private static List<ContractFile> contracts(String contract) {
    Reading<List<ContractFile>> reading =
        ContractReader.read(List.of(new SourceText("ssot.yml", contract)));
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(reading.problems().toString());
    }
    return reading.value();
  }
}
