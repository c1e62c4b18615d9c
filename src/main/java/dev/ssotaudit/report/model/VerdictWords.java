package dev.ssotaudit.report.model;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.model.ChangeOutline.Item;
import dev.ssotaudit.report.model.ChangeOutline.Part;
import dev.ssotaudit.rule.change.verdict.CloneChange;
import dev.ssotaudit.rule.change.verdict.FindingChange;
import dev.ssotaudit.rule.change.verdict.OwnerChange;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.rule.change.verdict.Tally;
import dev.ssotaudit.rule.change.verdict.Trend;
import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What a change did to what is judged, in words. */
final class VerdictWords {
  private final VerdictDiff verdicts;

  VerdictWords(VerdictDiff verdicts) {
    this.verdicts = verdicts;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("Verdicts of sites", sites(), siteItems()));
    parts.add(new Part("Findings", tally(verdicts.counts().findings()), findings()));
    add(parts, "Clone groups", verdicts.counts().clones(), clones());
    add(parts, "Competing engines", verdicts.counts().engines(), changed(verdicts.engines()));
    add(parts, "Owners", verdicts.counts().owners(), owners());
    return parts;
  }

  private static void add(List<Part> parts, String title, Tally tally, List<Item> items) {
    parts.add(new Part(title, tally(tally), items));
  }

  private String sites() {
    VerdictDiff.Counts counts = verdicts.counts();
    String unread =
        counts.sitesNotAssessed() == 0
            ? ""
            : " NOT ASSESSED: "
                + counts.sitesNotAssessed()
                + " sites in files that one side cannot read.";
    return tally(counts.sites())
        + " Harmed "
        + counts.harmed()
        + ", repaired "
        + counts.repaired()
        + "."
        + unread;
  }

  private static String tally(Tally tally) {
    StringJoiner words = new StringJoiner(", ");
    for (Trend trend : Trend.values()) {
      words.add(trend.id() + " " + tally.of(trend));
    }
    return tally.base() + " at base, " + tally.head() + " at head: " + words + ".";
  }

  /** Harm first. */
  private List<Item> siteItems() {
    List<Item> items = new ArrayList<>();
    verdicts.sites().stream().filter(SiteChange::harm).forEach(c -> items.add(site(c)));
    List<SiteChange> others = verdicts.sites().stream().filter(c -> !c.harm()).toList();
    items.addAll(changed(others));
    return items;
  }

  private static List<Item> changed(List<SiteChange> sites) {
    return sites.stream().filter(c -> told(c.kind())).map(VerdictWords::site).toList();
  }

  private static boolean told(Trend trend) {
    return trend != Trend.UNCHANGED && trend != Trend.MOVED;
  }

  private static Item site(SiteChange change) {
    Site site = change.site();
    String what = change.kind().id() + ": " + site.kind().id() + " in `" + site.enclosing() + "` ";
    List<Item> more = new ArrayList<>();
    if (change.base() != null && change.head() != null) {
      what += "was " + word(change.base()) + ", is " + word(change.head());
    } else {
      what += (change.head() != null ? "is " : "was ") + word(site);
    }
    Hop hop = change.hop();
    if (hop != null) {
      more.add(new Item(Places.of(hop), "the step that changed: " + hop.what()));
    }
    String reason = site.reason().isEmpty() ? "" : ": " + site.reason();
    return new Item(Places.of(site), what + reason, more);
  }

  private static String word(Site site) {
    return site.verdict().name() + (site.competing() ? " (competing)" : "");
  }

  private List<Item> findings() {
    List<Item> items = new ArrayList<>();
    for (FindingChange change : verdicts.findings()) {
      if (told(change.kind())) {
        items.add(
            new Item(
                Places.of(change.finding()),
                change.kind().id()
                    + ": "
                    + change.finding().rule()
                    + " "
                    + change.finding().message()));
      }
    }
    return items;
  }

  private List<Item> clones() {
    List<Item> items = new ArrayList<>();
    for (CloneChange change : verdicts.clones()) {
      if (told(change.kind())) {
        List<Item> more = new ArrayList<>();
        change.joined().forEach(site -> more.add(new Item(Places.of(site), "joined")));
        change.left().forEach(site -> more.add(new Item(Places.of(site), "left")));
        items.add(
            new Item(null, change.kind().id() + ": `" + change.group().template() + "`", more));
      }
    }
    return items;
  }

  private List<Item> owners() {
    List<Item> items = new ArrayList<>();
    for (OwnerChange change : verdicts.owners()) {
      if (told(change.kind())) {
        List<Item> more = new ArrayList<>();
        change.lost().forEach(hop -> more.add(new Item(Places.of(hop), "lost: " + hop.what())));
        items.add(
            new Item(
                null,
                change.kind().id()
                    + ": `"
                    + change.owner().pattern()
                    + "`, owner of "
                    + change.owner().role().id()
                    + " of `"
                    + change.owner().contractId()
                    + "`",
                more));
      }
    }
    return items;
  }
}
