package dev.ssotaudit.report.document;

import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Status;
import java.util.ArrayList;
import java.util.List;

/** What nothing was looked at for, and what would decide it. */
final class NotAssessed implements Section {
  /** A question that a reader may expect an answer to. */
  record Topic(String name, String needs) {}

  private static final String BREAKING = "Breaking changes";

  static final List<Topic> TOPICS =
      List.of(
          new Topic(BREAKING, "a base commit to compare this tree with"),
          new Topic("System stability", "the behaviour of the running system: test and run logs"),
          new Topic("Business value", "what the change is worth: usage or incident figures"));

  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "Appendix B. What was not assessed");
    List<List<Line>> rows = new ArrayList<>();
    for (Topic topic : TOPICS) {
      if (model.result().change() != null && topic.name().equals(BREAKING)) {
        continue;
      }
      rows.add(
          List.of(
              Line.of(topic.name()),
              new Line().status(Status.NOT_ASSESSED),
              Line.of(topic.needs())));
    }
    out.table(List.of("Topic", "Verdict", "What would decide it"), rows);
  }
}
