package dev.ssotaudit.extract.python.syntax;

/** The patterns of {@link AstDump}. */
record PatternDump(AstDump dump) implements PatternVisitor<Void> {
  @Override
  public Void visitMatchValue(Pattern.MatchValue p) {
    return dump.open("MatchValue", p.loc()).node(p.value()).close();
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton p) {
    String value =
        switch (p.value().kind()) {
          case TRUE -> "1";
          case FALSE -> "0";
          default -> "-";
        };
    return dump.open("MatchSingleton", p.loc()).raw(value).close();
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence p) {
    return dump.open("MatchSequence", p.loc()).nodes(p.patterns()).close();
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping p) {
    return dump.open("MatchMapping", p.loc())
        .nodes(p.keys())
        .nodes(p.patterns())
        .string(p.rest())
        .close();
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass p) {
    return dump.open("MatchClass", p.loc())
        .node(p.cls())
        .nodes(p.patterns())
        .strings(p.kwdAttrs())
        .nodes(p.kwdPatterns())
        .close();
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar p) {
    return dump.open("MatchStar", p.loc()).string(p.name()).close();
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs p) {
    return dump.open("MatchAs", p.loc()).node(p.pattern()).string(p.name()).close();
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr p) {
    return dump.open("MatchOr", p.loc()).nodes(p.patterns()).close();
  }
}
