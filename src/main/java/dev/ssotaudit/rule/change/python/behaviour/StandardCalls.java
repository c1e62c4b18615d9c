package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.behaviour.Step;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls of the standard library and of built-ins do to the thread that makes them. */
final class StandardCalls {
  /** They return when time passed, a process ended or a peer answered. */
  private static final Set<String> BLOCKING =
      Set.of(
          "time.sleep",
          "input",
          "asyncio.run",
          "os.system",
          "os.wait",
          "os.waitpid",
          "select.select",
          "signal.pause",
          "socket.create_connection",
          "socket.getaddrinfo",
          "socket.gethostbyname",
          "subprocess.call",
          "subprocess.check_call",
          "subprocess.check_output",
          "subprocess.getoutput",
          "subprocess.getstatusoutput",
          "subprocess.run",
          "urllib.request.urlopen",
          "urllib.request.urlretrieve",
          "concurrent.futures.wait",
          "smtplib.SMTP",
          "ftplib.FTP");

  private static final Set<String> BLOCKING_METHODS = Set.of("run_until_complete", "run_forever");

  /** They start work that goes on after they returned. */
  private static final Set<String> STARTING =
      Set.of(
          "asyncio.create_task",
          "asyncio.ensure_future",
          "asyncio.run_coroutine_threadsafe",
          "threading.Thread",
          "threading.Timer",
          "_thread.start_new_thread",
          "multiprocessing.Process",
          "subprocess.Popen",
          "asyncio.create_subprocess_exec",
          "asyncio.create_subprocess_shell",
          "os.fork",
          "os.spawnl");

  private static final Set<String> STARTING_METHODS =
      Set.of(
          "create_task",
          "ensure_future",
          "run_in_executor",
          "call_soon",
          "call_later",
          "call_soon_threadsafe",
          "start_soon");

  private StandardCalls() {}

  /** The name of a call that blocks the thread, or null. */
  static @Nullable String blocking(Step step, Meaning meaning) {
    return step.kind() == Step.Kind.CALL ? named(step, meaning, BLOCKING, BLOCKING_METHODS) : null;
  }

  /** The name of a call that starts a task, thread or process, or null. */
  static @Nullable String starting(Step step, Meaning meaning) {
    return named(step, meaning, STARTING, STARTING_METHODS);
  }

  private static @Nullable String named(
      Step step, Meaning meaning, Set<String> functions, Set<String> methods) {
    if (step.call() == null) {
      return null;
    }
    Value callee = step.call().callee();
    String dotted = meaning.dotted(callee);
    if (dotted != null && functions.contains(dotted)) {
      return dotted;
    }
    return callee instanceof Value.Member member && methods.contains(member.name())
        ? member.name()
        : null;
  }
}
