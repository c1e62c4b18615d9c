package dev.ssotaudit.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the names of {@code rules/idioms.yml} are names of. */
public enum Idiom {
  DATACLASS_DECORATORS,
  OPTION_DECORATORS,
  FIELD_SPECIFIERS,
  UNTYPED_FIELD_SPECIFIERS,
  DEFAULT_FIRST_SPECIFIERS,
  FIELD_FACTORIES,
  FIELD_PROSE,
  MODEL_BASES,
  SETTINGS_BASES,
  GETTER_ANNOTATIONS,
  SETTER_ANNOTATIONS,
  DATA_ANNOTATIONS,
  VALUE_ANNOTATIONS,
  NO_ARGS_CONSTRUCTOR_ANNOTATIONS,
  ALL_ARGS_CONSTRUCTOR_ANNOTATIONS,
  REQUIRED_ARGS_CONSTRUCTOR_ANNOTATIONS,
  BUILDER_ANNOTATIONS,
  NARROWED_ACCESS,
  TEST_ANNOTATIONS,
  EXPECTED_MEMBERS,
  MOCK_ANNOTATIONS,
  MOCK_CALLS,
  STUB_CALLS,
  HANDING_CALLS,
  EXPECT_CALLS,
  PROPERTIES_ANNOTATIONS,
  PROPERTY_ANNOTATIONS,
  DEFAULT_ANNOTATIONS,
  CONFIGURATION_FILES;

  /** Whether the name is one of these, or begins as one that ends in {@code *} does. */
  public boolean fits(String name) {
    for (String pattern : BuiltIn.IDIOMS.names(this)) {
      int end = pattern.length() - 1;
      if (pattern.equals(name)
          || pattern.charAt(end) == '*' && name.startsWith(pattern.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static final class BuiltIn {
    static final Idioms IDIOMS = Idioms.load();
  }

  /** The name in the file. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the name is one of these, in the catalogue that the tool was built with. */
  public boolean has(@Nullable String name) {
    return name != null && BuiltIn.IDIOMS.names(this).contains(name);
  }
}
