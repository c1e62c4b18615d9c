package dev.ssotaudit.source;

/** Why something in the tree is not audited; {@link #text} completes the sentence "skipped: …". */
public enum SkipReason {
  /** Over {@link SourceEntry#SIZE_LIMIT}. */
  TOO_LARGE("larger than 5 MB"),
  /** A NUL byte in the first 8 KB, as git tells binary files. */
  BINARY("binary content"),
  /** The operating system refuses to open or read it. */
  UNREADABLE("cannot be read"),
  /** Tracked by git and not on disk: deleted, or left out by a sparse checkout. */
  MISSING("tracked by git but absent from the work tree"),
  /** The link leads out of the audited tree; following it would audit foreign code. */
  LINK_OUT("symbolic link out of the audited tree"),
  /** The link stays inside; its target is listed under its own path. */
  LINK_INSIDE("symbolic link; its target is audited where it lies"),
  /** The link leads nowhere or in a circle. */
  LINK_BROKEN("symbolic link that leads nowhere or in a circle"),
  /** A FIFO, socket or device. */
  NOT_A_FILE("not a regular file"),
  /** A git submodule. */
  SUBMODULE("git submodule; audit it on its own"),
  /** An untracked repository inside the audited one. */
  NESTED_REPOSITORY("git repository of its own; audit it on its own"),
  /** Excluded by {@code .ssotignore}. */
  IGNORED("excluded by .ssotignore"),
  /** Installed packages or a tool's caches; see {@link ToolDirectories}. */
  TOOL_DIRECTORY("installed packages or a tool's cache"),
  /** Its content is missing from git's object store. */
  NOT_STORED("its content is missing from git's object store"),
  /** Several stages in the index: a merge that is not finished. */
  UNMERGED("unresolved merge conflict in the index"),
  /** Its name cannot be expressed as text, or not in this locale's encoding. */
  NAME("its name cannot be decoded in this locale");

  private final String text;

  SkipReason(String text) {
    this.text = text;
  }

  /** Whether something is there that may be code, and its content is not known. */
  public boolean unread() {
    return switch (this) {
      case TOO_LARGE, BINARY, UNREADABLE, NOT_STORED, UNMERGED -> true;
      default -> false;
    };
  }

  /** The reason in words. */
  public String text() {
    return text;
  }
}
