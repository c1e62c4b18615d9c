package dev.ssotaudit.flow;

import org.jspecify.annotations.Nullable;

/** The places of the rarer values; see {@link Sym#place()}. */
final class Places {
  private Places() {}

  static @Nullable At ofOther(Sym sym) {
    if (sym instanceof Sym.Const s) {
      return s.at();
    } else if (sym instanceof Sym.Ref s) {
      return s.at();
    } else if (sym instanceof Sym.External s) {
      return s.at();
    } else if (sym instanceof Sym.Closure s) {
      return s.at();
    } else if (sym instanceof Sym.Index s) {
      return s.at();
    } else if (sym instanceof Sym.Container s) {
      return s.at();
    } else if (sym instanceof Sym.Op s) {
      return s.at();
    } else if (sym instanceof Sym.Closed s) {
      return s.at();
    } else if (sym instanceof Sym.Element s) {
      return s.at();
    } else if (sym instanceof Sym.Entered s) {
      return s.at();
    } else if (sym instanceof Sym.This s) {
      return s.at();
    } else if (sym instanceof Sym.Undefined s) {
      return s.at();
    } else if (sym instanceof Sym.Unknown s) {
      return s.at();
    }
    return sym instanceof Sym.Phi phi && !phi.arms().isEmpty()
        ? phi.arms().get(0).value().place()
        : null;
  }
}
