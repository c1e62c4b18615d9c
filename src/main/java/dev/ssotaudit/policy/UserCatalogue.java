package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Catalogue files of the audited tree, put over the built-in ones. */
public final class UserCatalogue {
  /** The folder beside {@code ssot.yml} that is read where the file has no {@code catalogue:}. */
  public static final String FOLDER = "ssot-catalogue";

  private UserCatalogue() {}

  /** The catalogue files a contract file brings along, sorted, as paths relative to the root. */
  public static Reading<List<String>> files(Path root, ContractFile file) {
    return files(path -> onDisk(root.resolve(path)), file);
  }

  /** The catalogue files a contract file brings along, sorted, of a tree that is not on disk. */
  public static Reading<List<String>> files(Folders folders, ContractFile file) {
    Set<String> files = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    boolean named = !file.catalogue().isEmpty();
    for (String path : named ? file.catalogue() : List.of(file.inFolder(FOLDER))) {
      try {
        List<String> inside = folders.names(path);
        if (inside != null) {
          inside.stream()
              .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
              .sorted()
              .forEach(name -> files.add(path + "/" + name));
        } else if (named) {
          files.add(path);
        }
      } catch (IOException e) {
        problems.add(new Problem(path, 1, 1, "cannot be listed: " + e.getMessage(), null));
      }
    }
    return new Reading<>(List.copyOf(files), problems);
  }

  /** What lies in which folder. */
  @FunctionalInterface
  public interface Folders {
    /** The names of what lies in a folder, or null if there is no such folder. */
    @Nullable List<String> names(String folder) throws IOException;
  }

  private static @Nullable List<String> onDisk(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(Path::getFileName).map(Path::toString).toList();
    }
  }

  /**
   * The model with the files' entries over its own: a name that a file defines means what the file
   * says. The rules' hash covers the files. Without files, the model itself.
   */
  public static Reading<ApiModel> extend(ApiModel model, List<SourceText> files) {
    if (files.isEmpty()) {
      return new Reading<>(model, List.of());
    }
    Reading<List<ApiLibrary>> read = CatalogueLoader.load(files);
    Map<String, ApiLibrary> libraries = new LinkedHashMap<>();
    for (ApiLibrary library : model.libraries()) {
      libraries.put(key(library), without(library, names(read.value(), library.language())));
    }
    read.value().forEach(library -> libraries.merge(key(library), library, UserCatalogue::join));
    List<SourceText> hashed = new ArrayList<>(files);
    hashed.add(0, new SourceText("", model.rulesHash()));
    return new Reading<>(
        new ApiModel(
            List.copyOf(libraries.values()),
            model.settings(),
            model.schemes(),
            RuleFiles.hash(hashed)),
        read.problems());
  }

  private static String key(ApiLibrary library) {
    return library.language().id() + " " + library.id();
  }

  private static Set<String> names(List<ApiLibrary> libraries, Language language) {
    Set<String> names = new HashSet<>();
    for (ApiLibrary library : libraries) {
      if (library.language() == language) {
        for (ApiEntry entry : library.entries()) {
          names.add(entry.symbol());
          names.addAll(entry.also());
        }
      }
    }
    return names;
  }

  private static ApiLibrary without(ApiLibrary library, Set<String> names) {
    List<ApiEntry> entries = new ArrayList<>();
    for (ApiEntry entry : library.entries()) {
      if (!names.contains(entry.symbol())) {
        entries.add(withoutNames(entry, names));
      }
    }
    return new ApiLibrary(
        library.id(), library.language(), library.about(), library.needles(), entries);
  }

  private static ApiEntry withoutNames(ApiEntry entry, Set<String> names) {
    List<String> also = entry.also().stream().filter(name -> !names.contains(name)).toList();
    return also.size() == entry.also().size()
        ? entry
        : new ApiEntry(
            entry.symbol(),
            also,
            entry.effect(),
            entry.store(),
            entry.identity(),
            entry.from(),
            entry.key(),
            entry.fallback(),
            entry.property(),
            entry.prefix(),
            entry.returns(),
            entry.supertypes(),
            entry.bean(),
            entry.fluent(),
            entry.byUse(),
            entry.options(),
            entry.disposedBy());
  }

  private static ApiLibrary join(ApiLibrary builtIn, ApiLibrary user) {
    Set<String> needles = new LinkedHashSet<>(builtIn.needles());
    needles.addAll(user.needles());
    List<ApiEntry> entries = new ArrayList<>(builtIn.entries());
    entries.addAll(user.entries());
    return new ApiLibrary(
        user.id(), user.language(), user.about(), List.copyOf(needles), List.copyOf(entries));
  }
}
