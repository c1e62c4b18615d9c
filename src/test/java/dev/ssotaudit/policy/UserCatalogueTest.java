package dev.ssotaudit.policy;

import static dev.ssotaudit.policy.Texts.file;
import static dev.ssotaudit.policy.Texts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCatalogueTest {
  private static final ApiModel BUILT_IN =
      new ApiModel(
          CatalogueLoader.load(List.of(CatalogueLoaderTest.GOOD)).value(),
          List.of(),
          List.of(),
          "abc");

  @Test
  void entriesReplaceBuiltInOnesByName() {
    SourceText own =
        file(
            "ssot-catalogue/own.yml",
            "library: own",
            "language: python",
            "about: ours",
            "needles: [own]",
            "entries:",
            "  - {symbol: sqlalchemy.engine.create_engine, is: takes}",
            "  - {symbol: own.getenv, also: os.getenv, is: input}");
    Reading<ApiModel> read = UserCatalogue.extend(BUILT_IN, List.of(own));
    assertThat(told(read)).isEmpty();
    assertThat(read.value().libraries())
        .extracting(ApiLibrary::id)
        .containsExactly("sqlalchemy", "own");
    List<ApiEntry> builtIn = read.value().libraries().get(0).entries();
    assertThat(builtIn)
        .extracting(ApiEntry::symbol)
        .containsExactly("sqlalchemy.create_engine", "sqlalchemy.engine.Engine");
    assertThat(builtIn.get(0).also()).isEmpty();
    assertThat(builtIn.get(0).effect()).isEqualTo(Effect.ENGINE_CREATION);
    assertThat(read.value().rulesHash()).hasSize(64);
  }

  @Test
  void aLibraryOfTheSameNameIsJoined() {
    SourceText own =
        file(
            "x/sqlalchemy.yml",
            "library: sqlalchemy",
            "language: python",
            "about: ours",
            "needles: [ours]",
            "entries: [{symbol: ours.f, is: input}]");
    ApiLibrary library = UserCatalogue.extend(BUILT_IN, List.of(own)).value().libraries().get(0);
    assertThat(library.needles()).containsExactly("sqlalchemy", "ours");
    assertThat(library.entries()).hasSize(4);
  }

  @Test
  void withoutFilesTheModelStays() {
    assertThat(UserCatalogue.extend(BUILT_IN, List.of()).value()).isSameAs(BUILT_IN);
    assertThat(told(UserCatalogue.extend(BUILT_IN, List.of(file("a.yml", "x: 1"))))).isNotEmpty();
  }

  @Test
  void findsTheFolderOrWhatTheContractNames(@TempDir Path root) throws IOException {
    for (String name :
        List.of("n/ssot-catalogue/b.yml", "n/ssot-catalogue/a.yaml", "n/own/c.yml")) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), "x");
    }
    Files.writeString(root.resolve("n/ssot-catalogue/README.md"), "x");
    assertThat(UserCatalogue.files(root, contract("n", List.of())).value())
        .containsExactly("n/ssot-catalogue/a.yaml", "n/ssot-catalogue/b.yml");
    assertThat(UserCatalogue.files(root, contract("n", List.of("n/own", "n/x.yml"))).value())
        .containsExactly("n/own/c.yml", "n/x.yml");
    assertThat(UserCatalogue.files(root, contract("", List.of())).value()).isEmpty();
  }

  @Test
  void filesThatCannotBeReadAreTold(@TempDir Path root) throws IOException {
    Files.write(root.resolve("bad.yml"), new byte[] {(byte) 0xFF, 'a'});
    Files.createDirectory(root.resolve("dir.yml"));
    Files.writeString(root.resolve("good.yml"), "x");
    Reading<List<SourceText>> read =
        SourceText.read(root, List.of("bad.yml", "none.yml", "dir.yml", "good.yml"));
    assertThat(read.value()).containsExactly(new SourceText("good.yml", "x"));
    assertThat(told(read))
        .anyMatch("bad.yml:1:1: is not UTF-8 text (save it as UTF-8)"::equals)
        .anyMatch("none.yml:1:1: does not exist"::equals)
        .anyMatch(told -> told.startsWith("dir.yml:1:1: cannot be read: "));
  }

  private static ContractFile contract(String folder, List<String> catalogue) {
    return new ContractFile("ssot.yml", folder, List.of(), null, Map.of(), catalogue);
  }
}
