package dev.ssotaudit.report.json;

import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.report.model.AppendableWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Streams JSON in ASCII, indented, with {@code \n}. ASCII, as a path may hold a lone surrogate or a
 * direction mark, and the bytes must be the same in every locale.
 */
public final class JsonOut implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final AppendableWriter target;
  private final JsonGenerator json;

  /** Writes to {@code out}, which stays open. */
  public JsonOut(Appendable out) {
    target = new AppendableWriter(out);
    json = FACTORY.createGenerator(new Indented(), target);
  }

  /** Starts an object that is an element or the whole. */
  public JsonOut object() {
    json.writeStartObject();
    return this;
  }

  /** Starts an object. */
  public JsonOut object(String name) {
    json.writeName(name);
    json.writeStartObject();
    return this;
  }

  /** Ends the innermost object. */
  public JsonOut end() {
    json.writeEndObject();
    return this;
  }

  /** Starts an array. */
  public JsonOut array(String name) {
    json.writeName(name);
    json.writeStartArray();
    return this;
  }

  /** Ends the innermost array. */
  public JsonOut endArray() {
    json.writeEndArray();
    return this;
  }

  /** An element that is a number. */
  public JsonOut element(int value) {
    json.writeNumber(value);
    return this;
  }

  /** An element that is a name. */
  public JsonOut element(String value) {
    json.writeString(value);
    return this;
  }

  /** A name, path or constant; written as it is. */
  public JsonOut id(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
    return this;
  }

  /** Text that may quote audited code; credentials are hidden. */
  public JsonOut text(String name, @Nullable String value) {
    return id(name, value == null ? null : Masking.mask(value));
  }

  /** A number. */
  public JsonOut number(String name, int value) {
    json.writeName(name);
    json.writeNumber(value);
    return this;
  }

  /** A truth value, or null where it is not known. */
  public JsonOut bool(String name, @Nullable Boolean value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBoolean(value);
    }
    return this;
  }

  /** Ends the text with a line end. */
  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""));
      printer.indentArraysWith(indent);
      printer.indentObjectsWith(indent);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
