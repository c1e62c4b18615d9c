package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import java.util.List;
import java.util.Locale;

/** ClickHouse speaks HTTP: what its URL is made of, or the code around it, says so by name. */
final class HttpUrls {
  static final String NAME = "clickhouse";

  private HttpUrls() {}

  /** Whether a template with holes is the address of a ClickHouse server. */
  static boolean clickHouse(String template, List<Sym> parts, FunctionSymbol function) {
    boolean http =
        template.startsWith("http://")
            || template.startsWith("https://")
            || template.startsWith("{}://{}");
    if (!http || !template.contains(Folder.HOLE)) {
      return false;
    }
    return names(function.qualified())
        || parts.stream().anyMatch(part -> spoken(part.bare(), 0) || asked(part.bare()));
  }

  /** Whether a name on the way to the value says ClickHouse. */
  private static boolean spoken(Sym sym, int depth) {
    if (depth > 5) {
      return false;
    } else if (sym instanceof Sym.Member member) {
      return names(member.name()) || spoken(member.base().bare(), depth + 1);
    } else if (sym instanceof Sym.Ref ref) {
      return names(ref.name());
    } else if (sym instanceof Sym.Param param) {
      return names(param.function().parameters().get(param.index()).name());
    } else if (sym instanceof Sym.Index index) {
      return spoken(index.base().bare(), depth + 1);
    } else if (sym instanceof Sym.Call call) {
      return spoken(call.callee().bare(), depth + 1);
    }
    return false;
  }

  /** Whether the value is asked for by a key that says ClickHouse. */
  private static boolean asked(Sym sym) {
    return sym instanceof Sym.Call call
        && !call.args().isEmpty()
        && call.args().get(0).value().bare() instanceof Sym.Text key
        && names(key.text());
  }

  private static boolean names(String name) {
    return name.toLowerCase(Locale.ROOT).contains(NAME);
  }
}
