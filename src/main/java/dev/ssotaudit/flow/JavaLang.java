package dev.ssotaudit.flow;

import java.util.Set;

/** What every Java file sees without an import (JLS 7.3). */
final class JavaLang {
  static final Set<String> TYPES =
      Set.of(
          ("Object String StringBuilder StringBuffer CharSequence System Math StrictMath Integer Long"
                  + " Short Byte Character Boolean Double Float Number Void Class ClassLoader Enum Record"
                  + " Thread ThreadLocal Runnable Runtime Process ProcessBuilder Iterable Comparable"
                  + " Cloneable AutoCloseable Appendable Readable Override Deprecated SuppressWarnings"
                  + " SafeVarargs FunctionalInterface Throwable Exception RuntimeException Error"
                  + " IllegalArgumentException IllegalStateException NullPointerException"
                  + " UnsupportedOperationException IndexOutOfBoundsException ClassCastException"
                  + " ArithmeticException NumberFormatException InterruptedException"
                  + " ClassNotFoundException CloneNotSupportedException ReflectiveOperationException"
                  + " NoSuchFieldException NoSuchMethodException SecurityException AssertionError"
                  + " OutOfMemoryError StackOverflowError LinkageError ExceptionInInitializerError"
                  + " StackTraceElement Module ModuleLayer Package InheritableThreadLocal IO")
              .split(" "));

  private JavaLang() {}
}
