package dev.ssotaudit.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a {@link Listing} of a tree that git keeps, by the rules of a listing on disk: what a clean
 * checkout would list is listed.
 */
final class BlobListing {
  private final Repository repository;
  private final BlobReader blobs;
  private final ListingBuilder listing = new ListingBuilder();
  private final TreeSet<String> paths = new TreeSet<>();
  private final Map<String, String> links = new TreeMap<>();
  private final Map<String, String> ruleFiles = new HashMap<>();
  private final TreeSet<String> unmerged = new TreeSet<>();
  private boolean single;

  BlobListing(Repository repository, BlobReader blobs) {
    this.repository = repository;
    this.blobs = blobs;
  }

  /** The folders above the root whose ignore files count, as the paths of those files. */
  static List<String> rulesAbove(Repository repository) {
    List<String> above = new ArrayList<>();
    String prefix = repository.prefix();
    int slash = -1;
    while (!prefix.isEmpty()) {
      above.add(prefix.substring(0, slash + 1) + ListingBuilder.IGNORE_FILE);
      slash = prefix.indexOf('/', slash + 1);
      if (slash < 0) {
        break;
      }
    }
    return above;
  }

  Listing of(List<TreeRecord> records, String name) {
    for (TreeRecord record : records) {
      if (record.file() && record.path().endsWith(ListingBuilder.IGNORE_FILE)) {
        ruleFiles.put(record.path(), record.id());
      }
      String path = repository.fromRoot(record.path());
      if (path != null) {
        single |= record.path().equals(repository.prefix());
        add(record.at(path));
      }
    }
    judgeLinks();
    notices(name);
    return listing.build(rules());
  }

  private void add(TreeRecord record) {
    String path = record.path();
    if (!record.named()) {
      listing.skip(path, SkipReason.NAME);
    } else if (record.stage() != 0) {
      unmerged.add(path);
    } else if (record.submodule()) {
      listing.skip(path, SkipReason.SUBMODULE);
      paths.add(path + "/");
    } else if (record.link()) {
      byte[] target = blobs.bytes(record.id());
      links.put(path, target == null ? "" : GitText.lossy(target, 0, target.length));
    } else {
      listing.add(new BlobEntry(blobs, path, record.id(), record.size()));
      paths.add(path);
    }
  }

  private void judgeLinks() {
    LinkTargets targets = new LinkTargets(paths, links);
    for (String link : links.keySet()) {
      LinkTargets.Target target = targets.of(link);
      if (Languages.of(link) != null || target.folder()) {
        listing.skip(link, target.reason());
      }
    }
  }

  private void notices(String name) {
    for (String path : unmerged) {
      listing.skip(path, SkipReason.UNMERGED);
    }
    if (listing.isEmpty() && links.isEmpty() && !repository.prefix().isEmpty()) {
      listing.notice("There is nothing at " + repository.prefix() + " in " + name + ".");
    }
  }

  private IgnoreRules rules() {
    if (single) {
      return new IgnoreRules("", folder -> null);
    }
    String prefix = repository.prefix();
    return new IgnoreRules(
        prefix.isEmpty() ? "" : prefix + "/",
        folder -> {
          String start = folder.isEmpty() ? "" : folder + "/";
          String id = ruleFiles.get(start + ListingBuilder.IGNORE_FILE);
          return id == null ? null : blobs.bytes(id);
        });
  }
}
