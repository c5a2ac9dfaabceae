package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private static final Label UNKNOWN = Label.zh("未注明部门").en("no department named");

  /** Tells what a document is, but for what is given. */
  static Identity of(PrintedDocument document, Optional<Template> template, Optional<Year> year) {
    List<Words> told = new ArrayList<>();
    Template known = template.orElseGet(() -> byTitles(document, told));
    Year of = year.orElseGet(() -> byTitles(document, known, told));
    Template filled = known.family().of(of, known.kind());
    return new Identity(filled, of, department(document, filled, told), told);
  }

  private static Template byTitles(PrintedDocument document, List<Words> told) {
    Template best = null;
    int most = 0;
    int alike = 0;
    for (Template template : Templates.all()) {
      List<Part> parts = Parts.of(document, new FormTitles(template));
      Map<String, Integer> found = new LinkedHashMap<>();
      parts.stream()
          .flatMap(part -> part.title().stream())
          .forEach(title -> found.merge(title.number(), title.likeness(), Math::max));
      int sum = found.values().stream().mapToInt(likeness -> likeness).sum();
      if (sum > alike) {
        best = template;
        most = found.size();
        alike = sum;
      }
    }
    if (best == null) {
      throw DisclosureFormatException.at(Place.START)
          .found(Label.zh("没有任何样式表题的文本").en("no table titled as in any template"))
          .expected(Label.zh("部门预算公开表").en("the tables of a disclosure"));
    }
    told.add(BY_TITLES.with("template", best.id()).with("found", most));
    return best;
  }

  /** The year that most titles of tables carry; else that of the first line that has one. */
  private static Year byTitles(PrintedDocument document, Template template, List<Words> told) {
    FormTitles titles = new FormTitles(template);
    Map<Integer, Integer> years = new LinkedHashMap<>();
    for (Part part : Parts.of(document, titles)) {
      part.above().stream()
          .filter(line -> titles.match(line.text()).isPresent())
          .forEach(
              line -> year(line.text()).ifPresent(found -> years.merge(found, 1, Integer::sum)));
    }
    Optional<Year> found =
        years.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(entry -> Year.of(entry.getKey()))
            .or(
                () ->
                    document.lines().stream()
                        .flatMap(line -> year(line.text()).stream())
                        .map(Year::of)
                        .findFirst());
    found.ifPresent(one -> told.add(BY_YEAR.with("year", one.getValue())));
    return found.orElse(template.year());
  }

  private static Optional<Integer> year(String line) {
    return DocumentPatterns.YEAR
        .first(PrintedKey.half(PrintedKey.clean(line)))
        .map(match -> Integer.valueOf(match.group(1)));
  }

  private static Department department(
      PrintedDocument document, Template template, List<Words> told) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Part part : Parts.of(document, new FormTitles(template))) {
      new Surroundings(part).department().ifPresent(name -> names.merge(name, 1, Integer::sum));
    }
    Optional<String> name =
        names.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    name.ifPresent(one -> told.add(BY_NAME.with("name", one)));
    return Department.of(name.orElse(UNKNOWN.in(io.github.yusuan.core.label.Language.CHINESE)));
  }
}
