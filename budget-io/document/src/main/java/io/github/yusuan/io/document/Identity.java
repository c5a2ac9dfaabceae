package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document is (文本身份): its template, its year, its publisher, as far as nobody said so told
 * by its titles.
 *
 * @param template the template
 * @param year the budget year
 * @param department who published
 * @param told how that is known
 */
record Identity(Template template, Year year, Department department, List<Words> told) {
  private static final Sentence BY_TITLES =
      Sentence.of("template-by-titles")
          .zh("样式按表题认作{template}（{found}张表）")
          .en("template told by the titles of {found} {found|table|tables}: {template}");
  private static final Sentence BY_YEAR =
      Sentence.of("year-by-titles").zh("年度按表题认作{year}").en("year told by titles: {year}");
  private static final Sentence BY_NAME =
      Sentence.of("department-by-name").zh("部门：{name}").en("department: {name}");

  /** What is known of a document whatever it says (已知信息). */
  record Known(Optional<TemplateFamily> family, Optional<Year> year, Optional<DocumentKind> kind) {
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A template that a document may be of, and how well its titles fit. */
  private record Candidate(Template template, List<Part> parts, int tables, int fit) {}

  /** Tells what a document is, but for what is known. */
  static Identity of(PrintedTables printed, Known known) {
    return of(printed, known, Set.of());
  }

  /**
   * Tells what a document is if it is of none of some families.
   *
   * @throws DisclosureFormatException if there is no other that has half as many of its tables
   */
  static Identity of(PrintedTables printed, Known known, Set<TemplateFamily> others) {
    List<Words> told = new ArrayList<>();
    Map<List<String>, List<Part>> parts = new HashMap<>();
    Optional<Year> titled = year(printed, known, parts);
    List<Candidate> candidates = new ArrayList<>();
    for (TemplateFamily family : known.family().map(List::of).orElseGet(Templates::known)) {
      Year year = known.year().or(() -> titled).orElseGet(() -> family.usualYear());
      for (DocumentKind kind : known.kind().map(List::of).orElseGet(family::kinds)) {
        if (family.kinds().contains(kind)) {
          candidates.add(candidate(printed, family.of(year, kind), parts));
        }
      }
    }
    int most = candidates.stream().mapToInt(Candidate::tables).max().orElse(0);
    Candidate best =
        candidates.stream()
            .filter(candidate -> candidate.tables() > 0 || isOfSheets(candidate, known))
            .filter(candidate -> !others.contains(candidate.template().family()))
            .filter(candidate -> others.isEmpty() || 2 * candidate.tables() >= most)
            .max(
                Comparator.comparingInt(Candidate::fit)
                    .thenComparingInt(candidate -> -candidates.indexOf(candidate)))
            .orElseThrow(() -> none(printed));
    Template template = best.template();
    if (known.family().isEmpty() || known.kind().isEmpty()) {
      told.add(BY_TITLES.with("template", template.id()).with("found", best.tables()));
    }
    if (known.year().isEmpty() && titled.isPresent()) {
      told.add(BY_YEAR.with("year", titled.get().getValue()));
    }
    return new Identity(template, template.year(), department(printed, best.parts(), told), told);
  }

  /** Target sheets alone are of any template: it has to be said which. */
  private static boolean isOfSheets(Candidate candidate, Known known) {
    return known.family().isPresent() && candidate.parts().stream().anyMatch(Part::isSheet);
  }

  private static DisclosureFormatException none(PrintedTables printed) {
    PrintedDocument document = printed.document();
    Label found;
    if (!document.cutOffs().isEmpty()) {
      found =
          Label.zh("可能已损坏的文件（缺少文件尾，其余部分中没有任何样式表题）")
              .en(
                  "a file that may be damaged (its end is missing, and no table is titled as in any"
                      + " template)");
    } else if (!document.grids().isEmpty()) {
      found = Label.zh("没有任何样式表题的文本").en("no table titled as in any template");
    } else if (!document.pictures().isEmpty()) {
      found =
          Label.zh("没有表格而有图片的文本（图片中的表不能读出）")
              .en("a text without tables, with pictures (tables in pictures are not read)");
    } else {
      found =
          Label.zh("没有表格的文本（无框线的表不能读出）")
              .en("a text without tables (those without ruling lines are not read)");
    }
    return DisclosureFormatException.at(Place.START)
        .found(found)
        .expected(Label.zh("部门预算公开表").en("the tables of a disclosure"));
  }

  /** Titles printed word for word, as those of departments and of units, count beyond likeness. */
  private static Candidate candidate(
      PrintedTables printed, Template template, Map<List<String>, List<Part>> tried) {
    Map<String, Integer> found = new LinkedHashMap<>();
    int exact = 0;
    FormTitles titles = new FormTitles(template, printed);
    List<Part> parts = parts(printed, titles, tried);
    for (Part part : parts) {
      part.title().ifPresent(title -> found.merge(title.number(), title.likeness(), Math::max));
      boolean titled =
          part.above().stream()
              .filter(line -> titles.isTitle(line.text()))
              .anyMatch(line -> !template.formsTitled(PrintedKey.clean(line.text())).isEmpty());
      exact += titled ? 1 : 0;
    }
    int alike = found.values().stream().mapToInt(likeness -> likeness).sum();
    return new Candidate(template, parts, found.size(), alike + exact);
  }

  /** Titles that are the same make the same parts. */
  private static List<Part> parts(
      PrintedTables printed, FormTitles titles, Map<List<String>, List<Part>> tried) {
    return tried.computeIfAbsent(titles.keys(), none -> Parts.of(printed, titles));
  }

  /** The year that most titles of tables carry; else that of the first line that has one. */
  private static Optional<Year> year(
      PrintedTables printed, Known known, Map<List<String>, List<Part>> tried) {
    Map<Integer, Integer> years = new LinkedHashMap<>();
    List<TemplateFamily> families = new ArrayList<>(Templates.known());
    known.family().filter(family -> !families.contains(family)).ifPresent(families::add);
    for (TemplateFamily family : families) {
      Template template = family.of(family.usualYear());
      FormTitles titles = new FormTitles(template, printed);
      for (Part part : parts(printed, titles, tried)) {
        part.above().stream()
            .filter(line -> titles.match(line.text()).isPresent())
            .forEach(
                line -> year(line.text()).ifPresent(found -> years.merge(found, 1, Integer::sum)));
      }
    }
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> Year.of(entry.getKey()))
        .or(
            () ->
                printed.lines().stream()
                    .flatMap(line -> year(line.text()).stream())
                    .map(Year::of)
                    .findFirst());
  }

  private static Optional<Integer> year(String line) {
    return DocumentPatterns.YEAR
        .first(PrintedKey.half(PrintedKey.clean(line)))
        .map(match -> Integer.valueOf(match.group(1)));
  }

  private static Department department(PrintedTables printed, List<Part> parts, List<Words> told) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Part part : parts) {
      new Surroundings(part).department().ifPresent(name -> names.merge(name, 1, Integer::sum));
    }
    Optional<String> name =
        names.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .or(TitlePage.of(printed.lines())::department);
    name.ifPresent(one -> told.add(BY_NAME.with("name", one)));
    return name.map(Department::of).orElseGet(Department::unnamed);
  }
}
