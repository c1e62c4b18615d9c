package dev.ssotaudit.rule.change.python.type;

import java.util.Set;

/** Which members of a class its users see. */
public final class ClassMembers {
  /** What Python itself keeps on classes and modules, and no user calls through an operator. */
  private static final Set<String> BOOKKEEPING =
      Set.of(
          "__slots__",
          "__doc__",
          "__module__",
          "__annotations__",
          "__match_args__",
          "__author__",
          "__version__",
          "__tablename__",
          "__table_args__",
          "__mapper_args__",
          "__test__",
          "__all__");

  private ClassMembers() {}

  /** Whether the name is public: without leading underscore, or special ({@code __len__}). */
  public static boolean open(String name) {
    return !name.startsWith("_")
        || name.length() > 4
            && name.startsWith("__")
            && name.endsWith("__")
            && !BOOKKEEPING.contains(name);
  }
}
