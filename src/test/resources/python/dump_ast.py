"""Prints CPython's ast as one S-expression a file, in the normal form of AstDump.java.

Reads requests from stdin, one a line: a path. Answers each with one line: the S-expression,
or "!" and the error when CPython rejects the file.

Positions: every statement, expression, pattern, argument, alias, keyword and handler carries
@line:column-endLine:endColumn, columns 1-based in UTF-16 units. Before 3.14 positions inside
f-strings are left out: CPython's own were wrong before 3.12 and changed since.
"""
import ast
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
EXACT_FSTRINGS = sys.version_info >= (3, 14)


class Dump:
    def __init__(self, source_lines):
        self.lines = source_lines
        self.columns = {}
        self.out = []
        self.quiet = 0

    def column(self, line, offset):
        text = self.lines[line - 1] if line <= len(self.lines) else b""
        if text.isascii():
            return offset + 1
        return len(text[:offset].decode("utf-8", "replace").encode("utf-16-le")) // 2 + 1

    def place(self, node):
        if self.quiet:
            return ""
        return "@%d:%d-%d:%d" % (
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno,
            self.column(node.end_lineno, node.end_col_offset),
        )

    def text(self, value):
        out = []
        for ch in value:
            code = ord(ch)
            if code >= 0x10000:
                code -= 0x10000
                out.append("\\%x\\%x" % (0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)))
            elif 32 <= code < 127 and ch not in "\\\"":
                out.append(ch)
            else:
                out.append("\\%x" % code)
        return '"' + "".join(out) + '"'

    def value(self, node):
        v = node.value
        if v is None or v is True or v is False:
            return str(v)
        if v is Ellipsis:
            return "Ellipsis"
        if isinstance(v, str):
            return self.text(v)
        if isinstance(v, bytes):
            return "b" + self.text(v.decode("latin-1"))
        if isinstance(v, int):
            return "i%x" % v
        if isinstance(v, float):
            return "f" + self.float(v)
        return "c" + self.float(v.imag)

    @staticmethod
    def float(v):
        import struct

        return struct.pack(">d", v).hex()

    def seq(self, items):
        self.out.append("[")
        for item in items:
            self.node(item)
        self.out.append("]")

    def node(self, n):
        out = self.out
        if n is None:
            out.append("-")
        elif isinstance(n, str):
            out.append(self.text(n))
        elif isinstance(n, (int, bool)):
            out.append(str(int(n)))
        elif isinstance(n, list):
            self.seq(n)
        elif isinstance(n, ast.Constant):
            out.append("(Constant%s %s)" % (self.place(n), self.value(n)))
        elif isinstance(n, (ast.boolop, ast.operator, ast.unaryop, ast.cmpop)):
            out.append(type(n).__name__)
        elif isinstance(n, ast.arguments):
            self.arguments(n)
        else:
            self.other(n)
        out.append(" ")

    def arguments(self, a):
        self.out.append("(arguments ")
        plain = a.posonlyargs + a.args
        defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults
        split = len(a.posonlyargs)
        self.seq([x for p in zip(a.posonlyargs, defaults[:split]) for x in p])
        self.seq([x for p in zip(a.args, defaults[split:]) for x in p])
        self.node(a.vararg)
        self.seq([x for p in zip(a.kwonlyargs, a.kw_defaults) for x in p])
        self.node(a.kwarg)
        self.out.append(")")

    def other(self, n):
        name = type(n).__name__
        is_async = 0
        if name.startswith("Async"):
            name, is_async = name[5:], 1
        elif name == "TryStar":
            name, is_async = "Try", 1
        inside = name in ("JoinedStr", "TemplateStr")
        place = self.place(n) if hasattr(n, "lineno") else ""
        if inside and not EXACT_FSTRINGS:
            self.quiet += 1
        self.out.append("(" + name + place + " ")
        if name in ("FunctionDef", "For", "With", "Try"):
            self.out.append("%d " % is_async)
        for field in FIELDS[name]:
            self.node(getattr(n, field, [] if field == "type_params" else None))
        self.out.append(")")
        if inside and not EXACT_FSTRINGS:
            self.quiet -= 1


SKIPPED = {"ctx", "type_comment", "type_ignores", "kind"}
FIELDS = {}
for _name in dir(ast):
    _cls = getattr(ast, _name)
    if isinstance(_cls, type) and issubclass(_cls, ast.AST) and hasattr(_cls, "_fields"):
        FIELDS[_name] = [f for f in _cls._fields if f not in SKIPPED]
FIELDS["FunctionDef"] = ["name", "type_params", "args", "returns", "body", "decorator_list"]
FIELDS["ClassDef"] = ["name", "type_params", "bases", "keywords", "body", "decorator_list"]


def logical_lines(data):
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


def recode(data):
    """The bytes CPython's offsets refer to: the text in UTF-8."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    if encoding in ("utf-8", "utf-8-sig"):
        return data
    return data.decode(encoding).encode("utf-8")


def dump(data):
    try:
        tree = ast.parse(data)
        dumper = Dump(logical_lines(recode(data)))
        dumper.node(tree)
        return "".join(dumper.out)
    except RecursionError:
        return "?too deep for the dump"
    except (SyntaxError, ValueError, LookupError, MemoryError) as e:
        return "!" + repr(e).replace("\n", " ")


if __name__ == "__main__":
    for request in sys.stdin:
        with open(request.rstrip("\n"), "rb") as f:
            sys.stdout.write(dump(f.read()) + "\n")
        sys.stdout.flush()
