package dev.ssotaudit.audit;

import dev.ssotaudit.policy.ContractFile;
import dev.ssotaudit.policy.Problem;
import dev.ssotaudit.policy.Reading;
import dev.ssotaudit.policy.SourceText;
import dev.ssotaudit.policy.UserCatalogue;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.ReadBuffer;
import dev.ssotaudit.source.SkipReason;
import dev.ssotaudit.source.SourceEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a tree's contracts and catalogues are read from: the disk, or git's object store. */
interface ContractSource {
  /** The texts of files; one that cannot be read is a problem and left out. */
  Reading<List<SourceText>> read(List<String> paths);

  /** The catalogue files that a contract file brings along. */
  Reading<List<String>> catalogues(ContractFile file);

  /** A folder, whatever git or ignore rules say of what lies in it. */
  static ContractSource onDisk(Path root) {
    return new ContractSource() {
      @Override
      public Reading<List<SourceText>> read(List<String> paths) {
        return SourceText.read(root, paths);
      }

      @Override
      public Reading<List<String>> catalogues(ContractFile file) {
        return UserCatalogue.files(root, file);
      }
    };
  }

  /** What a tree lists. */
  static ContractSource listed(Listing listing) {
    return new Listed(listing);
  }

  /** A listing's entries by path. */
  final class Listed implements ContractSource {
    private final Map<String, SourceEntry> entries = new HashMap<>();

    private Listed(Listing listing) {
      listing.entries().forEach(entry -> entries.put(entry.path(), entry));
    }

    @Override
    public Reading<List<SourceText>> read(List<String> paths) {
      List<SourceText> texts = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (String path : paths) {
        Reading<List<SourceText>> one = read(path, entries.get(path));
        texts.addAll(one.value());
        problems.addAll(one.problems());
      }
      return new Reading<>(List.copyOf(texts), List.copyOf(problems));
    }

    private static Reading<List<SourceText>> read(String path, @Nullable SourceEntry entry) {
      if (entry == null) {
        return wrong(path, "does not exist");
      }
      ReadBuffer buffer = new ReadBuffer();
      SkipReason reason = entry.read(buffer);
      return reason == null
          ? SourceText.of(path, buffer.copy())
          : wrong(path, "cannot be read: " + reason.text());
    }

    private static Reading<List<SourceText>> wrong(String path, String why) {
      return new Reading<>(List.of(), List.of(new Problem(path, 1, 1, why, null)));
    }

    @Override
    public Reading<List<String>> catalogues(ContractFile file) {
      return UserCatalogue.files(this::names, file);
    }

    private @Nullable List<String> names(String folder) {
      String prefix = folder + "/";
      TreeSet<String> names = new TreeSet<>();
      for (String path : entries.keySet()) {
        if (path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0) {
          names.add(path.substring(prefix.length()));
        }
      }
      return names.isEmpty() ? null : List.copyOf(names);
    }
  }
}
