package dev.ssotaudit.extract.python.syntax;

/** Anything in the tree that has a place in the text. All nodes and their lists are immutable. */
public sealed interface Node
    permits Alias,
        Arg,
        Comprehension,
        ExceptHandler,
        Expr,
        Keyword,
        Module,
        Pattern,
        Stmt,
        StringPiece,
        TypeParam {

  /** The node's span; always inside the file. */
  Loc loc();
}
