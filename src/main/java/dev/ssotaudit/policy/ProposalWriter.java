package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes a proposal as text and as contracts, line numbers alike. */
final class ProposalWriter {
  private static final int RIVALS = 3;

  private final List<String> lines = new ArrayList<>();
  private final List<Contract> contracts = new ArrayList<>();

  Discovery.Proposal write(List<Discovery.Family> families) {
    lines.add(
        "# A proposal, with its reasons. Read each owner as a question: is this the one place");
    lines.add("# that may do it? Correct it, say why in your own words, and delete the comments.");
    lines.add("version: 1");
    if (families.isEmpty()) {
      lines.add("contracts: []                     # no code stands out as an owner");
    } else {
      lines.add("contracts:");
      families.forEach(this::family);
    }
    lines.add("# Test code keeps its verdicts and is not gated. The default:");
    lines.add("# tests: " + list(TestPaths.DEFAULTS));
    lines.add("gate: { new-bypasses: 0, unparsed: 0 }");
    return new Discovery.Proposal(List.copyOf(contracts), String.join("\n", lines) + "\n");
  }

  private void family(Discovery.Family family) {
    String what = family.isSql() ? "the SQL databases" : family.id();
    String because = "One place opens " + what + ", so that how it is done is decided once.";
    lines.add("  - id: " + family.id());
    int line = lines.size();
    lines.add("    because: " + quoted(because));
    String seen = String.join(", ", family.seen());
    if (family.isSql()) {
      lines.add("    # stores: every SQL store, by default; seen here: " + seen);
    } else {
      lines.add("    stores: [" + family.id() + "]");
    }
    lines.add("    owners:");
    Map<Role, List<String>> owners = new EnumMap<>(Role.class);
    family.roles().forEach((role, ranked) -> owners.put(role, role(role, ranked)));
    contracts.add(
        new Contract(
            family.id(),
            because,
            List.of("**"),
            family.isSql() ? Stores.SQL : List.of(family.id()),
            Collections.unmodifiableMap(owners),
            List.of(),
            List.of(),
            line));
  }

  private List<String> role(Role role, List<Ranked> ranked) {
    lines.add("      # " + ranked.get(0).reasons());
    for (Ranked rival : ranked.subList(1, Math.min(ranked.size(), 1 + RIVALS))) {
      lines.add("      #   rather than " + oneLine(rival.path()) + ": " + rival.reasons());
    }
    if (ranked.size() > 1 + RIVALS) {
      lines.add("      #   or one of " + (ranked.size() - 1 - RIVALS) + " more files");
    }
    List<String> owners = List.of(GlobSyntax.literal(ranked.get(0).path()));
    lines.add("      " + role.id() + ": " + list(owners));
    return owners;
  }

  private static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(ProposalWriter::quoted).toList()) + "]";
  }

  /** A comment ends with its line, whatever characters a path has. */
  private static String oneLine(String path) {
    return path.replaceAll("\\R|\\p{Cntrl}", "?");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
