package dev.ssotaudit.rule.change.use.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.rule.change.use.TestReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTestCheckTest {
  private static final String OLD =
      """
      package p;
      public class Store {
        public static final int LIMIT = 5;
        public Store() {}
        public Store(int size) { this(); }
        public String load(String key) {
          if (key == null) {
            throw new IllegalArgumentException("key must be given");
          }
          return key;
        }
        public static Store open() { return new Store(); }
        public void close() {}
        public int size() { return 0; }
      }
      """;

  private static final String NEW =
      OLD.replace("key must be given", "no key at all")
          .replace("LIMIT = 5", "LIMIT = 6")
          .replace("{ this(); }", "{ super(); }")
          .replace("return new Store(); }", "return new Store(1); }");

  private static TestReport report(String head, String test) {
    return new Trees()
        .old("p/Store.java", OLD)
        .now("p/Store.java", head)
        .same("t/StoreTest.java", "package t;\nimport p.Store;\n" + test)
        .tests();
  }

  private static List<String> hits(String head, String test) {
    return report(head, test).hits().stream()
        .map(
            hit ->
                hit.line()
                    + " "
                    + hit.test()
                    + " "
                    + hit.how().id()
                    + " "
                    + hit.symbol()
                    + (hit.certain() ? "" : " by name"))
        .toList();
  }

  @Test
  void callsAndNames() {
    assertThat(
            hits(
                NEW,
                """
                class StoreTest {
                  Store field = new Store(3);
                  @Test void loads() {
                    Store s = new Store();
                    s.load("a");
                    s.close();
                    assertEquals(Store.LIMIT, s.size());
                    Store.open().load("b");
                    keys().map(field::load);
                  }
                }
                """))
        .containsExactly(
            "4 StoreTest.field calls p.Store.<init>(int)",
            "7 StoreTest.loads calls p.Store.load(java.lang.String)",
            "9 StoreTest.loads names p.Store.LIMIT",
            "10 StoreTest.loads calls p.Store.load(java.lang.String)",
            "10 StoreTest.loads calls p.Store.open()",
            "11 StoreTest.loads names p.Store.load(java.lang.String)");
  }

  @Test
  void mocks() {
    assertThat(
            hits(
                NEW,
                """
                @MockBean(Store.class)
                class StoreTest {
                  @MockitoBean
                  Store bean;
                  @Autowired Store real;
                  @Test void stubs(@Mock Store given) {
                    Store mock = Mockito.mock(Store.class);
                    when(mock.load("a")).thenReturn("b");
                    Mockito.when(bean.load(any())).thenReturn("b");
                    verify(mock).load("a");
                    verify(mock, times(2)).close();
                    doThrow(new RuntimeException()).when(bean).load("x");
                    try (var open = mockStatic(Store.class)) {
                      open.when(Store::open).thenReturn(mock);
                    }
                    Store spied = spy(real);
                    spied.load("c");
                  }
                }
                """))
        .containsExactly(
            "3 StoreTest patches p.Store",
            "5 StoreTest.bean patches p.Store",
            "8 StoreTest.stubs patches p.Store",
            "9 StoreTest.stubs patches p.Store",
            "10 StoreTest.stubs patches p.Store.load(java.lang.String)",
            "11 StoreTest.stubs patches p.Store.load(java.lang.String)",
            "12 StoreTest.stubs patches p.Store.load(java.lang.String)",
            "14 StoreTest.stubs patches p.Store.load(java.lang.String)",
            "15 StoreTest.stubs patches p.Store",
            "16 StoreTest.stubs names p.Store.open()",
            "18 StoreTest.stubs patches p.Store",
            "19 StoreTest.stubs calls p.Store.load(java.lang.String)");
  }

  @Test
  void expectations() {
    assertThat(
            hits(
                NEW,
                """
                class StoreTest {
                  Store s = make();
                  @Test void junit() {
                    var e = assertThrows(IllegalArgumentException.class, () -> s.load(null));
                    assertEquals("key must be given", e.getMessage());
                  }
                  @Test void assertj() {
                    assertThatThrownBy(() -> s.load(null))
                        .isInstanceOf(RuntimeException.class)
                        .hasMessageContaining("must be given");
                  }
                  @Test void other() {
                    assertThrows(java.io.IOException.class, () -> s.load(null));
                    assertThrows(IllegalArgumentException.class, () -> s.close());
                  }
                  @Test void none() {
                    String text = "key must be given";
                  }
                }
                """))
        .containsExactly(
            "6 StoreTest.junit expects p.Store.load(java.lang.String)",
            "6 StoreTest.junit calls p.Store.load(java.lang.String)",
            "7 StoreTest.junit expects p.Store.load(java.lang.String)",
            "10 StoreTest.assertj calls p.Store.load(java.lang.String)",
            "11 StoreTest.assertj expects p.Store.load(java.lang.String)",
            "12 StoreTest.assertj expects p.Store.load(java.lang.String)",
            "15 StoreTest.other calls p.Store.load(java.lang.String)");
  }

  @Test
  void expectedTypesThatAreAltered() {
    TestReport report =
        new Trees()
            .old("p/Bad.java", "package p;\npublic class Bad extends RuntimeException {}\n")
            .now("p/Bad.java", "package p;\npublic class Bad extends Exception {}\n")
            .same(
                "t/BadTest.java",
                """
                package t;
                import p.*;
                class BadTest {
                  @Rule ExpectedException thrown = ExpectedException.none();
                  @Test(expected = Bad.class) public void annotated() {}
                  @Test public void rule() { thrown.expect(Bad.class); }
                  @Test public void jupiter() { assertThrows(Bad.class, () -> {}); }
                }
                """)
            .tests();
    assertThat(report.hits())
        .filteredOn(hit -> hit.how() == TestReport.How.EXPECTS)
        .extracting(TestReport.Hit::test)
        .containsExactly("BadTest.annotated", "BadTest.rule", "BadTest.jupiter");
    assertThat(report.examined()).isEqualTo(3);
  }

  @Test
  void removedTypesAndMembers() {
    assertThat(
            new Trees()
                .old("p/A.java", "package p;\npublic class A { public void f() {} }\n")
                .old(
                    "p/B.java",
                    "package p;\npublic class B { public void f() {} public void g() {} }\n")
                .now("p/B.java", "package p;\npublic class B { public void g() {} }\n")
                .same(
                    "t/T.java",
                    "package t;\nimport p.A;\nimport p.B;\nclass T {\n A a;\n @Test void x(B b) {\n"
                        + "  b.f();\n  b.g();\n }\n}\n")
                .tests()
                .hits())
        .extracting(hit -> hit.line() + " " + hit.how() + " " + hit.symbol())
        .containsExactly("2 NAMES p.A", "5 NAMES p.A", "7 CALLS p.B.f()");
  }

  @Test
  void anObjectOfUnknownTypeIsFoundByName() {
    assertThat(
            hits(
                NEW,
                "class StoreTest extends org.lib.Base {\n @Test void x() {\n  helper.load(\"a\");\n }\n}\n"))
        .containsExactly("5 StoreTest.x calls p.Store.load(java.lang.String) by name");
  }

  @Test
  void otherFilesAreExaminedAndSilent() {
    TestReport report =
        new Trees()
            .old("p/Store.java", OLD)
            .now("p/Store.java", NEW)
            .same("p/App.java", "package p;\nclass App { void run() { Store.open(); } }\n")
            .same(
                "t/OtherTest.java",
                "package t;\nclass OtherTest { @Test void a(Car c) { c.load(\"x\"); } void testB() {} }\n")
            .tests();
    assertThat(report.hits()).isEmpty();
    assertThat(report.examined()).isEqualTo(2);
  }

  @Test
  void reformattingAltersNothing() {
    assertThat(
            hits(
                OLD.replace("    ", "        ").replace("{}", "{ }"),
                "class StoreTest { Store s; }"))
        .isEmpty();
  }
}
