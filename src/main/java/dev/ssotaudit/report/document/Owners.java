package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.AuditResult.OwnerMatch;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;

/** Who owns what. */
final class Owners implements Section {
  private static final int SHOWN = 5;

  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "1. SSOT compliance analysis");
    out.heading(3, "1.1 Owners");
    List<OwnerMatch> owners = model.result().owners();
    long empty = owners.stream().filter(owner -> owner.declarations().isEmpty()).count();
    out.paragraph(
        "Owner patterns that match code: "
            + (owners.size() - empty)
            + " of "
            + owners.size()
            + ".");
    List<List<Line>> rows = new ArrayList<>();
    for (OwnerMatch owner : owners) {
      rows.add(
          List.of(
              Line.codeOf(owner.contract()),
              Line.of(words(owner.role())),
              Line.codeOf(owner.pattern()),
              declarations(owner.declarations())));
    }
    if (!rows.isEmpty()) {
      out.table(List.of("Contract", "Owns", "Owner", "Declarations"), rows);
    }
  }

  private static String words(Role role) {
    return switch (role) {
      case URL -> "building and editing URLs";
      case ENGINE -> "making engines, pools, connections and clients";
      case SESSION -> "making session factories";
      case CONFIG -> "reading connection settings";
    };
  }

  private static Line declarations(List<Hop> declarations) {
    if (declarations.isEmpty()) {
      return new Line().strong("none").text(": the pattern matches no code");
    }
    Line line = Line.of(declarations.size() + ": ");
    for (int i = 0; i < Math.min(SHOWN, declarations.size()); i++) {
      Hop hop = declarations.get(i);
      line.text(i == 0 ? "" : ", ").prose(hop.what()).text(" ");
      line.code(Places.lines(hop.path(), hop.span()));
    }
    int more = declarations.size() - SHOWN;
    return more > 0 ? line.text(" and " + more + " more") : line;
  }
}
