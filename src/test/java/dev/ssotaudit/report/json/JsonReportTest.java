package dev.ssotaudit.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssotaudit.report.HostileAudit;
import dev.ssotaudit.report.SampleAudit;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void fitsThePublishedSchema() throws IOException {
    assertThat(errors(write(SampleAudit.model()))).isEmpty();
    assertThat(errors(write(HostileAudit.model()))).isEmpty();
    assertThat(errors(write(empty()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatDoesNotFit() throws IOException {
    String wrong = write(SampleAudit.model()).replace("\"BYPASSES\",", "\"FINE\",");
    assertThat(errors(wrong)).isNotEmpty();
  }

  @Test
  void countsEverySiteListed() throws IOException {
    JsonNode report = MAPPER.readTree(write(SampleAudit.model()));
    JsonNode counts = report.at("/coverage/sites");
    assertThat(counts.at("/url-construction/BYPASSES").asInt()).isEqualTo(1);
    assertThat(counts.at("/url-construction/CANONICAL").asInt()).isEqualTo(1);
    assertThat(counts.at("/engine-creation/UNGOVERNED").asInt()).isEqualTo(1);
    assertThat(report.at("/coverage/partly").asInt()).isEqualTo(1);
    assertThat(report.at("/coverage/skipped/0/path").asString()).isEqualTo("shop/huge.py");
  }

  @Test
  void tellsASiteWhole() throws IOException {
    JsonNode site = MAPPER.readTree(write(SampleAudit.model())).at("/sites/1");
    assertThat(site.propertyNames())
        .containsExactly(
            "path",
            "line",
            "endLine",
            "column",
            "endColumn",
            "kind",
            "store",
            "symbol",
            "enclosing",
            "contract",
            "via",
            "test",
            "reachable",
            "verdict",
            "competing",
            "reason",
            "origins",
            "template",
            "fingerprint",
            "moveFingerprint");
    assertThat(site.at("/line").asInt()).isEqualTo(5);
    assertThat(site.at("/reachable").isNull()).isTrue();
    assertThat(site.at("/origins/1/condition").asString()).isEqualTo("not url");
    assertThat(site.at("/origins/1/hops/0/line").asInt()).isEqualTo(4);
  }

  @Test
  void hidesPasswordsAndIsPlainAscii() throws IOException {
    String hostile = write(HostileAudit.model());
    assertThat(write(SampleAudit.model())).doesNotContain(SampleAudit.PASSWORD);
    assertThat(hostile).doesNotContain(SampleAudit.PASSWORD).endsWith("}\n");
    assertThat(hostile.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f);
    assertThat(MAPPER.readTree(hostile).at("/sites/0/path").asString())
        .isEqualTo(HostileAudit.PATH);
  }

  @Test
  void sameInputSameText() throws IOException {
    assertThat(write(SampleAudit.model())).isEqualTo(write(SampleAudit.model()));
  }

  private static ReportModel empty() {
    return new ReportModel(
        SampleAudit.empty(true), new ReportContext(List.of(), (p, l) -> null, "ssot check", null));
  }

  private static String write(ReportModel model) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport().write(model, out);
    return out.toString();
  }

  private static List<String> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs/schema/report.schema.json")));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
