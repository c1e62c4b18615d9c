package dev.ssotaudit.source;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs numbered tasks on a few threads. */
public final class Parallel {
  /** Deep expressions are walked recursively; the same stack everywhere keeps results the same. */
  private static final long STACK_BYTES = 64L << 20;

  private Parallel() {}

  /** What one thread does with each number it draws. */
  public interface Task {
    /** Does the work of one number. */
    void run(int index);
  }

  /** Runs {@code count} numbers; rethrows the first failure after all threads have ended. */
  public static void run(int threads, int count, Supplier<Task> worker) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable loop =
        () -> {
          try {
            Task task = worker.get();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              task.run(i);
            }
          } catch (RuntimeException | Error e) {
            next.set(count);
            failure.compareAndSet(null, e);
          }
        };
    Thread[] others = new Thread[Math.max(1, Math.min(threads, count))];
    for (int i = 0; i < others.length; i++) {
      others[i] = new Thread(null, loop, "worker-" + i, STACK_BYTES);
      others[i].setDaemon(true);
      others[i].start();
    }
    for (Thread other : others) {
      join(other);
    }
    rethrow(failure.get());
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }
}
