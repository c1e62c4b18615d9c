package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "a + b * c => (BinOp (Name \"a\") Add (BinOp (Name \"b\") Mult (Name \"c\")))",
        "a - b - c => (BinOp (BinOp (Name \"a\") Sub (Name \"b\")) Sub (Name \"c\"))",
        "-a ** -b => (UnaryOp USub (BinOp (Name \"a\") Pow (UnaryOp USub (Name \"b\"))))",
        "a ** b ** c => (BinOp (Name \"a\") Pow (BinOp (Name \"b\") Pow (Name \"c\")))",
        "not a == b => (UnaryOp Not (Compare (Name \"a\") [Eq] [(Name \"b\")]))",
        "a < b is not c not in d => (Compare (Name \"a\") [Lt IsNot NotIn] [(Name \"b\") (Name \"c\") (Name \"d\")])",
        "a or b and c or d => (BoolOp Or [(Name \"a\") (BoolOp And [(Name \"b\") (Name \"c\")]) (Name \"d\")])",
        "a if b else c if d else e => (IfExp (Name \"b\") (Name \"a\") (IfExp (Name \"d\") (Name \"c\") (Name \"e\")))",
        "await a.b ** c => (BinOp (Await (Attribute (Name \"a\") \"b\")) Pow (Name \"c\"))",
        "(x := 1) => (NamedExpr (Name \"x\") (Constant i1))",
        "a[x := 1] => (Subscript (Name \"a\") (NamedExpr (Name \"x\") (Constant i1)))",
        "{x := 1, 2} => (Set [(NamedExpr (Name \"x\") (Constant i1)) (Constant i2)])",
        "a[1:2, ::3] => (Subscript (Name \"a\") (Tuple [(Slice (Constant i1) (Constant i2) -) (Slice - - (Constant i3))]))",
        "a[*b] => (Subscript (Name \"a\") (Tuple [(Starred (Name \"b\"))]))",
        "... => (Constant Ellipsis)",
        "() => (Tuple [])",
        "a, => (Tuple [(Name \"a\")])",
        "{**a, 1: 2} => (Dict [- (Constant i1)] [(Name \"a\") (Constant i2)])",
        "{a: b for a in c} => (DictComp (Name \"a\") (Name \"b\") [(comprehension (Name \"a\") (Name \"c\") [] 0)])",
        "[a async for a in b if c if d] => (ListComp (Name \"a\") [(comprehension (Name \"a\") (Name \"b\") [(Name \"c\") (Name \"d\")] 1)])",
        "f(a for a in b) => (Call (Name \"f\") [(GeneratorExp (Name \"a\") [(comprehension (Name \"a\") (Name \"b\") [] 0)])] [])",
        "f(*a, b, c=1, **d) => (Call (Name \"f\") [(Starred (Name \"a\")) (Name \"b\")] [(keyword \"c\" (Constant i1)) (keyword - (Name \"d\"))])",
        "lambda a, /, b=1, *c, d, **e: a => (Lambda (arguments [(arg \"a\" -) -][(arg \"b\" -) (Constant i1)](arg \"c\" -) [(arg \"d\" -) -](arg \"e\" -)) (Name \"a\"))",
        "(yield) => (Yield -)",
        "yield from a => (YieldFrom (Name \"a\"))",
        "match, case, type, _ => (Tuple [(Name \"match\") (Name \"case\") (Name \"type\") (Name \"_\")])",
        "0xFF_FF + 0o17 + 0b1_0 + 00 => (BinOp (BinOp (BinOp (Constant iffff) Add (Constant if)) Add (Constant i2)) Add (Constant i0))",
        "1_0.5e1 + 2j => (BinOp (Constant f405a400000000000) Add (Constant c4000000000000000))",
        "1if a else 2 => (IfExp (Name \"a\") (Constant i1) (Constant i2))",
        "ﬁ => (Name \"fi\")"
      })
  void isParsedAsCPythonDoes(String source, String tree) {
    assertThat(Trees.expr(source)).isEqualTo(tree);
  }
}
