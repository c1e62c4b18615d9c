package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published schemas say what the readers do. */
class SchemaTest {
  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("rules/schema/" + name + ".schema.json")), InputFormat.JSON);
  }

  private static List<Error> errors(String schema, String yaml) throws IOException {
    // The validator's own YAML reader leaves aliases unresolved.
    Object content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema(schema).validate(new ObjectMapper().<JsonNode>valueToTree(content));
  }

  private static List<Path> yaml(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  @Test
  void everyRuleFileIsValid() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : yaml(Path.of("rules/catalogue"))) {
      errors("catalogue", Files.readString(file)).forEach(e -> wrong.add(file + ": " + e));
    }
    for (Path file : yaml(Path.of("rules/checks"))) {
      errors("check", Files.readString(file)).forEach(e -> wrong.add(file + ": " + e));
    }
    assertThat(wrong).isEmpty();
    assertThat(errors("catalogue", CatalogueLoaderTest.GOOD.text())).isEmpty();
    assertThat(errors("check", CheckPagesTest.GOOD.text())).isEmpty();
  }

  @Test
  void everyContractFileOfTheSamplesIsValid() throws IOException {
    List<Path> contracts = new ArrayList<>(yaml(Path.of("samples")));
    contracts.removeIf(file -> !file.endsWith("ssot.yml"));
    for (Path file : contracts) {
      String text = Files.readString(file);
      assertThat(errors("ssot", text)).as(file.toString()).isEmpty();
      assertThat(told(ContractReader.readAlone(new SourceText(file.toString(), text)))).isEmpty();
    }
    assertThat(errors("ssot", ContractReaderTest.ROOT.text())).isEmpty();
    assertThat(errors("ssot", Discovery.propose(List.of()).yaml())).hasSize(1);
  }

  @Test
  void theExamplesOfTheReferenceAreValid() throws IOException {
    String contract = firstBlock("docs/contract-format.md");
    assertThat(errors("ssot", contract)).isEmpty();
    assertThat(told(ContractReader.readAlone(new SourceText("ssot.yml", contract)))).isEmpty();
    String catalogue = firstBlock("docs/catalogue-format.md");
    assertThat(errors("catalogue", catalogue)).isEmpty();
    Reading<List<ApiLibrary>> read =
        CatalogueLoader.load(List.of(new SourceText("sqlalchemy.yml", catalogue)));
    assertThat(told(read)).isEmpty();
  }

  private static String firstBlock(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    int start = text.indexOf("```yaml\n") + 8;
    return text.substring(start, text.indexOf("```", start));
  }

  @Test
  void schemasRefuseWhatReadersRefuse() throws IOException {
    assertThat(errors("ssot", "version: 1\ncontracts: [{id: a, because: b, owners: {}}]"))
        .isNotEmpty();
    assertThat(errors("ssot", "version: 1\ncontract: []")).isNotEmpty();
    assertThat(errors("catalogue", "library: x")).isNotEmpty();
    assertThat(errors("check", "id: x")).isNotEmpty();
  }

  @Test
  void schemasListEveryWord() throws IOException {
    JsonNode root =
        new ObjectMapper()
            .readTree(Files.readString(Path.of("rules/schema/catalogue.schema.json")));
    JsonNode entry = root.at("/$defs/entry/properties");
    List<String> effects = new ArrayList<>();
    entry.at("/is/enum").forEach(node -> effects.add(node.asString()));
    assertThat(effects)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Effect.values()).map(Effect::id).toList());
    assertThat(entry.at("/identity/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Part.values()).map(Part::id).toList());
    JsonNode ssot =
        new ObjectMapper().readTree(Files.readString(Path.of("rules/schema/ssot.schema.json")));
    assertThat(ssot.at("/properties/gate/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(ContractFile.GATES);
  }
}
