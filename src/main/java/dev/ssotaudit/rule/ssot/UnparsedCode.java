package dev.ssotaudit.rule.ssot;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.rule.FindingBuilder;
import dev.ssotaudit.rule.Rule;
import dev.ssotaudit.rule.RuleInput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file that can hold sites could not be parsed whole; worse where an owner should be in it. */
public final class UnparsedCode implements Rule {
  @Override
  public String id() {
    return "SSOT012";
  }

  @Override
  public List<Finding> check(RuleInput input) {
    return new TreeMap<>(input.unparsed())
        .entrySet().stream().map(file -> finding(input, file)).toList();
  }

  private Finding finding(RuleInput input, Map.Entry<String, String> file) {
    boolean owner = input.ownerPaths().contains(file.getKey());
    Severity severity = owner ? Severity.ERROR : Severity.WARNING;
    return FindingBuilder.at(id(), severity, file.getKey(), Span.START, "")
        .says(
            (owner ? "the owner's file " : "the file ")
                + ("could not be parsed whole: " + file.getValue()))
        .help("correct the syntax; what stands in the skipped stretch was not judged")
        .build();
  }
}
