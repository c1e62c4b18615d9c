package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractReaderTest {
  static final SourceText ROOT =
      file(
          "ssot.yml",
          "version: 1",
          "contracts:",
          "  - id: backend-database",
          "    because: \"One module builds URLs and engines, so pooling and TLS are set once.\"",
          "    scope:  [\"backend/**\"]",
          "    stores: [postgresql, sqlite]",
          "    owners:",
          "      url:     [\"shared/url_builder.py\"]",
          "      engine:  [\"py:backend.db:Database.engine\", \"java:shop.db.Db#open\"]",
          "      config:  shared/env/",
          "    framework: [spring.datasource]",
          "    exempt:",
          "      - { paths: [\"**/alembic/env.py\"], because: \"migrations run before the app\" }",
          "tests: [\"**/tests/**\"]",
          "gate:  { new-bypasses: 0, unparsed: 2 }",
          "catalogue: [own/]");

  @Test
  void readsAFile() {
    Reading<List<ContractFile>> read = ContractReader.read(List.of(ROOT));
    assertThat(told(read)).isEmpty();
    Contract contract =
        new Contract(
            "backend-database",
            "One module builds URLs and engines, so pooling and TLS are set once.",
            List.of("backend/**"),
            List.of("postgres", "sqlite"),
            Map.of(
                Role.URL, List.of("shared/url_builder.py"),
                Role.ENGINE, List.of("py:backend.db:Database.engine", "java:shop.db.Db#open"),
                Role.CONFIG, List.of("shared/env/**")),
            List.of("spring.datasource"),
            List.of(
                new Contract.Exemption(
                    List.of("**/alembic/env.py"), "migrations run before the app")),
            3);
    assertThat(read.value())
        .containsExactly(
            new ContractFile(
                "ssot.yml",
                "",
                List.of(contract),
                List.of("**/tests/**"),
                Map.of("new-bypasses", 0, "unparsed", 2),
                List.of("own")));
  }

  @Test
  void putsNestedGlobsBehindTheirFolderAndOuterFilesFirst() {
    SourceText nested =
        file(
            "services/auth/ssot.yml",
            "version: 1",
            "contracts:",
            "  - id: auth",
            "    because: own database",
            "    owners: {engine: [\"db.py\", \"../../shared/db.py\", \"py:auth.db\"]}",
            "    exempt: [{paths: \"scripts/\", because: once}]",
            "tests: []",
            "catalogue: [lib.yml]");
    Reading<List<ContractFile>> read = ContractReader.read(List.of(nested, ROOT));
    assertThat(told(read)).isEmpty();
    assertThat(read.value()).extracting(ContractFile::folder).containsExactly("", "services/auth");
    ContractFile file = read.value().get(1);
    Contract contract = file.contracts().get(0);
    assertThat(contract.scope()).containsExactly("services/auth/**");
    assertThat(contract.stores()).isEqualTo(Stores.SQL);
    assertThat(contract.owners().get(Role.ENGINE))
        .containsExactly("services/auth/db.py", "shared/db.py", "py:auth.db");
    assertThat(contract.exempt().get(0).paths()).containsExactly("services/auth/scripts/**");
    assertThat(file.tests()).isEmpty();
    assertThat(file.catalogue()).containsExactly("services/auth/lib.yml");
  }

  @Test
  void aNamedFileGovernsTheWholeTree() {
    Reading<List<ContractFile>> read =
        ContractReader.readAlone(new SourceText("/etc/ssot.yml", ROOT.text()));
    assertThat(read.ok()).isTrue();
    assertThat(read.value().get(0).folder()).isEmpty();
    assertThat(read.value().get(0).contracts().get(0).scope()).containsExactly("backend/**");
  }

  @Test
  void tellsEveryErrorAtOnce() {
    SourceText bad =
        file(
            "ssot.yml",
            "version: 2",
            "contract: []",
            "contracts:",
            "  - id: has space",
            "    because: 7",
            "    scope: [\"/abs/**\", \"../out\", 3]",
            "    stores: [postgers, \"A B\"]",
            "    owners:",
            "      urls: [a]",
            "      url: []",
            "      engine: [\"python:a\", \"py:a b\", \"java:x#\", \"{a\", \"../x\"]",
            "    exmpt: []",
            "    exempt:",
            "      - {path: a, because: b}",
            "      - nothing",
            "  - because: x",
            "    owners: {}",
            "    scope: []",
            "    stores: []",
            "    framework: {a: b}",
            "  - 5",
            "tests: {a: b}",
            "gate: {new-bypases: 0, unparsed: -1}",
            "catalogue: [../x.yml]");
    assertThat(told(ContractReader.read(List.of(bad))))
        .containsExactly(
            "ssot.yml:1:10: this tool reads version 1 (write version: 1)",
            "ssot.yml:2:1: unknown key \"contract\" in the file (did you mean \"contracts\"?)",
            "ssot.yml:4:9: \"has space\" is no contract's id"
                + " (letters, digits, hyphens, dots and underscores)",
            "ssot.yml:5:14: \"because\" needs a text, not a number (put it in quotes)",
            "ssot.yml:6:13: \"/abs/**\" is no glob"
                + " (paths are relative to the file's folder; drop what stands before the first"
                + " name)",
            "ssot.yml:6:24: \"../out\" is no glob"
                + " (this file governs its own folder; only owners may lie outside it)",
            "ssot.yml:6:34: \"scope\" needs a text or a list of texts, not a number"
                + " (put it in quotes)",
            "ssot.yml:7:14: unknown store \"postgers\" (did you mean \"postgres\"?)",
            "ssot.yml:7:24: \"A B\" is no store's name (a lower-case word such as postgres, or *)",
            "ssot.yml:9:7: unknown key \"urls\" in \"owners\" (did you mean \"url\"?)",
            "ssot.yml:10:12: \"url\" names no owner (leave the role out if it has none)",
            "ssot.yml:11:16: unknown language \"python:\" of an owner"
                + " (symbols start with py: or java:)",
            "ssot.yml:11:28: \"py:a b\" is no symbol"
                + " (write py:pkg.mod, py:pkg.mod:Class.method or py:pkg.*)",
            "ssot.yml:11:38: \"java:x#\" is no symbol"
                + " (write java:pkg.Type, java:pkg.Type#method or java:pkg.*)",
            "ssot.yml:11:49: \"{a\" is no glob (a { has no })",
            "ssot.yml:11:55: \"../x\" is no glob (it leaves the audited tree)",
            "ssot.yml:12:5: unknown key \"exmpt\" in a contract (did you mean \"exempt\"?)",
            "ssot.yml:14:9: an exemption needs the key \"paths\"",
            "ssot.yml:14:10: unknown key \"path\" in an exemption (did you mean \"paths\"?)",
            "ssot.yml:15:9: an exemption needs to be a mapping, not a text",
            "ssot.yml:16:5: a contract needs the key \"id\"",
            "ssot.yml:17:13: \"owners\" is empty"
                + " (name the owners of url, engine, session or config)",
            "ssot.yml:18:12: \"scope\" is empty (leave it out for the default)",
            "ssot.yml:19:13: \"stores\" is empty (leave it out for the default)",
            "ssot.yml:20:16: \"framework\" needs a text or a list of texts, not a mapping",
            "ssot.yml:21:5: a contract needs to be a mapping, not a number",
            "ssot.yml:22:8: \"tests\" needs a text or a list of texts, not a mapping",
            "ssot.yml:23:8: unknown key \"new-bypases\" in \"gate\" (did you mean"
                + " \"new-bypasses\"?)",
            "ssot.yml:23:34: \"unparsed\" needs a whole number from 0 on, not \"-1\"",
            "ssot.yml:24:13: \"../x.yml\" is outside the file's folder"
                + " (keep catalogue files beside ssot.yml)");
  }

  @Test
  void tellsWhatIsMissing() {
    assertThat(told(ContractReader.read(List.of(file("ssot.yml", "tests: []")))))
        .containsExactly(
            "ssot.yml:1:1: the file needs the key \"contracts\"",
            "ssot.yml:1:1: the file needs the key \"version\"");
    assertThat(
            told(ContractReader.read(List.of(file("a/ssot.yml", "version: 1", "contracts: []")))))
        .containsExactly("a/ssot.yml:2:12: there is no contract (ssot init proposes one)");
    assertThat(told(ContractReader.readAlone(file("x.yml", "contracts: {}", "version:"))))
        .containsExactly(
            "x.yml:1:12: \"contracts\" needs a list, not a mapping",
            "x.yml:2:9: \"version\" needs a whole number from 0 on, not nothing");
  }

  private static SourceText pair(String first, String second) {
    return file(
        "ssot.yml",
        "version: 1",
        "contracts:",
        "  - {id: a, because: x, owners: {engine: [e.py]}" + first + "}",
        "  - {id: b, because: x, owners: {engine: [f.py], url: [u.py]}" + second + "}");
  }

  private static List<String> toldOf(String first, String second) {
    return told(ContractReader.read(List.of(pair(first, second))));
  }

  @Test
  void tellsHowToWriteEveryStore() {
    assertThat(toldOf(", scope: [a/**], stores: any", ""))
        .containsExactly("ssot.yml:3:74: unknown store \"any\" (write \"*\" for every store)");
  }

  @Test
  void tellsOfRivals() {
    String advice = " (the other is at ssot.yml:3; narrow one scope, or make them one contract)";
    String start =
        "ssot.yml:4:1: contract \"b\" and contract \"a\" both name the owners of engine for ";
    assertThat(toldOf("", ""))
        .containsExactly(start + "every SQL store in the equal scope \"**\"" + advice);
    assertThat(toldOf(", stores: ['*']", ", stores: [redis]"))
        .containsExactly(start + "redis in the equal scope \"**\"" + advice);
    assertThat(toldOf(", stores: ['*']", ", stores: ['*']"))
        .containsExactly(start + "every store in the equal scope \"**\"" + advice);
    assertThat(toldOf(", stores: [sql, postgres]", ", stores: [jdbc, mysql]"))
        .containsExactly(start + "sql in the equal scope \"**\"" + advice);
    assertThat(toldOf(", scope: ['x/*.py', 'a/**']", ", scope: ['b/**', 'x/a*']")).isEmpty();
    assertThat(toldOf(", scope: ['x/*a.py', 'a/**']", ", scope: ['b/**', 'x/*.py']"))
        .containsExactly(start + "every SQL store in the equal scope \"x/*.py\"" + advice);
  }

  @Test
  void rivalsNeedASharedStoreRoleAndScope() {
    assertThat(toldOf(", stores: [redis]", "")).isEmpty();
    assertThat(toldOf(", scope: ['a/**']", "")).isEmpty();
    assertThat(toldOf(", scope: ['a/**']", ", scope: ['b/**']")).isEmpty();
    assertThat(toldOf(", scope: ['a/*.py']", ", scope: ['a/*.java']")).isEmpty();
  }

  @Test
  void tellsOfIdsUsedTwiceAcrossFiles() {
    SourceText nested =
        file(
            "n/ssot.yml",
            "version: 1",
            "contracts:",
            "  - {id: a, because: x, owners: {engine: [e.py]}}");
    SourceText root = new SourceText("ssot.yml", nested.text());
    assertThat(told(ContractReader.read(List.of(nested, root))))
        .containsExactly(
            "n/ssot.yml:3:1: contract id \"a\" is used twice (the other is at ssot.yml:3)");
  }
}
