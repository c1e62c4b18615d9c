package dev.ssotaudit.rule.change.behaviour;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Python's built-in exceptions ("Exception hierarchy" of the library reference). */
public final class BuiltinExceptions {
  private static final Map<String, String> PARENT = new HashMap<>();

  static {
    under(
        "BaseException",
        "Exception GeneratorExit KeyboardInterrupt SystemExit CancelledError BaseExceptionGroup");
    under(
        "Exception",
        "ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError"
            + " MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration"
            + " StopIteration SyntaxError SystemError TypeError ValueError Warning ExceptionGroup");
    under("ArithmeticError", "FloatingPointError OverflowError ZeroDivisionError");
    under("ImportError", "ModuleNotFoundError");
    under("LookupError", "IndexError KeyError");
    under("NameError", "UnboundLocalError");
    under(
        "OSError",
        "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError"
            + " InterruptedError IsADirectoryError NotADirectoryError PermissionError"
            + " ProcessLookupError TimeoutError");
    under(
        "ConnectionError",
        "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError");
    under("RuntimeError", "NotImplementedError RecursionError");
    under("SyntaxError", "IndentationError");
    under("IndentationError", "TabError");
    under("ValueError", "UnicodeError");
    under("UnicodeError", "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError");
    under(
        "Warning",
        "BytesWarning DeprecationWarning FutureWarning ImportWarning PendingDeprecationWarning"
            + " ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning");
    // Other names of OSError, and the timeout that became the built-in one in 3.11.
    PARENT.put("IOError", "OSError");
    PARENT.put("EnvironmentError", "OSError");
  }

  private BuiltinExceptions() {}

  private static void under(String parent, String children) {
    for (String child : children.split(" ")) {
      PARENT.put(child, parent);
    }
  }

  /** The built-in ancestors of an exception type by simple name; empty for any other name. */
  public static Set<String> ancestors(String name) {
    Set<String> ancestors = new LinkedHashSet<>();
    @Nullable String parent = PARENT.get(name);
    while (parent != null && ancestors.add(parent)) {
      parent = PARENT.get(parent);
    }
    return ancestors;
  }

  /** Whether it is one of them. */
  public static boolean known(String name) {
    return name.equals("BaseException") || PARENT.containsKey(name);
  }
}
