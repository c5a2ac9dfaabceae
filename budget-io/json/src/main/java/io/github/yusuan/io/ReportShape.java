package io.github.yusuan.io;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryAmount;

/** A report in JSON (核对报告): the counts by outcome, the joint proof, and the findings. */
final class ReportShape {
  /** The version of the format. */
  static final String FORMAT = "yusuan-report/3";

  private ReportShape() {}

  static void write(JsonOut out, ReportJson json) throws IOException {
    Report report = json.report();
    Disclosure disclosure = report.disclosure();
    List<Finding> findings = json.findings();
    out.show();
    out.object();
    out.text("format", FORMAT);
    out.value("department", DisclosureShape.DEPARTMENT, disclosure.department());
    out.number("year", disclosure.year().getValue());
    out.text("template", disclosure.template().family().id());
    out.text("kind", disclosure.kind().id());
    out.text("verdict", id(report.verdict()));
    out.row("counts");
    ReportCounts.of(report.findings()).write(out);
    out.end();
    out.list("doubts", json.doubts(), ReportShape::write);
    out.list("families", ReportCounts.byFamily(report.findings()), ReportShape::write);
    ReportJointShape.write(out, report, findings);
    out.always("findings", findings, (to, finding) -> write(to, finding, report));
    out.end();
  }

  private static void write(JsonOut out, ReportCounts counts) throws IOException {
    out.row();
    Family family = counts.family().orElseThrow();
    out.text("family", family.id());
    write(out, "name", family.name());
    counts.write(out);
    out.end();
  }

  private static void write(JsonOut out, Finding finding, Report report) throws IOException {
    out.object();
    out.text("key", finding.key());
    out.text("rule", finding.rule());
    out.text("severity", id(finding.severity()));
    out.text("outcome", id(finding.outcome()));
    if (finding.count() > 1) {
      out.number("count", finding.count());
    }
    out.list("cells", finding.cells(), ReportShape::write);
    out.list("places", report.places(finding), PlaceShape::write);
    if (finding.site().isPresent()) {
      write(out, finding.site().get());
    }
    if (finding.comparison().isPresent()) {
      write(out, finding.comparison().get());
    }
    if (finding.reason().isPresent()) {
      write(out, "reason", finding.reason().get());
    }
    if (finding.message().isPresent()) {
      out.row("says");
      MessageShape.write(out, finding.message().get());
      out.end();
    }
    write(out, "text", finding::in);
    out.list("consequences", finding.consequences(), (to, folded) -> write(to, folded, report));
    out.end();
  }

  static void write(JsonOut out, String name, Words words) throws IOException {
    out.name(name);
    write(out, words);
  }

  static void write(JsonOut out, Words words) throws IOException {
    out.object();
    out.text("zh", words.in(Language.CHINESE));
    out.text("en", words.in(Language.ENGLISH));
    out.end();
  }

  private static void write(JsonOut out, Site site) throws IOException {
    out.row("at");
    out.text("part", site.part().id());
    if (!site.id().isEmpty()) {
      out.text("id", Visible.text(site.id()));
    }
    if (!site.item().isEmpty()) {
      out.text("item", Visible.text(site.item()));
    }
    out.end();
  }

  static void write(JsonOut out, Cell cell) throws IOException {
    out.row();
    if (cell.table().document().isPresent()) {
      write(out, "document", cell.table().document().get());
    }
    out.text("form", cell.form().id());
    if (cell.sheet().isPresent()) {
      out.value("project", MemberShape.PROJECT, cell.sheet().get());
    }
    out.text("line", cell.line().id());
    out.text("column", cell.column().id());
    out.text("figure", cell.figure());
    out.text("unit", cell.unit().scale().symbol());
    out.end();
  }

  private static void write(JsonOut out, Comparison comparison) throws IOException {
    out.row("comparison");
    out.text("stated", yuan(comparison.stated()));
    out.text("computed", yuan(comparison.computed()));
    out.text("difference", yuan(comparison.difference()));
    out.text("slack", yuan(comparison.slack()));
    out.end();
  }

  private static String yuan(MonetaryAmount amount) {
    return Renminbi.yuan(amount).toPlainString();
  }

  /** Returns the identifier of a constant: holds-within-rounding. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
