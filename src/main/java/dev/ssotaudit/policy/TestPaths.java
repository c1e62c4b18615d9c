package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.List;

/** Which files are test code. A nested contract file's {@code tests} decide in its folder. */
final class TestPaths {
  /** The globs where no file gives any: the layouts of pytest, unittest, Maven and Gradle. */
  static final List<String> DEFAULTS =
      List.of(
          "**/tests/**",
          "**/test/**",
          "**/testing/**",
          "**/test_*.py",
          "**/*_test.py",
          "**/conftest.py",
          "**/src/{test,testFixtures,integrationTest,it,functionalTest}/**",
          "**/*{Test,Tests}.java");

  private record Area(String prefix, List<Glob> globs, boolean given) {}

  private final List<Area> innermostFirst = new ArrayList<>();

  TestPaths(List<ContractFile> outermostFirst) {
    add("", DEFAULTS, false);
    for (ContractFile file : outermostFirst) {
      if (file.tests() != null) {
        add(file.inFolder(""), file.tests(), true);
      }
    }
  }

  private void add(String prefix, List<String> globs, boolean given) {
    innermostFirst.add(0, new Area(prefix, globs.stream().map(Glob::of).toList(), given));
  }

  /**
   * Below Maven's and Gradle's {@code src/main} a folder is a package, and {@code testing} may be
   * one of production code.
   */
  private static String withoutPackage(String path) {
    int main = path.lastIndexOf("src/main/java/");
    boolean whole = main == 0 || main > 0 && path.charAt(main - 1) == '/';
    return whole ? path.substring(0, main + 14) + path.substring(path.lastIndexOf('/') + 1) : path;
  }

  boolean test(String path) {
    for (Area area : innermostFirst) {
      if (path.startsWith(area.prefix)) {
        String tested = area.given ? path : withoutPackage(path);
        for (Glob glob : area.globs) {
          if (glob.matches(tested)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }
}
