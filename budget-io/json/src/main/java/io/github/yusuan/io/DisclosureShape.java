package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** A disclosure in JSON (部门预算公开): the whole document. */
final class DisclosureShape {
  /** The version of the format. */
  static final String FORMAT = "yusuan-disclosure/1";

  static final Members MEMBERS =
      Members.required("format", "department", "year", "template", "tables")
          .and("source", "organisation", "performanceTargets", "narrative", "assets")
          .and("procurement", "glossary");
  private static final Members DEPARTMENT = Members.required("name").and("code");

  private final JsonIn in;
  private final Vocabulary vocabulary;
  private final Disclosure.Builder disclosure = Disclosure.builder();
  private @Nullable KnownTemplate known;

  /**
   * Begins to read.
   *
   * @param known the template, where it is known before the document is read
   */
  DisclosureShape(JsonIn in, Vocabulary vocabulary, @Nullable KnownTemplate known) {
    this.in = in;
    this.vocabulary = vocabulary;
    this.known = known;
  }

  Disclosure read() {
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "format" -> vocabulary.checkFormat(in);
        case "department" -> disclosure.department(department());
        case "year" -> disclosure.year(year());
        case "template" -> template();
        case "source" -> disclosure.provenance(ProvenanceShape.read(in));
        case "organisation" -> disclosure.organisation(OrganisationShape.read(in));
        case "assets" -> disclosure.assets(AssetsShape.read(in));
        case "procurement" -> disclosure.procurement(ProcurementShape.read(in));
        case "glossary" -> in.array(() -> disclosure.addGlossary(SectionShape.readTerm(in)));
        default -> ofTemplate(object.member(), known());
      }
    }
    return object.build(disclosure::build);
  }

  private void ofTemplate(String member, KnownTemplate own) {
    switch (member) {
      case "tables" -> in.array(() -> disclosure.addTable(TableShape.read(in, own)));
      case "narrative" -> in.array(() -> disclosure.addNarrative(SectionShape.read(in, own)));
      default ->
          in.array(
              () ->
                  disclosure.addPerformanceTarget(
                      TargetShape.read(in, own, vocabulary.taxonomies())));
    }
  }

  private void template() {
    known = vocabulary.template(in);
    disclosure.template(known.template());
  }

  private KnownTemplate known() {
    if (known == null) {
      throw in.refused("no member \"template\" so far", "member \"template\" before this one");
    }
    return known;
  }

  private Year year() {
    int year = in.integer();
    try {
      return Year.of(year);
    } catch (DateTimeException noYear) {
      throw in.expected("a year");
    }
  }

  private Department department() {
    String name = "";
    String code = "";
    ObjectIn object = in.object(DEPARTMENT);
    while (object.next()) {
      switch (object.member()) {
        case "name" -> name = in.string();
        default -> code = in.string();
      }
    }
    return department(name, code, object);
  }

  private static Department department(String name, String code, ObjectIn object) {
    return object.build(
        () -> object.has("code") ? Department.of(name).withCode(code) : Department.of(name));
  }

  static void write(JsonOut out, Disclosure disclosure) throws IOException {
    checkNames(disclosure);
    KnownTemplate known = KnownTemplate.of(disclosure.template());
    out.object();
    out.text("format", FORMAT);
    write(out, disclosure.department());
    out.number("year", disclosure.year().getValue());
    out.text("template", disclosure.template().id());
    writeParts(out, disclosure, known);
    out.end();
  }

  private static void writeParts(JsonOut out, Disclosure disclosure, KnownTemplate known)
      throws IOException {
    if (disclosure.provenance().isPresent()) {
      ProvenanceShape.write(out, disclosure.provenance().get());
    }
    if (disclosure.organisation().isPresent()) {
      OrganisationShape.write(out, disclosure.organisation().get());
    }
    out.<Table>always(
        "tables", disclosure.tables(), (to, table) -> TableShape.write(to, table, known));
    out.<PerformanceTarget>list(
        "performanceTargets",
        disclosure.performanceTargets(),
        (to, target) -> TargetShape.write(to, target, known));
    out.<Section>list(
        "narrative", disclosure.narrative(), (to, part) -> SectionShape.write(to, part, known));
    if (disclosure.assets().isPresent()) {
      AssetsShape.write(out, disclosure.assets().get());
    }
    if (disclosure.procurement().isPresent()) {
      ProcurementShape.write(out, disclosure.procurement().get());
    }
    out.list("glossary", disclosure.glossary(), SectionShape::write);
  }

  static void write(JsonOut out, Department department) throws IOException {
    out.row("department");
    out.text("name", department.name());
    out.text("code", department.code());
    out.end();
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
