package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one contract of a contract file. */
final class ContractEntryReader {
  private static final List<String> KEYS =
      List.of("id", "because", "scope", "stores", "owners", "framework", "exempt");
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::id).toList();
  private static final List<String> EXEMPT_KEYS = List.of("paths", "because");

  private final Fields fields;
  private final String folder;
  private final Problems problems;
  private final GlobReader globs;

  private ContractEntryReader(Fields fields, String folder) {
    this.fields = fields;
    this.folder = folder;
    this.problems = fields.problems();
    this.globs = new GlobReader(folder, problems);
  }

  /** The contract, or null where the node is no mapping; to be used only if nothing is wrong. */
  static @Nullable Contract read(YamlNode node, String folder, Problems problems) {
    Fields fields = Fields.of(node, "a contract", KEYS, problems);
    return fields == null ? null : new ContractEntryReader(fields, folder).contract();
  }

  private Contract contract() {
    fields.require("id", "because", "owners");
    return new Contract(
        id(),
        fields.textOrEmpty("because"),
        scope(),
        stores(),
        owners(),
        fields.texts("framework").stream().map(YamlNode.Scalar::text).toList(),
        exempt(),
        fields.place().line());
  }

  private String id() {
    String id = fields.textOrEmpty("id");
    if (!id.isEmpty() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      problems.add(
          fields.place("id"),
          "\"" + id + "\" is no contract's id",
          "letters, digits, hyphens, dots and underscores");
    }
    return id;
  }

  private List<String> scope() {
    if (fields.has("scope")) {
      requireItems("scope");
      return globs.globs(fields.texts("scope"));
    }
    String whole = GlobSyntax.under(folder, "**");
    return List.of(whole == null ? "**" : whole);
  }

  private List<String> stores() {
    if (!fields.has("stores")) {
      return Stores.SQL;
    }
    requireItems("stores");
    return fields.texts("stores").stream()
        .map(name -> StoreSyntax.read(name, List.of("*"), problems))
        .distinct()
        .toList();
  }

  private void requireItems(String key) {
    if (fields.emptyList(key)) {
      problems.add(fields.place(key), "\"" + key + "\" is empty", "leave it out for the default");
    }
  }

  private Map<Role, List<String>> owners() {
    Map<Role, List<String>> owners = new EnumMap<>(Role.class);
    Fields roles = fields.mapping("owners", ROLES);
    if (roles == null) {
      return owners;
    }
    boolean any = false;
    for (Role role : Role.values()) {
      if (roles.has(role.id())) {
        any = true;
        List<YamlNode.Scalar> written = roles.texts(role.id());
        owners.put(role, globs.owners(written));
        if (roles.emptyList(role.id())) {
          problems.add(
              roles.place(role.id()),
              "\"" + role.id() + "\" names no owner",
              "leave the role out if it has none");
        }
      }
    }
    if (!any) {
      problems.add(
          roles.place(),
          "\"owners\" is empty",
          "name the owners of url, engine, session or config");
    }
    return Collections.unmodifiableMap(owners);
  }

  private List<Contract.Exemption> exempt() {
    List<Contract.Exemption> exemptions = new ArrayList<>();
    for (YamlNode node : fields.list("exempt")) {
      Fields exemption = Fields.of(node, "an exemption", EXEMPT_KEYS, problems);
      if (exemption != null) {
        exemption.require("paths", "because");
        exemptions.add(
            new Contract.Exemption(
                globs.globs(exemption.texts("paths")), exemption.textOrEmpty("because")));
      }
    }
    return List.copyOf(exemptions);
  }
}
