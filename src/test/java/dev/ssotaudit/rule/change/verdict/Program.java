package dev.ssotaudit.rule.change.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A generated program: files of functions. A line of a body may hold local names as {@code @x}; its
 * leading blanks, two a level, are its depth.
 */
final class Program {
  /** A function: its signature with {@code @x} for local names, its body, its names. */
  record Function(String name, String parameters, List<String> body, Map<String, String> names) {
    Function renamed(Map<String, String> others) {
      return new Function(name, parameters, body, others);
    }

    Function with(List<String> lines) {
      return new Function(name, parameters, lines, names);
    }
  }

  /** How text is laid out. */
  record Layout(int indent, boolean wrapped, boolean comments, boolean quotes) {
    static final Layout PLAIN = new Layout(4, false, false, false);
  }

  final boolean python;
  final Map<String, List<Function>> files = new TreeMap<>();
  Layout layout = Layout.PLAIN;

  Program(boolean python) {
    this.python = python;
  }

  Program copy() {
    Program copy = new Program(python);
    files.forEach((path, functions) -> copy.files.put(path, new ArrayList<>(functions)));
    copy.layout = layout;
    return copy;
  }

  /** The files' texts, with the fixed helpers that all use. */
  Map<String, String> text() {
    Map<String, String> text = new TreeMap<>(python ? Snippets.PYTHON_BASE : Snippets.JAVA_BASE);
    files.forEach((path, functions) -> text.put(path, file(path, functions)));
    return text;
  }

  private String file(String path, List<Function> functions) {
    StringBuilder out = new StringBuilder();
    if (python) {
      out.append(Snippets.PYTHON_IMPORTS);
      functions.forEach(function -> function(function, 0, "def ", ":", out));
    } else {
      String type = path.substring(path.lastIndexOf('/') + 1, path.length() - 5);
      String folder = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
      out.append("package ").append(folder).append(";\n").append(Snippets.JAVA_IMPORTS);
      out.append("public class ").append(type).append(" {\n");
      functions.forEach(f -> function(f, 1, "public Object ", " throws Exception {", out));
      out.append("}\n");
    }
    return out.toString();
  }

  private void function(Function f, int depth, String start, String end, StringBuilder out) {
    if (layout.comments()) {
      out.append("\n".repeat(f.name().length() % 3 + 1)).append(comment(depth));
    }
    line(start + f.name() + "(" + f.parameters() + ")" + end, f, depth, out);
    for (String line : f.body()) {
      int level = (line.length() - line.stripLeading().length()) / 2;
      if (layout.comments() && line.hashCode() % 3 == 0) {
        out.append("\n").append(comment(depth + 1 + level));
      }
      line(line.strip(), f, depth + 1 + level, out);
    }
    out.append(python ? "\n\n" : " ".repeat(layout.indent() * depth) + "}\n");
  }

  private String comment(int depth) {
    return " ".repeat(layout.indent() * depth) + (python ? "# " : "// ") + "a remark\n";
  }

  private void line(String line, Function function, int depth, StringBuilder out) {
    String text = line;
    for (Map.Entry<String, String> name : function.names().entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    if (layout.wrapped() && text.indexOf('(') > 0) {
      text = text.replace(", ", ",\n" + " ".repeat(layout.indent() * (depth + 2)));
    }
    if (layout.quotes() && python && !text.contains("f\"")) {
      text = text.replace('"', '\'');
    }
    out.append(" ".repeat(layout.indent() * depth)).append(text).append('\n');
  }
}
