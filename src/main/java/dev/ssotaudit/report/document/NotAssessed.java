package dev.ssotaudit.report.document;

import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Status;
import java.util.ArrayList;
import java.util.List;

/** What nothing was looked at for, and what would decide it. */
final class NotAssessed implements Section {
  /** A question that a reader may expect an answer to. */
  record Topic(String name, String needs) {}

  static final String BREAKING = "Breaking changes";

  private static final List<Topic> TOPICS =
      List.of(
          new Topic(BREAKING, "a base commit to compare this tree with"),
          new Topic("System stability", "the behaviour of the running system: test and run logs"),
          new Topic("Business value", "what the change is worth: usage or incident figures"));

  /** The questions that this report leaves open. */
  static List<Topic> topics(ReportModel model) {
    boolean compared = model.result().change() != null && !model.result().change().nothing();
    return TOPICS.stream().filter(t -> !compared || !t.name().equals(BREAKING)).toList();
  }

  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "Appendix B. What was not assessed");
    List<List<Line>> rows = new ArrayList<>();
    for (Topic topic : topics(model)) {
      rows.add(
          List.of(
              Line.of(topic.name()),
              new Line().status(Status.NOT_ASSESSED),
              Line.of(topic.needs())));
    }
    out.table(List.of("Topic", "Verdict", "What would decide it"), rows);
  }
}
