package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Conflict;
import io.github.yusuan.rules.joint.Correction;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Statement;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;

/** The joint proof in JSON (整体一致性证明): the decision, each error with its culprits, and one cause. */
final class ReportJointShape {
  private ReportJointShape() {}

  static void write(JsonOut out, Report report, List<Finding> listed) throws IOException {
    JointProof proof = report.joint();
    IdentityHashMap<Finding, Integer> positions = new IdentityHashMap<>();
    listed.forEach(finding -> positions.put(finding, positions.size()));
    out.object("joint");
    out.text("consistency", ReportShape.id(proof.consistency()));
    out.flag("complete", proof.isComplete());
    out.text("together", report.consistencyTogether().map(ReportShape::id));
    if (report.errorsElsewhere() > 0) {
      out.number("errorsElsewhere", report.errorsElsewhere());
      out.list(
          "elsewhere",
          List.copyOf(report.errorsByDocument().entrySet()),
          (to, errors) -> {
            to.object();
            ReportShape.write(to, "document", errors.getKey());
            to.number("errors", errors.getValue());
            to.end();
          });
    }
    out.text("weakerAssumption", proof.weakerAssumption().map(ReportShape::id));
    out.list(
        "discrepancies",
        report.listedDiscrepancies(),
        (to, error) -> write(to, error, report, at(report.explainedBy(error), positions)));
    int more = proof.discrepancies().size() - report.listedDiscrepancies().size();
    if (more > 0) {
      out.number("moreDiscrepancies", more);
    }
    out.list(
        "hypotheses",
        report.hypotheses(),
        (to, cause) -> write(to, cause, at(report.explainedBy(cause), positions)));
    if (!report.furtherHypotheses().isEmpty()) {
      out.list(
          "furtherHypotheses",
          report.furtherHypotheses(),
          (to, cause) -> write(to, cause, at(report.explainedBy(cause), positions)));
    }
    out.end();
  }

  private static void write(JsonOut out, Discrepancy discrepancy, Report report, int... explained)
      throws IOException {
    out.object();
    out.flag("unique", discrepancy.isUnique());
    out.list("culprits", discrepancy.culprits(), ReportJointShape::write);
    out.list("places", report.places(discrepancy), PlaceShape::write);
    write(out, discrepancy.conflict());
    out.numbers("explains", explained);
    ReportShape.write(out, "text", discrepancy);
    out.end();
  }

  private static void write(JsonOut out, Culprit culprit) throws IOException {
    out.object();
    out.list("statements", culprit.statements(), ReportJointShape::write);
    if (culprit.leastThatFits().isPresent()) {
      out.row("fits");
      out.text("least", culprit.leastThatFits());
      out.text("greatest", culprit.greatestThatFits());
      out.end();
    }
    out.list("corrections", culprit.corrections(), ReportJointShape::write);
    out.end();
  }

  private static void write(JsonOut out, Statement statement) throws IOException {
    out.object();
    if (statement.isClaimed()) {
      out.list("claims", statement.cells(), ReportJointShape::writeClaim);
    } else {
      out.list("cells", statement.cells(), ReportShape::write);
    }
    out.end();
  }

  private static void writeClaim(JsonOut out, Cell claim) throws IOException {
    out.row();
    out.text("section", claim.form().id());
    out.text("quantity", claim.line().id());
    out.text("figure", claim.figure());
    out.text("unit", claim.unit().scale().symbol());
    out.end();
  }

  private static void write(JsonOut out, Correction correction) throws IOException {
    out.row();
    out.text("figure", correction.figure().toString());
    out.text("slip", ReportShape.id(correction.slip()));
    out.end();
  }

  private static void write(JsonOut out, Conflict conflict) throws IOException {
    out.object("conflict");
    out.list("chain", conflict.chain(), ReportShape::write);
    out.list("statements", conflict.statements(), ReportJointShape::write);
    out.end();
  }

  private static void write(JsonOut out, Hypothesis hypothesis, int... explained)
      throws IOException {
    out.object();
    out.text("act", ReportShape.id(hypothesis.act()));
    out.list("cells", hypothesis.cells(), ReportShape::write);
    out.text("rest", ReportShape.id(hypothesis.rest().consistency()));
    out.number("errorsLeft", hypothesis.rest().discrepancies().size());
    out.numbers("explains", explained);
    ReportShape.write(out, "text", hypothesis);
    out.end();
  }

  /** Points to findings by their positions among those listed, from 0. */
  private static int[] at(List<Finding> explained, IdentityHashMap<Finding, Integer> positions) {
    return explained.stream().filter(positions::containsKey).mapToInt(positions::get).toArray();
  }
}
