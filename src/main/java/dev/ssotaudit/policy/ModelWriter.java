package dev.ssotaudit.policy;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Ref;
import org.jspecify.annotations.Nullable;

/** The catalogue as bytes; {@link ModelReader} reads the same fields in the same order. */
final class ModelWriter {
  private final BinaryWriter out = new BinaryWriter();

  private ModelWriter() {}

  static byte[] write(ApiModel model) {
    ModelWriter writer = new ModelWriter();
    writer.model(model);
    return writer.out.toBytes();
  }

  private void model(ApiModel model) {
    out.text(model.rulesHash());
    out.list(
        model.settings(),
        setting -> {
          out.text(setting.pattern());
          out.text(setting.store());
        });
    out.list(
        model.schemes(),
        scheme -> {
          out.text(scheme.scheme());
          out.text(scheme.store());
        });
    out.list(model.libraries(), this::library);
  }

  private void library(ApiLibrary library) {
    out.text(library.id());
    out.number(library.language().ordinal());
    out.text(library.about());
    out.texts(library.needles());
    out.list(library.entries(), this::entry);
  }

  private void entry(ApiEntry entry) {
    out.text(entry.symbol());
    out.texts(entry.also());
    out.number(entry.effect().ordinal());
    out.text(entry.store());
    out.list(
        entry.identity().entrySet(),
        part -> {
          out.number(part.getKey().ordinal());
          out.list(part.getValue(), this::ref);
        });
    out.list(entry.from(), this::ref);
    optional(entry.key());
    optional(entry.fallback());
    out.text(entry.property());
    out.text(entry.prefix());
    out.text(entry.returns());
    out.texts(entry.supertypes());
    out.number((entry.bean() ? 1 : 0) + (entry.fluent() ? 2 : 0) + (entry.byUse() ? 4 : 0));
    out.list(
        entry.options().entrySet(),
        group -> {
          out.text(group.getKey());
          out.texts(group.getValue());
        });
    out.texts(entry.disposedBy());
  }

  private void optional(@Nullable Ref ref) {
    out.number(ref == null ? 0 : 1);
    if (ref != null) {
      ref(ref);
    }
  }

  private void ref(Ref ref) {
    out.number(ref.kind().ordinal());
    out.number(ref.position() + 1);
    out.text(ref.name());
  }
}
