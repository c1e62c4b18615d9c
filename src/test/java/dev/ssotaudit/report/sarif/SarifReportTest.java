package dev.ssotaudit.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssotaudit.report.HostileAudit;
import dev.ssotaudit.report.SampleAudit;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void fitsThePublishedSchema() throws IOException {
    assertThat(errors(write(SampleAudit.model()))).isEmpty();
    assertThat(errors(write(HostileAudit.model()))).isEmpty();
    assertThat(errors(write(new ReportModel(SampleAudit.empty(true), SampleAudit.context()))))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesWhatDoesNotFit() throws IOException {
    assertThat(errors(write(SampleAudit.model()).replace("\"error\"", "\"fatal\""))).isNotEmpty();
  }

  @Test
  void aFlowRunsFromTheOriginToTheSite() throws IOException {
    JsonNode result = MAPPER.readTree(write(SampleAudit.model())).at("/runs/0/results/1");
    assertThat(result.at("/codeFlows/1/message/text").asString())
        .isEqualTo("literal postgresql://shop:***@db/shop if not url");
    JsonNode steps = result.at("/codeFlows/1/threadFlows/0/locations");
    assertThat(steps.size()).isEqualTo(2);
    assertThat(steps.at("/0/location/physicalLocation/region/startLine").asInt()).isEqualTo(4);
    assertThat(steps.at("/1/location/physicalLocation/region/startLine").asInt()).isEqualTo(5);
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("shop/urls.py");
    assertThat(result.at("/partialFingerprints/ssotFingerprint~1v1").asString())
        .startsWith("SSOT003-fp");
  }

  @Test
  void rulesComeFromTheirPages() throws IOException {
    JsonNode run = MAPPER.readTree(write(SampleAudit.model())).at("/runs/0");
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertThat(rule.at("/id").asString()).isEqualTo("SSOT003");
    assertThat(rule.at("/name").asString()).isEqualTo("EngineCreatedOutsideOwner");
    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(2);
  }

  @Test
  void tellsWhatWasNotRead() throws IOException {
    JsonNode notes =
        MAPPER
            .readTree(write(SampleAudit.model()))
            .at("/runs/0/invocations/0/toolExecutionNotifications");
    assertThat(notes.at("/0/descriptor/id").asString()).isEqualTo("partly-parsed");
    assertThat(notes.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    assertThat(notes.at("/1/message/text").asString()).isEqualTo("larger than 16 MB");
  }

  @Test
  void hidesPasswordsAndEscapesPaths() throws IOException {
    String hostile = write(HostileAudit.model());
    assertThat(write(SampleAudit.model())).doesNotContain(SampleAudit.PASSWORD);
    assertThat(hostile).doesNotContain(SampleAudit.PASSWORD);
    assertThat(
            MAPPER
                .readTree(hostile)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("dir%7Cx/%60a%60%0A%3Cb%3E%E2%80%AE%1B%5B2J.py");
  }

  private static String write(ReportModel model) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport().write(model, out);
    return out.toString();
  }

  private static List<String> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
