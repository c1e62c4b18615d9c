package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Finding;
import java.util.List;

/**
 * One check. Stateless: equal inputs give equal findings. The page that {@code ssot rule} prints is
 * {@code rules/checks/<id>.yml}.
 */
public interface Rule {
  /** Such as {@code SSOT001}. */
  String id();

  /** What the check complains of, in the order of the sites. */
  List<Finding> check(RuleInput input);
}
