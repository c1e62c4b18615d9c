package dev.ssotaudit.rule.change.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.Change;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members that an annotation processor writes count as if they were written. */
class GeneratedMembersTest {
  private static List<String> between(String base, String head) {
    return JavaChanges.between(
            VersionPairs.facts(Map.of("Item.java", base)),
            VersionPairs.facts(Map.of("Item.java", head)))
        .changes()
        .stream()
        .map(GeneratedMembersTest::show)
        .toList();
  }

  private static String show(Change change) {
    return change.kind().name() + " " + change.symbol() + " " + change.baseLine();
  }

  @Test
  void writtenAccessorsMayBeGeneratedInstead() {
    assertThat(
            between(
                """
                public class Item {
                  private int price;
                  private boolean isOpen;
                  public Item() {}
                  public int getPrice() { return price; }
                  public void setPrice(int price) {}
                  public boolean isOpen() { return isOpen; }
                }
                """,
                """
                import lombok.Data;
                @Data
                public class Item {
                  private int price;
                  private boolean isOpen;
                }
                """))
        .isEmpty();
  }

  @Test
  void aFieldTakesItsAccessorsWithIt() {
    assertThat(
            between(
                """
                public class Item {
                  @Getter private int price;
                  @Getter @Setter private String name;
                  @Getter(AccessLevel.PRIVATE) private int id;
                }
                """,
                "public class Item {}\n"))
        .containsExactly(
            "EXECUTABLE_REMOVED Item.getPrice() 2",
            "EXECUTABLE_REMOVED Item.getName() 3",
            "EXECUTABLE_REMOVED Item.setName(java.lang.String) 3");
  }

  @Test
  void writtenConstructorsMayBeGeneratedInstead() {
    assertThat(
            between(
                """
                public class Item {
                  private final int price;
                  private String name;
                  public Item(int price) { this.price = price; }
                }
                """,
                """
                @RequiredArgsConstructor
                public class Item {
                  private final int price;
                  private String name;
                }
                """))
        .isEmpty();
  }

  @Test
  void aNewFieldChangesTheConstructorOfAll() {
    assertThat(
            between(
                "@AllArgsConstructor public class Item { private int price; }",
                "@AllArgsConstructor public class Item { private int price; private int id; }"))
        .containsExactly("EXECUTABLE_REMOVED Item.<init>(int) 1");
  }
}
