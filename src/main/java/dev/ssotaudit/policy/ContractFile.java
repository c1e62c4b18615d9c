package dev.ssotaudit.policy;

import dev.ssotaudit.fact.Contract;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code ssot.yml}. All globs are relative to the audited root: a nested file's are put behind
 * its folder when it is read.
 *
 * @param path as messages name it
 * @param folder the folder the file governs, relative to the root; empty for the whole tree
 * @param tests globs of test code; null where the file does not say
 * @param gate the limits of the gate's conditions, by name
 * @param catalogue catalogue files and folders, relative to the root; empty where it names none
 */
public record ContractFile(
    String path,
    String folder,
    List<Contract> contracts,
    @Nullable List<String> tests,
    Map<String, Integer> gate,
    List<String> catalogue) {
  /** The gate's conditions. */
  public static final List<String> GATES = List.of("new-bypasses", "unparsed");

  /** A path in the file's folder, relative to the root. */
  String inFolder(String relative) {
    return folder.isEmpty() ? relative : folder + "/" + relative;
  }
}
