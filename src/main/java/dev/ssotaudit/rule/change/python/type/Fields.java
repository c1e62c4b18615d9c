package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a class, inherited ones first, as its constructor takes them. */
public final class Fields {
  private final Flavour flavour;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private Fields(Flavour flavour) {
    this.flavour = flavour;
  }

  /** The fields of a class that is neither plain nor an enum nor a protocol. */
  static Map<String, Field> of(Member.OfClass type, Scope scope) {
    Fields reader = new Fields(Flavour.of(type, scope));
    Ancestry ancestry = new Ancestry(type, scope);
    List<Member.OfClass> classes = new ArrayList<>(ancestry.types().values());
    Collections.reverse(classes);
    classes.forEach(reader::read);
    return reader.fields;
  }

  /** Whether a member of a class of that flavour is a field. */
  public static boolean field(Flavour flavour, Member member) {
    boolean fields =
        flavour == Flavour.DATACLASS
            || flavour == Flavour.MODEL
            || flavour == Flavour.NAMED_TUPLE
            || flavour == Flavour.TYPED_DICT;
    return fields
        && member instanceof Member.OfAttribute attribute
        && (attribute.type() != null || declared(attribute.value()))
        && !classVariable(attribute.type());
  }

  /** Some libraries' calls declare a field without an annotation. */
  private static boolean declared(@Nullable Value value) {
    String name = value instanceof Value.Call call ? Decorators.simpleName(call.callee()) : null;
    return Idiom.UNTYPED_FIELD_SPECIFIERS.has(name);
  }

  private static boolean classVariable(@Nullable Value type) {
    Value base = type instanceof Value.Index index ? index.base() : type;
    return base != null && "ClassVar".equals(Decorators.simpleName(base));
  }

  private void read(Member.OfClass type) {
    boolean keyword = flavour == Flavour.MODEL || option(type, "kw_only");
    for (Member member : type.members().values()) {
      if (!field(flavour, member)) {
        continue;
      }
      Member.OfAttribute attribute = (Member.OfAttribute) member;
      if (attribute.type() != null && "KW_ONLY".equals(Decorators.simpleName(attribute.type()))) {
        keyword = true;
      } else if (flavour == Flavour.DATACLASS || !attribute.name().startsWith("_")) {
        fields.put(attribute.name(), FieldReader.read(attribute, keyword));
      }
    }
  }

  /** Whether a decorator of the class sets the option. */
  static boolean option(Member.OfClass type, String name) {
    for (Decorator decorator : type.type().decorators()) {
      if (decorator.value() instanceof Value.Call call
          && call.arguments().stream()
              .anyMatch(
                  a ->
                      name.equals(a.name())
                          && a.value() instanceof Value.Literal literal
                          && literal.text().equals("true"))) {
        return true;
      }
    }
    return false;
  }
}
