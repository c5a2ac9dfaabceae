package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.IOException;
import java.time.Year;

/** A disclosure in JSON (部门预算公开): the whole document. */
final class DisclosureShape {
  /** The version of the format. */
  static final String FORMAT = "yusuan-disclosure/1";

  private static final Shape<Year> YEAR =
      Shape.of(DisclosureShape::year, (out, year) -> out.number(year.getValue()));

  static final ObjectShape<Department, ?> DEPARTMENT =
      Members.of(NameAndCode::new, named -> named.of(Department::of, Department::withCode))
          .required("name", Shape.NAME, NameAndCode::name, Department::name)
          .optional("code", Shape.ID, NameAndCode::code, Department::code)
          .row();

  static final ObjectShape<Disclosure, ?> DISCLOSURE =
      Members.of(Disclosure::builder, Disclosure.Builder::build)
          .required(
              "format",
              (in, disclosure) -> in.vocabulary().checkFormat(in),
              (out, name, disclosure) -> out.text(name, FORMAT))
          .required(
              "department", DEPARTMENT, Disclosure.Builder::department, Disclosure::department)
          .required("year", YEAR, Disclosure.Builder::year, Disclosure::year)
          .required(
              "template",
              (in, disclosure) -> disclosure.template(template(in)),
              (out, name, disclosure) -> out.text(name, disclosure.template().id()))
          .optional(
              "source",
              ProvenanceShape.PROVENANCE,
              Disclosure.Builder::provenance,
              Disclosure::provenance)
          .optional(
              "organisation",
              OrganisationShape.ORGANISATION,
              Disclosure.Builder::organisation,
              Disclosure::organisation)
          .requiredList(
              "tables",
              Limit.TABLES,
              TableShape.TABLE,
              Disclosure.Builder::addTable,
              Disclosure::tables)
          .list(
              "performanceTargets",
              Limit.TARGETS,
              TargetShape.TARGET,
              Disclosure.Builder::addPerformanceTarget,
              Disclosure::performanceTargets)
          .list(
              "narrative",
              Limit.SECTIONS,
              SectionShape.SECTION,
              Disclosure.Builder::addNarrative,
              Disclosure::narrative)
          .optional("assets", AssetsShape.ASSETS, Disclosure.Builder::assets, Disclosure::assets)
          .optional(
              "procurement",
              ProcurementShape.PROCUREMENT,
              Disclosure.Builder::procurement,
              Disclosure::procurement)
          .list(
              "glossary", SectionShape.TERM, Disclosure.Builder::addGlossary, Disclosure::glossary)
          .object();

  private DisclosureShape() {}

  private static Year year(JsonIn in) {
    int year = in.integer();
    if (year < 1000 || year > 9999) {
      throw in.expected("a year of four digits");
    }
    return Year.of(year);
  }

  private static Template template(JsonIn in) {
    KnownTemplate known = in.vocabulary().template(in);
    in.follow(known);
    return known.template();
  }

  static void write(JsonOut out, Disclosure disclosure) throws IOException {
    checkNames(disclosure);
    out.follow(KnownTemplate.of(disclosure.template()));
    DISCLOSURE.write(out, disclosure);
  }

  /**
   * Refuses what would be read back as something else: a well-known name for a thing of one's own.
   */
  private static void checkNames(Disclosure disclosure) {
    Template template = disclosure.template();
    if (Templates.find(template.id()).filter(known -> !known.equals(template)).isPresent()) {
      throw new IllegalArgumentException(
          "a template that differs from Yusuan's must have an id of its own: '"
              + template.id()
              + "'");
    }
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      Taxonomy taxonomy = target.taxonomy();
      if (Taxonomy.find(taxonomy.id()).filter(known -> !known.equals(taxonomy)).isPresent()) {
        throw new IllegalArgumentException(
            "a taxonomy that differs from Yusuan's must have an id of its own: '" + taxonomy + "'");
      }
    }
  }
}
