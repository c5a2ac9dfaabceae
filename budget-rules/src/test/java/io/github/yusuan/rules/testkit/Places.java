package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What some templates have places for (样式所容), read from their forms and splits: which members a
 * line may have, and which it needs, to be complete for all of them at once.
 */
final class Places {
  private static final List<Category> OFTEN_FINER =
      List.of(
          Source.INSTITUTION_INCOME,
          Source.BUSINESS_INCOME,
          Source.AID_FROM_SUPERIOR,
          Source.REMITTED_BY_SUBORDINATES,
          Source.OTHER_INCOME);

  private final List<Template> templates;
  private final Map<Dimension, List<Category>> members = new EnumMap<>(Dimension.class);

  /** By classification: the codes that a form lists as rows, once for all forms alike. */
  private final Map<Dimension, Set<List<Member>>> rows = new EnumMap<>(Dimension.class);

  private final Set<Demand> demands = new LinkedHashSet<>();

  /**
   * A form's demand: money that may lie in the slice needs members of the dimensions. Money without
   * a member in a dimension that nothing exhausts lies outside.
   */
  private record Demand(Region slice, Set<Dimension> exhausted, Set<Dimension> dimensions) {
    boolean isOn(Region region) {
      return slice.members().stream()
          .allMatch(
              wanted ->
                  region
                      .member(wanted.dimension())
                      .map(wanted::contains)
                      .orElse(exhausted.contains(wanted.dimension())));
    }
  }

  Places(Collection<Template> templates) {
    this.templates = List.copyOf(templates);
    for (Dimension dimension : Dimension.values()) {
      members.put(dimension, candidates(dimension).filter(this::hasPlace).toList());
    }
    templates.forEach(this::demand);
    templates.stream().flatMap(Places::forms).forEach(this::addRows);
  }

  private void demand(Template template) {
    forms(template).forEach(form -> demands.add(demand(template, form)));
    template.performanceFunding().ifPresent(form -> demands.add(ofSheets(template, form)));
    for (SectionForm section : template.narrative()) {
      for (Phrase phrase : section.phrases()) {
        phrase.quantities().stream()
            .flatMap(quantity -> quantity.region().stream())
            .forEach(region -> demands.add(ofText(template, phrase, region)));
      }
    }
  }

  private static Stream<Form> forms(Template template) {
    return Stream.concat(template.forms().stream(), template.performanceFunding().stream());
  }

  private Stream<Category> candidates(Dimension dimension) {
    Set<Category> candidates = new LinkedHashSet<>();
    templates.forEach(template -> candidates.addAll(template.categories()));
    candidates.addAll(OFTEN_FINER);
    Stream<Category> all = candidates.stream();
    return all.filter(category -> category.dimension() == dimension);
  }

  private boolean hasPlace(Category category) {
    return templates.stream().allMatch(template -> hasPlace(category, template));
  }

  /** A member has a place if it lies in a part of every split around it, and around nothing. */
  private static boolean hasPlace(Category category, Template template) {
    boolean around =
        template.categories().stream()
            .anyMatch(other -> category.contains(other) && !category.equals(other));
    return !around
        && template.splits().stream()
            .filter(split -> split.dimension() == category.dimension())
            .filter(split -> split.whole().map(whole -> whole.contains(category)).orElse(true))
            .allMatch(split -> split.parts().stream().anyMatch(part -> part.contains(category)));
  }

  private static Demand demand(Template template, Form form) {
    Set<Dimension> exhausted = exhausted(template);
    Set<Dimension> dimensions = new LinkedHashSet<>(form.openDimensions());
    Stream.of(
            Stream.of(form.slice()),
            form.columns().stream().map(Column::region),
            form.rows().stream().map(Row::region))
        .flatMap(regions -> regions)
        .flatMap(region -> region.members().stream())
        .map(Member::dimension)
        .filter(exhausted::contains)
        .forEach(dimensions::add);
    return new Demand(form.slice(), exhausted, dimensions);
  }

  /** The text must know of all money whether it speaks of it, and lists it by a classification. */
  private static Demand ofText(Template template, Phrase phrase, Region region) {
    Set<Dimension> exhausted = exhausted(template);
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    region.members().stream()
        .map(Member::dimension)
        .filter(exhausted::contains)
        .forEach(dimensions::add);
    if (phrase instanceof Listing list) {
      dimensions.add(list.dimension());
    }
    return new Demand(region, exhausted, dimensions);
  }

  /** What has a sheet is money of a project. */
  private static Demand ofSheets(Template template, Form form) {
    return new Demand(
        form.slice(), exhausted(template), EnumSet.of(Dimension.UNIT, Dimension.PROJECT));
  }

  private static Set<Dimension> exhausted(Template template) {
    Set<Dimension> exhausted = EnumSet.noneOf(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      if (dimension.isOpen()) {
        exhausted.add(dimension);
      }
    }
    for (Split split : template.splits()) {
      if (split.whole().isEmpty()) {
        exhausted.add(split.dimension());
      }
    }
    return exhausted;
  }

  /** Returns the members of a dimension that a line may have. */
  List<Category> members(Dimension dimension) {
    return members.getOrDefault(dimension, List.of());
  }

  /** Tells whether the splits that hold inside some money have a part for a category of it. */
  boolean admit(Category category, Collection<Member> money) {
    Region region = Region.of(money);
    return templates.stream()
        .flatMap(template -> template.splits().stream())
        .filter(split -> split.dimension() == category.dimension())
        .filter(split -> split.holdsIn(region))
        .filter(split -> split.whole().map(whole -> whole.contains(category)).orElse(true))
        .allMatch(split -> split.parts().stream().anyMatch(part -> part.contains(category)));
  }

  /** Tells whether money of some members is incomplete without one of another dimension. */
  boolean need(Dimension dimension, Collection<Member> money) {
    Region region = Region.of(money);
    return demands.stream()
        .anyMatch(demand -> demand.dimensions().contains(dimension) && demand.isOn(region));
  }

  /**
   * Tells whether every form that lists some codes of its classification as rows has one for it.
   */
  boolean hasRow(SubjectCode code) {
    for (List<Member> rows : rows.getOrDefault(code.dimension(), Set.of())) {
      if (rows.stream().noneMatch(row -> row.contains(code))) {
        return false;
      }
    }
    return true;
  }

  /** Notes the codes that a form lists as rows, by their classification. */
  private void addRows(Form form) {
    Map<Dimension, List<Member>> listed = new EnumMap<>(Dimension.class);
    for (Row row : form.rows()) {
      for (Member member : row.region().members()) {
        listed.computeIfAbsent(member.dimension(), none -> new ArrayList<>()).add(member);
      }
    }
    listed.forEach(
        (dimension, of) -> rows.computeIfAbsent(dimension, none -> new LinkedHashSet<>()).add(of));
  }

  /** Returns how many names an item has. */
  int itemColumns() {
    return templates.stream()
        .flatMap(template -> template.forms().stream())
        .filter(form -> form.openDimensions().contains(Dimension.ITEM))
        .mapToInt(Form::itemColumns)
        .max()
        .orElse(1);
  }

  /** Returns the units that the forms print in. */
  List<ReportingUnit> units() {
    return templates.stream().flatMap(Places::forms).map(Form::unit).distinct().toList();
  }

  List<Template> templates() {
    return templates;
  }

  @Override
  public String toString() {
    return templates.stream().map(Template::id).toList() + " " + members;
  }
}
