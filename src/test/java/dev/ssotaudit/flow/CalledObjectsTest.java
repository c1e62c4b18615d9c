package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects of a library's type that read a setting when they are called. */
class CalledObjectsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place reads the settings."
          stores: ["*"]
          owners: { engine: ["acme/owner.py"], config: ["acme/owner.py"] }
      """;

  @Test
  void aVariableOfAnotherFileIsCalled() {
    Map<String, String> files =
        Map.of(
            "acme/owner.py", "from environs import Env\nenv = Env()\n",
            "acme/other.py", "from acme.owner import env\nhost = env('POSTGRES_HOST')\n");
    assertThat(reads(files)).containsExactly("2 BYPASSES");
  }

  @Test
  void anAttributeIsCalled() {
    String reader =
        """
        from starlette.config import Config
        class Reader:
            def __init__(self):
                self.config = Config(".env")
            def host(self):
                return self.config("POSTGRES_HOST")
        """;
    assertThat(reads(Map.of("acme/other.py", reader))).containsExactly("6 BYPASSES");
  }

  @Test
  void theOriginIsTheRead() {
    String engine =
        """
        from environs import Env
        from sqlalchemy import create_engine
        env = Env()
        engine = create_engine(env("DATABASE_URL"))
        """;
    assertThat(
            FlowHarness.sites(Map.of("acme/other.py", engine), CONTRACT).stream()
                .filter(site -> site.kind() == SiteKind.ENGINE_CREATION)
                .flatMap(site -> site.origins().stream())
                .map(origin -> origin.kind().name()))
        .containsExactly("CONFIG_READ");
  }

  @Test
  void anObjectOfTheProjectsOwnTypeIsItsOwn() {
    String reader =
        """
        class Labels:
            def __call__(self, name):
                return name.lower()
        labels = Labels()
        host = labels("POSTGRES_HOST")
        """;
    assertThat(reads(Map.of("acme/other.py", reader))).isEmpty();
  }

  private static List<String> reads(Map<String, String> files) {
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), SiteKind.CONFIG_READ);
  }
}
