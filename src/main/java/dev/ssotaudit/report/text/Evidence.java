package dev.ssotaudit.report.text;

import static dev.ssotaudit.report.text.Diagnostic.safe;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.report.model.Places;
import java.io.IOException;

/** What was proved of a site, and by which steps. */
final class Evidence {
  private final Style style;
  private final Appendable out;

  Evidence(Style style, Appendable out) {
    this.style = style;
    this.out = out;
  }

  void write(Site site) throws IOException {
    out.append("   ")
        .append(style.dim("= verdict:"))
        .append(" " + site.verdict().name() + (site.competing() ? ", competing" : "") + ": ")
        .append(site.kind().id() + " (" + safe(site.store()) + ") by " + safe(site.symbol()))
        .append(" in " + safe(site.enclosing()) + contract(site) + "\n");
    if (!site.reason().isEmpty()) {
      out.append("     ").append(safe(site.reason())).append("\n");
    }
    if (site.template() != null) {
      out.append(site.kind() == SiteKind.CONFIG_READ ? "     setting: " : "     url: ")
          .append(safe(site.template()))
          .append("\n");
    }
    for (Origin origin : site.origins()) {
      origin(origin);
    }
  }

  private void origin(Origin origin) throws IOException {
    String kind = origin.kind().id();
    out.append("   ")
        .append(style.dim("= from:"))
        .append(" ")
        .append(origin.kind().bad() ? style.bad(kind) : kind)
        .append(" " + safe(origin.label()));
    if (origin.condition() != null) {
      out.append(" if " + safe(origin.condition()));
    }
    out.append("\n");
    for (Hop hop : origin.hops()) {
      out.append("       " + Places.of(hop) + ": " + safe(hop.what()) + "\n");
    }
  }

  private static String contract(Site site) {
    return site.contract() == null ? ", under no contract" : ", contract " + safe(site.contract());
  }
}
