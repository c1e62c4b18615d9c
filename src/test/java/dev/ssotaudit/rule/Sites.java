package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hand-made sites of a contract {@code shop} with an owner of every role in {@code shop/db}. */
public final class Sites {
  public static final Contract CONTRACT =
      new Contract(
          "shop",
          "One way to the database.",
          List.of("shop/**"),
          List.of("postgres"),
          Map.of(Role.URL, List.of("shop/db/urls.py")),
          List.of(),
          List.of(new Contract.Exemption(List.of("shop/migrations/*.py"), "they run first")),
          3);

  private static final List<OwnerMatch> OWNERS =
      List.of(
          owner(Role.URL, "shop/db/urls.py"),
          owner(Role.ENGINE, "py:shop.db:engine"),
          owner(Role.SESSION, "shop/db/__init__.py"),
          owner(Role.CONFIG, "java:shop.Settings#get"));

  private final SiteKind kind;
  private final Verdict verdict;
  private String path = "shop/orders.py";
  private int line = 7;
  private String store = "postgres";
  private String symbol = "sqlalchemy.create_engine";
  private String enclosing = "shop.orders.load";
  private @Nullable String contract = "shop";
  private Via via = Via.PRIMITIVE;
  private boolean test;
  private @Nullable String exempt;
  private boolean competing;
  private String reason = "no caller";
  private List<Origin> origins = List.of();
  private @Nullable String template;
  private @Nullable String print;
  private @Nullable String moved;

  private Sites(SiteKind kind, Verdict verdict) {
    this.kind = kind;
    this.verdict = verdict;
  }

  public static Sites of(SiteKind kind, Verdict verdict) {
    return new Sites(kind, verdict);
  }

  public Sites at(String somePath, int someLine, String function) {
    path = somePath;
    line = someLine;
    enclosing = function;
    return this;
  }

  public Sites symbol(String name) {
    symbol = name;
    return this;
  }

  public Sites store(String name) {
    store = name;
    return this;
  }

  public Sites ungoverned() {
    contract = null;
    return this;
  }

  public Sites wrapper() {
    via = Via.WRAPPER;
    return this;
  }

  public Sites inTest() {
    test = true;
    return this;
  }

  public Sites exempt(String because) {
    exempt = because;
    return this;
  }

  public Sites competing() {
    competing = true;
    return this;
  }

  public Sites from(Origin... some) {
    origins = List.of(some);
    return this;
  }

  public Sites template(String text) {
    template = text;
    return this;
  }

  /** The fingerprint and the move fingerprint. */
  public Sites prints(String fingerprint, String moveFingerprint) {
    print = fingerprint;
    moved = moveFingerprint;
    return this;
  }

  public Sites reason(String text) {
    reason = text;
    return this;
  }

  public Site site() {
    return new Site(
        path,
        new Span(line, 5, line, 20),
        kind,
        store,
        symbol,
        enclosing,
        contract,
        via,
        test,
        exempt,
        null,
        verdict,
        competing,
        reason,
        origins,
        template,
        print == null ? path + ":" + line : print,
        moved == null ? path + ":" + line : moved);
  }

  /** An origin one hop away, at line 90 of {@code shop/far.py}. */
  public static Origin origin(Origin.Kind kind, String label, @Nullable String condition) {
    return new Origin(kind, label, condition, List.of(hop("shop/far.py", 90, label)));
  }

  public static Hop hop(String path, int line, String what) {
    return new Hop(path, new Span(line, 1, line, 9), what);
  }

  public static OwnerMatch owner(Role role, String pattern) {
    return new OwnerMatch("shop", role, pattern, List.of(hop("shop/db/x.py", 1, "def x")), 3);
  }

  /** An input of these sites, with their clone groups and all owners. */
  public static RuleInput input(Site... sites) {
    return new RuleInput(
        List.of(sites),
        CloneGroups.of(List.of(sites)),
        List.of(CONTRACT),
        OWNERS,
        Map.of(),
        Set.of("shop/db/urls.py"),
        Set.of("shop/orders.py", "shop/migrations/one.py"),
        "ssot.yml");
  }

  /** What a check says of these sites. */
  public static List<Finding> findings(Rule rule, Site... sites) {
    return rule.check(input(sites));
  }
}
