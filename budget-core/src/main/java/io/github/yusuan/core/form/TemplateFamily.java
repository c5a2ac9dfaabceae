package io.github.yusuan.core.form;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A template family (样式系列): the forms that one jurisdiction prescribes, for any year and for the
 * kinds of documents that it publishes, and its word on which members exhaust which.
 *
 * <p>Year and kind are filled in: titles, headings, labels and texts carry {@code {year}}, {@code
 * {lastYear}} and {@code {kind}} (部门 or 单位). What changed in a year, or stands in one kind of
 * document only, says so by its {@link Usage}, or is an {@link Alias} that was prescribed since.
 *
 * <pre>{@code
 * Template template = Templates.shanghaiDistrict().of(Year.of(2026), DocumentKind.UNIT_BUDGET);
 * }</pre>
 *
 * <p>All identities follow from the regions of the forms and the splits; a second province is a
 * second family, not a second set of rules.
 */
@Value.Immutable
public abstract sealed class TemplateFamily implements Serializable
    permits ImmutableTemplateFamily {

  TemplateFamily() {}

  /** The greatest number of categories, with those above them, that a template may mention: 64. */
  public static final int MAX_CATEGORIES = 64;

  /**
   * Returns the identifier.
   *
   * @return an identifier such as {@code shanxi-county}
   */
  public abstract String id();

  /**
   * Returns whose template this is.
   *
   * @return the jurisdiction and the level of government
   */
  public abstract Label jurisdiction();

  /**
   * Returns the kinds of documents that are published so.
   *
   * @return the kinds, the usual one first
   */
  public abstract List<DocumentKind> kinds();

  /**
   * Returns the forms.
   *
   * @return the forms, in the order of printing
   */
  public abstract List<Form> forms();

  /**
   * Returns the form of a project's annual funding in a performance target sheet. Its rows are the
   * tiers and the total; its figures also lie in the project of the sheet.
   *
   * @return the form, or nothing where performance targets are not published as sheets
   */
  public abstract Optional<Form> performanceFunding();

  /**
   * Returns the taxonomy of the indicators in its performance target sheets.
   *
   * @return the taxonomy; {@link Taxonomy#COUNTY} unless set
   */
  @Value.Default
  public Taxonomy taxonomy() {
    return Taxonomy.COUNTY;
  }

  /**
   * Returns which members exhaust which.
   *
   * @return the splits
   */
  public abstract List<Split> splits();

  /**
   * Returns the note that the template prescribes under a form without data.
   *
   * @return a note such as 本表无数据
   */
  public abstract String emptyNote();

  /**
   * Returns how publishers round under this template.
   *
   * @return the roundings that occur, the usual one first
   */
  public abstract List<Rounding> roundings();

  /**
   * Returns how publishers come to figures that they do not round by themselves.
   *
   * @return the practices that occur beside rounding each figure by itself, the strictest first;
   *     mostly none
   */
  public abstract List<Practice> practices();

  /**
   * Returns the sections of text that the budget can say something in.
   *
   * @return the sections, in the order of printing
   */
  public abstract List<SectionForm> narrative();

  /**
   * Returns the unit in which the text states amounts.
   *
   * @return the reporting unit; 万元 with two decimals unless set
   */
  @Value.Default
  public ReportingUnit narrativeUnit() {
    return Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  }

  /**
   * Returns the year that is meant where none is said: one whose documents were seen.
   *
   * @return the year; 2024 unless set
   */
  @Value.Default
  public Year usualYear() {
    return Year.of(2024);
  }

  /**
   * Tells whether amounts may be negative. Where they may, bounds and empty parts prove nothing.
   *
   * @return true if so
   */
  @Value.Default
  public boolean allowsNegativeAmounts() {
    return false;
  }

  /** Refuses a template without rounding, and two forms or sections of one identifier. */
  @Value.Check
  void check() {
    if (roundings().isEmpty()) {
      throw new IllegalArgumentException("a template must name a rounding: " + id());
    }
    if (practices().stream().distinct().count() < practices().size()) {
      throw new IllegalArgumentException(
          "a template must name a practice of rounding once: " + id());
    }
    if (kinds().isEmpty() || kinds().stream().distinct().count() < kinds().size()) {
      throw new IllegalArgumentException(
          "a template must be for some kinds of documents, each once: " + id());
    }
    Identifier.check("template id", id());
    Filling.check(emptyNote());
    if (categories().size() > MAX_CATEGORIES) {
      throw new IllegalArgumentException(
          "a template must not mention more than " + MAX_CATEGORIES + " categories: " + id());
    }
    checkCategories();
    Usage.checkOnce("a template must have a form once: ", allForms(), Form::id, Form::usage);
    allForms().forEach(form -> YearsOfForms.check(form, kinds(), usualYear()));
    Usage.checkOnce(
        "a template must have a section once: ", narrative(), SectionForm::id, SectionForm::usage);
  }

  /** Two categories that differ in label or parent only would be two regions of one name. */
  private void checkCategories() {
    Map<String, Category> byName = new HashMap<>();
    for (Category category : categories()) {
      Category other = byName.putIfAbsent(category.toString(), category);
      if (other != null) {
        throw new IllegalArgumentException(
            "a template must mean one category by one id: "
                + category
                + " is "
                + category.label()
                + " and "
                + other.label()
                + " in "
                + id());
      }
    }
  }

  /**
   * Fills in year and kind.
   *
   * @param year the year of a document
   * @param kind its kind
   * @return the template
   * @throws IllegalArgumentException if no such documents are published so, or the year has not
   *     four digits
   */
  public Template of(Year year, DocumentKind kind) {
    return filledIn()
        .of(Objects.requireNonNull(year, "year"), Objects.requireNonNull(kind, "kind"));
  }

  @Value.Lazy
  FilledIn filledIn() {
    return new FilledIn(this);
  }

  /**
   * Fills in a year, for the usual kind of documents.
   *
   * @param year the year of a document
   * @return the template of the first kind
   * @throws IllegalArgumentException if the year has not four digits
   */
  public Template of(Year year) {
    return of(year, kinds().get(0));
  }

  /**
   * Returns every category that the forms and splits mention, with those above it, which come
   * first: a category never stands before its parent.
   *
   * @return the categories, in the order of their first mention, or of that of a part of theirs
   */
  public Set<Category> categories() {
    Set<Category> categories = new LinkedHashSet<>();
    for (Split split : splits()) {
      split.parts().forEach(part -> addWithAncestors(part, categories));
      addAll(split.inside(), categories);
    }
    for (Form form : allForms()) {
      addAll(form.slice(), categories);
      form.orOnly().ifPresent(part -> addAll(part, categories));
      form.printedColumns().forEach(column -> addAll(column.region(), categories));
      form.rows().forEach(row -> addAll(row.region(), categories));
    }
    return Collections.unmodifiableSet(categories);
  }

  private List<Form> allForms() {
    List<Form> all = new ArrayList<>(forms());
    performanceFunding().ifPresent(all::add);
    return all;
  }

  private static void addAll(Region region, Set<Category> categories) {
    for (Member member : region.members()) {
      if (member instanceof Category category) {
        addWithAncestors(category, categories);
      }
    }
  }

  private static void addWithAncestors(Category category, Set<Category> categories) {
    category.parent().ifPresent(parent -> addWithAncestors(parent, categories));
    categories.add(category);
  }

  /**
   * Returns this family under another identifier.
   *
   * @param id the identifier
   * @return a copy
   */
  public abstract TemplateFamily withId(String id);

  /**
   * Returns this family with other forms.
   *
   * @param forms the forms, in the order of printing
   * @return a copy
   */
  public abstract TemplateFamily withForms(Iterable<? extends Form> forms);

  /**
   * Returns this family with other splits.
   *
   * @param splits the splits
   * @return a copy
   */
  public abstract TemplateFamily withSplits(Iterable<? extends Split> splits);

  /**
   * Returns this family with its word on negative amounts changed.
   *
   * @param allowed whether amounts may be negative
   * @return a copy
   */
  public abstract TemplateFamily withAllowsNegativeAmounts(boolean allowed);

  /**
   * Returns this family with other sections of text.
   *
   * @param narrative the sections, in the order of printing
   * @return a copy
   */
  public abstract TemplateFamily withNarrative(Iterable<? extends SectionForm> narrative);

  /**
   * Returns this family with its text in another unit.
   *
   * @param unit the reporting unit
   * @return a copy
   */
  public abstract TemplateFamily withNarrativeUnit(ReportingUnit unit);

  /**
   * Returns this family of another jurisdiction.
   *
   * @param jurisdiction the jurisdiction and the level of government
   * @return a copy
   */
  public abstract TemplateFamily withJurisdiction(Label jurisdiction);

  /**
   * Returns this family for other kinds of documents.
   *
   * @param kinds the kinds, the usual one first
   * @return a copy
   */
  public abstract TemplateFamily withKinds(Iterable<? extends DocumentKind> kinds);

  /**
   * Returns this family with another form of a project's funding.
   *
   * @param form the form
   * @return a copy
   */
  public abstract TemplateFamily withPerformanceFunding(Form form);

  /**
   * Returns this family with another form of a project's funding, or with none.
   *
   * @param form the form, or nothing where targets are not published as sheets
   * @return a copy
   */
  public abstract TemplateFamily withPerformanceFunding(Optional<? extends Form> form);

  /**
   * Returns this family with other headings of indicators.
   *
   * @param taxonomy the taxonomy
   * @return a copy
   */
  public abstract TemplateFamily withTaxonomy(Taxonomy taxonomy);

  /**
   * Returns this family with another note under a form without data.
   *
   * @param note a note such as 本表无数据
   * @return a copy
   */
  public abstract TemplateFamily withEmptyNote(String note);

  /**
   * Returns this family with other roundings.
   *
   * @param roundings the roundings that occur, the usual one first
   * @return a copy
   */
  public abstract TemplateFamily withRoundings(Iterable<? extends Rounding> roundings);

  /**
   * Returns this family with other practices of rounding.
   *
   * @param practices those that occur beside rounding each figure by itself, the strictest first
   * @return a copy
   */
  public abstract TemplateFamily withPractices(Iterable<? extends Practice> practices);

  /** Returns the identifier and the number of forms: {@code shanxi-county (16 forms)}. */
  @Override
  public String toString() {
    return id() + " (" + forms().size() + " forms)";
  }

  /**
   * Begins a family.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TemplateFamily}. */
  public static final class Builder extends ImmutableTemplateFamily.Builder {
    Builder() {}
  }
}
