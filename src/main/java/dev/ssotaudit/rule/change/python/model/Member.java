package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a name of a module or class stands for. */
public sealed interface Member {
  /** The name it is bound to. */
  String name();

  /** The whole definition. */
  Span span();

  /** The line to report: that of the name, not of the decorators. */
  int line();

  /**
   * A function, method or property.
   *
   * @param function what runs; of a function with overloads, the implementation
   * @param overloads the {@code typing.overload} variants, in order
   * @param setter a property's setter, or null
   * @param deleter a property's deleter, or null
   */
  record OfFunction(
      String name,
      Declaration.Function function,
      List<Declaration.Function> overloads,
      Declaration.@Nullable Function setter,
      Declaration.@Nullable Function deleter)
      implements Member {
    @Override
    public Span span() {
      return function.span();
    }

    @Override
    public int line() {
      return function.nameSpan().line();
    }
  }

  /**
   * A class.
   *
   * @param members what its body binds, in order
   * @param assigned the attributes that methods assign on the instance and the body does not bind
   */
  record OfClass(
      String name,
      Declaration.Type type,
      Map<String, Member> members,
      Map<String, OfAttribute> assigned)
      implements Member {
    @Override
    public Span span() {
      return type.span();
    }

    @Override
    public int line() {
      return type.nameSpan().line();
    }
  }

  /**
   * A variable.
   *
   * @param type the annotation, or null
   * @param values everything assigned to it, in order; none for a bare annotation
   */
  record OfAttribute(String name, @Nullable Value type, List<Value> values, Span span)
      implements Member {
    @Override
    public int line() {
      return span.line();
    }

    /** The first value, or null. */
    public @Nullable Value value() {
      return values.isEmpty() ? null : values.get(0);
    }
  }

  /** An imported name. */
  record OfImport(String name, Import imported, Span span) implements Member {
    @Override
    public int line() {
      return span.line();
    }
  }
}
