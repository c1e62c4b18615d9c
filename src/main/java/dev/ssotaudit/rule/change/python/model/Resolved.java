package dev.ssotaudit.rule.change.python.model;

/** What a name means after imports were followed. */
public sealed interface Resolved {
  /** A definition in the tree. */
  record Definition(ModuleApi module, Member member) implements Resolved {
    /** The dotted name where it is defined. */
    public String dotted() {
      return module.name() + "." + member.name();
    }
  }

  /** A module or package of the tree, by its file (or folder with a trailing slash). */
  record OfModule(String file) implements Resolved {}

  /** Something outside the tree, by its dotted name. */
  record External(String dotted) implements Resolved {}

  /** In a file of the tree that is not loaded or could not be parsed. */
  record Unknown() implements Resolved {}

  /** Nowhere: using it raises. */
  record Missing() implements Resolved {}
}
