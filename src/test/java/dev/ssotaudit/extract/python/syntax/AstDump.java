package dev.ssotaudit.extract.python.syntax;

import java.math.BigInteger;
import java.util.List;

/** Prints a tree in the normal form of {@code dump_ast.py}, to be compared with CPython's own. */
final class AstDump {
  private final StringBuilder out = new StringBuilder();
  private final boolean exactFstrings;
  private int quiet;
  private final ExprDump exprs = new ExprDump(this);
  private final StmtDump stmts = new StmtDump(this);
  private final PatternDump patterns = new PatternDump(this);

  private AstDump(boolean exactFstrings) {
    this.exactFstrings = exactFstrings;
  }

  /** The tree on one line; without positions inside f-strings unless {@code exactFstrings}. */
  static String dump(Module module, boolean exactFstrings) {
    AstDump dump = new AstDump(exactFstrings);
    dump.out.append("(Module ");
    dump.nodes(module.body());
    dump.out.append(") ");
    return dump.out.toString();
  }

  AstDump open(String name) {
    out.append('(').append(name).append(' ');
    return this;
  }

  AstDump open(String name, Loc loc) {
    out.append('(').append(name);
    place(loc);
    out.append(' ');
    return this;
  }

  private void place(Loc loc) {
    if (quiet == 0) {
      out.append('@').append(loc.line()).append(':').append(loc.column());
      out.append('-').append(loc.endLine()).append(':').append(loc.endColumn());
    }
  }

  Void close() {
    out.append(")");
    return null;
  }

  AstDump raw(String text) {
    out.append(text).append(' ');
    return this;
  }

  AstDump flag(boolean flag) {
    return raw(flag ? "1" : "0");
  }

  AstDump string(String value) {
    if (value == null) {
      return raw("-");
    }
    text(value);
    out.append(' ');
    return this;
  }

  AstDump strings(List<String> values) {
    out.append('[');
    values.forEach(this::string);
    out.append("] ");
    return this;
  }

  AstDump nodes(List<?> nodes) {
    out.append('[');
    nodes.forEach(this::node);
    out.append("] ");
    return this;
  }

  AstDump node(Object node) {
    if (node == null) {
      return raw("-");
    } else if (node instanceof Expr e) {
      e.accept(exprs);
    } else if (node instanceof Stmt s) {
      s.accept(stmts);
    } else if (node instanceof Pattern p) {
      p.accept(patterns);
    } else if (node instanceof Arguments a) {
      arguments(a);
    } else {
      part(node);
    }
    out.append(' ');
    return this;
  }

  /** Prints the inside of an f-string, where older CPythons have no reliable positions. */
  void quietly(Runnable inside) {
    quiet += exactFstrings ? 0 : 1;
    inside.run();
    quiet -= exactFstrings ? 0 : 1;
  }

  void constant(Loc loc, String value) {
    out.append("(Constant");
    place(loc);
    out.append(' ').append(value).append(')');
  }

  void constantText(Loc loc, boolean bytes, String value) {
    out.append("(Constant");
    place(loc);
    out.append(bytes ? " b" : " ");
    text(value);
    out.append(')');
  }

  static String number(Expr.Num num) {
    String digits = num.text().replace("_", "");
    if (num.kind() == Expr.Num.Kind.INT) {
      return "i" + integer(digits.toLowerCase(java.util.Locale.ROOT)).toString(16);
    }
    boolean complex = num.kind() == Expr.Num.Kind.COMPLEX;
    String real = complex ? digits.substring(0, digits.length() - 1) : digits;
    long bits = Double.doubleToLongBits(Double.parseDouble(real));
    return (complex ? "c" : "f") + String.format("%016x", bits);
  }

  private static BigInteger integer(String digits) {
    if (digits.endsWith("l")) {
      return integer(digits.substring(0, digits.length() - 1));
    }
    int radix = digits.length() > 1 ? "xob".indexOf(digits.charAt(1)) : -1;
    return radix < 0
        ? new BigInteger(digits)
        : new BigInteger(digits.substring(2), new int[] {16, 8, 2}[radix]);
  }

  private void text(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 32 && c < 127 && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append('\\').append(Integer.toHexString(c));
      }
    }
    out.append('"');
  }

  private void arguments(Arguments a) {
    out.append("(arguments ");
    withDefaults(a.posonlyargs());
    withDefaults(a.args());
    node(a.vararg());
    withDefaults(a.kwonlyargs());
    node(a.kwarg());
    out.append(')');
  }

  private void withDefaults(List<Arg> args) {
    out.append('[');
    for (Arg arg : args) {
      node(arg).node(arg.defaultValue());
    }
    out.append(']');
  }

  private void part(Object node) {
    if (node instanceof Arg a) {
      open("arg", a.loc()).string(a.name()).node(a.annotation()).close();
    } else if (node instanceof Keyword k) {
      open("keyword", k.loc()).string(k.arg()).node(k.value()).close();
    } else if (node instanceof Alias a) {
      open("alias", a.loc()).string(a.name()).string(a.asname()).close();
    } else if (node instanceof ExceptHandler h) {
      open("ExceptHandler", h.loc()).node(h.type()).string(h.name()).nodes(h.body()).close();
    } else if (node instanceof Comprehension c) {
      open("comprehension").node(c.target()).node(c.iter()).nodes(c.ifs()).flag(c.async()).close();
    } else if (node instanceof WithItem w) {
      open("withitem").node(w.contextExpr()).node(w.optionalVars()).close();
    } else if (node instanceof MatchCase m) {
      open("match_case").node(m.pattern()).node(m.guard()).nodes(m.body()).close();
    } else {
      typeParam((TypeParam) node);
    }
  }

  private void typeParam(TypeParam param) {
    open(param.getClass().getSimpleName(), param.loc()).string(param.name());
    if (param instanceof TypeParam.TypeVar v) {
      node(v.bound());
    }
    node(param.defaultValue()).close();
  }
}
