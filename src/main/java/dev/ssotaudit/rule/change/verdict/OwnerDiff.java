package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.rule.OwnerMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares the owners of two audits, pattern by pattern. */
final class OwnerDiff {
  private final Renames renames;
  private final Unread unread;
  private final List<SiteChange> sites;

  OwnerDiff(List<SiteChange> sites, Map<String, String> renames, Set<String> notAssessed) {
    this.sites = sites;
    this.renames = new Renames(renames);
    this.unread = new Unread(renames, notAssessed);
  }

  /** In the order of head's owners, then what base alone has. */
  List<OwnerChange> of(List<OwnerMatch> base, List<OwnerMatch> head) {
    Pairing<OwnerMatch> pairing = new Pairing<>(base, head);
    pairing.by(OwnerDiff::name, OwnerDiff::name);
    pairing.by(this::codeAtHead, OwnerDiff::code);
    List<OwnerChange> changes = new ArrayList<>();
    pairing.pairs((before, after) -> changes.add(change(before, after, head)));
    for (OwnerMatch owner : pairing.fresh()) {
      changes.add(new OwnerChange(Trend.INTRODUCED, null, owner, List.of(), List.of()));
    }
    for (OwnerMatch owner : pairing.gone()) {
      changes.add(gone(owner, head));
    }
    return changes;
  }

  private OwnerChange change(OwnerMatch base, OwnerMatch head, List<OwnerMatch> owners) {
    List<Hop> lost = lost(base, owners);
    List<SiteChange> uncrowned = uncrowned(base, lost);
    boolean had = !base.declarations().isEmpty();
    boolean has = !head.declarations().isEmpty();
    if (had && !has && !unread(base) || !uncrowned.isEmpty()) {
      return new OwnerChange(Trend.WORSE, base, head, lost, uncrowned);
    } else if (!had && has) {
      return new OwnerChange(Trend.BETTER, base, head, List.of(), List.of());
    }
    boolean stays =
        name(base).equals(name(head))
            && base.declarations().stream()
                .noneMatch(hop -> !renames.of(hop.path()).equals(hop.path()));
    return new OwnerChange(stays ? Trend.UNCHANGED : Trend.MOVED, base, head, lost, List.of());
  }

  private OwnerChange gone(OwnerMatch owner, List<OwnerMatch> owners) {
    if (owner.declarations().isEmpty()) {
      return new OwnerChange(Trend.FIXED, owner, null, List.of(), List.of());
    }
    List<Hop> lost = lost(owner, owners);
    Trend kind = lost.isEmpty() ? Trend.MOVED : Trend.WORSE;
    return new OwnerChange(kind, owner, null, lost, uncrowned(owner, lost));
  }

  private boolean unread(OwnerMatch owner) {
    return owner.declarations().stream().anyMatch(hop -> unread.atHead(hop.path()));
  }

  /** What no owner of the role owns at head. An owner of a whole file owns all in it. */
  private List<Hop> lost(OwnerMatch base, List<OwnerMatch> owners) {
    Set<String> owned = new HashSet<>();
    for (OwnerMatch owner : owners) {
      if (owner.contractId().equals(base.contractId()) && owner.role() == base.role()) {
        owner.declarations().forEach(hop -> owned.add(code(hop, hop.path())));
      }
    }
    return base.declarations().stream()
        .filter(hop -> !unread.atHead(hop.path()))
        .filter(hop -> !owned.contains(renames.of(hop.path())))
        .filter(hop -> !owned.contains(code(hop, renames.of(hop.path()))))
        .toList();
  }

  /**
   * Sites in the files of what was lost that were canonical by its role and are judged otherwise at
   * head.
   */
  private List<SiteChange> uncrowned(OwnerMatch owner, List<Hop> lost) {
    Set<String> paths = new HashSet<>();
    lost.forEach(hop -> paths.add(hop.path()));
    return sites.stream()
        .filter(change -> change.base() != null && change.head() != null)
        .filter(change -> paths.contains(Objects.requireNonNull(change.base()).path()))
        .filter(change -> crown(change, owner))
        .toList();
  }

  private static boolean crown(SiteChange change, OwnerMatch owner) {
    Site base = Objects.requireNonNull(change.base());
    return base.kind().role() == owner.role()
        && owner.contractId().equals(base.contract())
        && base.verdict() == Verdict.CANONICAL
        && Objects.requireNonNull(change.head()).verdict() != Verdict.CANONICAL;
  }

  private static String name(OwnerMatch owner) {
    return owner.contractId() + "\n" + owner.role() + "\n" + owner.pattern();
  }

  /** An owner that matches nothing is like no other. */
  private String codeAtHead(OwnerMatch owner) {
    return owner.declarations().isEmpty() ? "base " + name(owner) : code(owner, renames);
  }

  private static String code(OwnerMatch owner) {
    return owner.declarations().isEmpty()
        ? "head " + name(owner)
        : code(owner, new Renames(Map.of()));
  }

  private static String code(OwnerMatch owner, Renames renames) {
    StringBuilder code = new StringBuilder(owner.contractId() + "\n" + owner.role());
    for (Hop hop : owner.declarations()) {
      code.append('\n').append(code(hop, renames.of(hop.path())));
    }
    return code.toString();
  }

  /** A declaration by its simple name; a whole file by its path alone. */
  private static String code(Hop hop, String path) {
    String what = hop.what();
    return hop.span().equals(Span.START)
        ? path
        : path + "\t" + what.substring(what.lastIndexOf('.') + 1);
  }
}
