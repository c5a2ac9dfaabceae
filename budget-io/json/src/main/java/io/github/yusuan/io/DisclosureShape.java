package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.IOException;
import java.time.Year;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A disclosure in JSON (部门预算公开): the whole document. */
final class DisclosureShape {
  /** The version of the format that is written. */
  static final String FORMAT = "yusuan-disclosure/2";

  /** The versions of the format that are read, the first one first. */
  static final List<String> FORMATS = List.of("yusuan-disclosure/1", FORMAT);

  private static final Shape<Year> YEAR =
      Shape.of(in -> in.head().year(in), (out, year) -> out.number(year.getValue()));

  static final ObjectShape<Department, ?> DEPARTMENT =
      Members.of(NameAndCode::new, named -> named.of(Department::of, Department::withCode))
          .required("name", Shape.NAME, NameAndCode::name, Department::name)
          .optional("code", Shape.ID, NameAndCode::code, Department::code)
          .row();

  /** Where a disclosure comes from (来源). */
  static final ObjectShape<Provenance, ?> PROVENANCE =
      Members.of(Provenance::builder, Provenance.Builder::build)
          .optional("title", Shape.NAME, Provenance.Builder::title, Provenance::title)
          .optional("publisher", Shape.NAME, Provenance.Builder::publisher, Provenance::publisher)
          .optional(
              "approved", AssetsShape.DATE, Provenance.Builder::approved, Provenance::approved)
          .optional(
              "published", AssetsShape.DATE, Provenance.Builder::published, Provenance::published)
          .list("contents", Shape.NAME, Provenance.Builder::addContent, Provenance::contents)
          .map(
              "tables",
              MapShape.of(Shape.TEXT),
              Provenance.Builder::putAllTables,
              Provenance::tables)
          .list("remarks", Shape.TEXT, Provenance.Builder::addRemark, Provenance::remarks)
          .object();

  private static final MapShape<UnitSort, Integer> COUNTS =
      MapShape.of(DisclosureShape::sort, (sort, out) -> sort.id(), Shape.INTEGER).onOneLine();

  /** What a department is for and consists of (部门职责及机构设置). */
  static final ObjectShape<Organisation, ?> ORGANISATION =
      Members.of(Organisation::builder, Organisation.Builder::build)
          .list("duties", Shape.TEXT, Organisation.Builder::addDuty, Organisation::duties)
          .list("divisions", Shape.NAME, Organisation.Builder::addDivision, Organisation::divisions)
          .list("units", Shape.NAME, Organisation.Builder::addUnit, Organisation::units)
          .map("counts", COUNTS, Organisation.Builder::putAllCounts, o -> new TreeMap<>(o.counts()))
          .list("remarks", Shape.TEXT, Organisation.Builder::addRemark, Organisation::remarks)
          .object();

  static final ObjectShape<Disclosure, ?> DISCLOSURE =
      Members.of(
              Disclosure::builder,
              (Disclosure.Builder disclosure, ObjectIn object) ->
                  disclosure.template(object.template().template()).build())
          .required(
              "format",
              (in, disclosure) -> in.head().format(in),
              (out, name, disclosure) -> out.text(name, FORMAT))
          .required(
              "department", DEPARTMENT, Disclosure.Builder::department, Disclosure::department)
          .required("year", YEAR, Disclosure.Builder::year, Disclosure::year)
          .required(
              "template",
              (in, disclosure) -> in.head().template(in),
              (out, name, disclosure) -> out.text(name, disclosure.template().family().id()))
          .required(
              "kind",
              (in, disclosure) -> in.head().kind(in),
              (out, name, disclosure) -> out.text(name, disclosure.kind().id()))
          .optional("source", PROVENANCE, Disclosure.Builder::provenance, Disclosure::provenance)
          .optional(
              "organisation",
              ORGANISATION,
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
          .list(
              "omissions",
              OmissionShape.OMISSION,
              Disclosure.Builder::addOmission,
              Disclosure::omissions)
          .object();

  private DisclosureShape() {}

  private static UnitSort sort(String id, JsonIn in) {
    return UnitSort.find(id)
        .orElseThrow(
            () ->
                in.expected(
                    Quoted.oneOf(id, Stream.of(UnitSort.values()).map(UnitSort::id).toList())));
  }

  static void write(JsonOut out, Disclosure disclosure) throws IOException {
    checkNames(disclosure);
    out.follow(KnownFamily.of(disclosure.template()));
    DISCLOSURE.write(out, disclosure);
  }

  /**
   * Refuses what would be read back as something else: a well-known name for a thing of one's own.
   */
  private static void checkNames(Disclosure disclosure) {
    TemplateFamily family = disclosure.template().family();
    if (Templates.find(family.id()).filter(known -> !known.equals(family)).isPresent()) {
      throw new IllegalArgumentException(
          "a template that differs from Yusuan's must have an id of its own: '"
              + family.id()
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

  /** Whoever goes by a name and perhaps a code (名称和代码), while he is being read. */
  static final class NameAndCode {
    private String name = "";
    private @Nullable String code;

    void name(String printed) {
      name = printed;
    }

    void code(String printed) {
      code = printed;
    }

    /** Makes the value that goes by them. */
    <T> T of(Function<String, T> named, BiFunction<T, String, T> withCode) {
      T value = named.apply(name);
      return code == null ? value : withCode.apply(value, code);
    }
  }
}
