package dev.ssotaudit.rule.change.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws programs and edits that mean nothing. */
final class Generator {
  private static final Pattern LOCAL = Pattern.compile("@\\w+");
  private static final List<String> WORDS =
      List.of("url", "dsn", "value", "item", "conn", "first", "data", "target", "engine", "text");

  private final Random random;
  private int functions;

  Generator(long seed) {
    // The first bits that Random draws of small seeds are all alike.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  Program program() {
    Program program = new Program(random.nextBoolean());
    int files = 2 + random.nextInt(3);
    for (int i = 0; i < files; i++) {
      List<Program.Function> list = new ArrayList<>();
      int count = 2 + random.nextInt(4);
      for (int j = 0; j < count; j++) {
        list.add(function(program.python));
      }
      if (!program.python && random.nextBoolean()) {
        list.add(overload(list.get(0)));
      }
      program.files.put(program.python ? "shop/m" + i + ".py" : "acme/M" + i + ".java", list);
    }
    return program;
  }

  private Program.Function function(boolean python) {
    List<List<String>> all = python ? Snippets.PYTHON : Snippets.JAVA;
    List<String> body = new ArrayList<>();
    for (String line : all.get(random.nextInt(all.size()))) {
      body.add(line.replace("#", String.valueOf(random.nextInt(3))));
    }
    return new Program.Function("open" + functions++, "", body, names(body));
  }

  private Program.Function overload(Program.Function of) {
    return new Program.Function(of.name(), "int count", of.body(), names(of.body()));
  }

  /** Fresh names for the locals of a body. */
  Map<String, String> names(List<String> body) {
    List<String> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    Map<String, String> names = new TreeMap<>(Collections.reverseOrder());
    Matcher matcher = LOCAL.matcher(String.join("\n", body));
    while (matcher.find()) {
      names.computeIfAbsent(
          matcher.group(), n -> words.remove(0) + (random.nextBoolean() ? "" : "_" + names.size()));
    }
    return names;
  }

  /** The program laid out anew, with statements inserted, locals renamed, functions reordered. */
  Program edited(Program program) {
    Program edited = program.copy();
    edited.layout =
        new Program.Layout(
            random.nextBoolean() ? 2 : 4,
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean());
    boolean rename = random.nextBoolean();
    boolean insert = random.nextBoolean();
    for (List<Program.Function> list : edited.files.values()) {
      list.replaceAll(f -> rename ? f.renamed(names(f.body())) : f);
      list.replaceAll(f -> insert ? f.with(inserted(f.body(), program.python)) : f);
      if (random.nextBoolean()) {
        Collections.shuffle(list, random);
      }
    }
    return edited;
  }

  private List<String> inserted(List<String> body, boolean python) {
    List<String> lines = new ArrayList<>();
    for (String line : body) {
      boolean clause = line.strip().startsWith("except") || line.strip().startsWith("}");
      if (!clause && random.nextInt(3) == 0) {
        String blanks = line.substring(0, line.length() - line.stripLeading().length());
        lines.add(blanks + statement(python));
      }
      lines.add(line);
    }
    return lines;
  }

  private String statement(boolean python) {
    int number = random.nextInt(1000);
    String end = python ? "" : ";";
    return random.nextBoolean()
        ? (python ? "" : "int ") + "step" + number + " = " + number + end
        : (python ? "print" : "System.out.println") + "(\"step " + number + "\")" + end;
  }

  /** Some file under another path; the renames are put into the map. */
  Program fileMoved(Program program, Map<String, String> renames) {
    Program moved = program.copy();
    List<String> paths = List.copyOf(program.files.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    String file = path.substring(path.lastIndexOf('/') + 1);
    String to = program.python ? "shop/moved/" + file : "acme/moved/" + file;
    List<Program.Function> list = moved.files.remove(path);
    moved.files.put(to, list);
    renames.put(path, to);
    return moved;
  }

  /** Some function in another file. */
  Program functionMoved(Program program) {
    Program moved = program.copy();
    List<String> paths = List.copyOf(program.files.keySet());
    List<Program.Function> from = moved.files.get(paths.get(0));
    List<Program.Function> to = moved.files.get(paths.get(1));
    to.add(random.nextInt(to.size() + 1), from.remove(from.size() - 1));
    return moved;
  }
}
