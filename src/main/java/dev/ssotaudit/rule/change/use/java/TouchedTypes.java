package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import java.util.Set;
import java.util.TreeSet;

/** The types of the files that a change touched, in either version, by canonical name. */
final class TouchedTypes {
  private final Set<String> all = new TreeSet<>();
  private final Set<String> gone = new TreeSet<>();
  private final Set<String> packages = new TreeSet<>();
  private final Set<String> simpleNames = new TreeSet<>();

  TouchedTypes(JavaTree base, JavaTree head, Set<String> touched) {
    for (String path : touched) {
      for (SourceType type : base.types(path)) {
        add(type);
        TypeInfo now = head.library().find(type.name());
        boolean narrower = now != null && now.access().compareTo(type.access()) > 0;
        if (narrower || now == null && !head.unread(type.name())) {
          gone.add(type.name());
        }
      }
      head.types(path).forEach(this::add);
    }
  }

  private void add(SourceType type) {
    all.add(type.name());
    packages.add(type.packageName());
    simpleNames.add(Changed.simple(type.name()));
  }

  boolean contains(String name) {
    return all.contains(name);
  }

  /** Those that head lacks, or that fewer may name there. */
  Set<String> gone() {
    return gone;
  }

  Set<String> packages() {
    return packages;
  }

  Set<String> simpleNames() {
    return simpleNames;
  }
}
