package dev.ssotaudit.report.json;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.change.verdict.CloneChange;
import dev.ssotaudit.rule.change.verdict.FindingChange;
import dev.ssotaudit.rule.change.verdict.OwnerChange;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.rule.change.verdict.Tally;
import dev.ssotaudit.rule.change.verdict.Trend;
import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of what is judged; what is as it was is counted and not listed. */
final class VerdictJson {
  private VerdictJson() {}

  static void write(VerdictDiff verdicts, JsonOut json) {
    VerdictDiff.Counts counts = verdicts.counts();
    json.object("sites");
    tally(counts.sites(), json);
    json.number("harmed", counts.harmed())
        .number("repaired", counts.repaired())
        .number("notAssessed", counts.sitesNotAssessed());
    sites(verdicts.sites(), json);
    json.end().object("findings");
    tally(counts.findings(), json);
    json.array("changes");
    verdicts.findings().stream().filter(c -> told(c.kind())).forEach(c -> finding(c, json));
    json.endArray().end().object("clones");
    tally(counts.clones(), json);
    json.array("changes");
    verdicts.clones().stream().filter(c -> told(c.kind())).forEach(c -> clones(c, json));
    json.endArray().end().object("engines");
    tally(counts.engines(), json);
    sites(verdicts.engines(), json);
    json.end().object("owners");
    tally(counts.owners(), json);
    json.array("changes");
    verdicts.owners().stream().filter(c -> told(c.kind())).forEach(c -> owner(c, json));
    json.endArray().end();
  }

  private static boolean told(Trend trend) {
    return trend != Trend.UNCHANGED;
  }

  private static void tally(Tally tally, JsonOut json) {
    json.number("base", tally.base()).number("head", tally.head());
    for (Trend trend : Trend.values()) {
      json.number(trend.id(), tally.of(trend));
    }
  }

  private static void sites(List<SiteChange> changes, JsonOut json) {
    json.array("changes");
    for (SiteChange change : changes) {
      if (told(change.kind())) {
        json.object().id("trend", change.kind().id()).bool("harm", change.harm());
        site("base", change.base(), json);
        site("head", change.head(), json);
        hop(change.hop(), json);
        json.end();
      }
    }
    json.endArray();
  }

  private static void site(String name, @Nullable Site site, JsonOut json) {
    if (site == null) {
      json.id(name, null);
      return;
    }
    json.object(name)
        .id("path", site.path())
        .number("line", site.span().line())
        .id("kind", site.kind().id())
        .text("enclosing", site.enclosing())
        .id("verdict", site.verdict().name())
        .text("reason", site.reason())
        .bool("competing", site.competing())
        .id("fingerprint", site.fingerprint())
        .end();
  }

  private static void hop(@Nullable Hop hop, JsonOut json) {
    if (hop == null) {
      json.id("step", null);
    } else {
      place("step", hop, json);
    }
  }

  private static void place(@Nullable String name, Hop hop, JsonOut json) {
    (name == null ? json.object() : json.object(name))
        .id("path", hop.path())
        .number("line", hop.span().line())
        .text("what", hop.what())
        .end();
  }

  private static void finding(FindingChange change, JsonOut json) {
    Finding finding = change.finding();
    json.object()
        .id("trend", change.kind().id())
        .id("rule", finding.rule())
        .id("path", finding.path())
        .number("line", finding.span().line())
        .text("message", finding.message())
        .id("fingerprint", finding.fingerprint())
        .end();
  }

  private static void clones(CloneChange change, JsonOut json) {
    json.object().id("trend", change.kind().id()).text("template", change.group().template());
    fingerprints("joined", change.joined(), json);
    fingerprints("left", change.left(), json);
    json.end();
  }

  private static void fingerprints(String name, List<Site> sites, JsonOut json) {
    json.array(name);
    sites.forEach(site -> json.element(site.fingerprint()));
    json.endArray();
  }

  private static void owner(OwnerChange change, JsonOut json) {
    json.object()
        .id("trend", change.kind().id())
        .id("contract", change.owner().contractId())
        .id("role", change.owner().role().id())
        .text("pattern", change.owner().pattern())
        .array("lost");
    change.lost().forEach(hop -> place(null, hop, json));
    json.endArray().end();
  }
}
