package io.github.yusuan.core.form;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A template (公开样式): the forms that one jurisdiction prescribes for one year, and its word on which
 * members exhaust which.
 *
 * <p>All identities follow from the regions of the forms and the splits; a second province is a
 * second template, not a second set of rules.
 */
@Value.Immutable
public abstract sealed class Template implements Serializable permits ImmutableTemplate {

  Template() {}

  /** The greatest number of categories, with those above them, that a template may mention: 64. */
  public static final int MAX_CATEGORIES = 64;

  /**
   * Returns the identifier.
   *
   * @return an identifier such as {@code shanxi-county-2024}
   */
  public abstract String id();

  /**
   * Returns whose template this is.
   *
   * @return the jurisdiction and the level of government
   */
  public abstract Label jurisdiction();

  /**
   * Returns the budget year that the template was prescribed for.
   *
   * @return the year
   */
  public abstract Year year();

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
    if (categories().size() > MAX_CATEGORIES) {
      throw new IllegalArgumentException(
          "a template must not mention more than " + MAX_CATEGORIES + " categories: " + id());
    }
    checkCategories();
    Set<String> ids = new HashSet<>();
    for (Form form : allForms()) {
      if (!ids.add(form.id())) {
        throw new IllegalArgumentException("a template must have a form once: " + form.id());
      }
    }
    Set<String> sections = new HashSet<>();
    for (SectionForm section : narrative()) {
      if (!sections.add(section.id())) {
        throw new IllegalArgumentException("a template must have a section once: " + section.id());
      }
    }
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
   * Finds a form.
   *
   * @param id the form's identifier
   * @return the form, or nothing
   */
  public Optional<Form> form(String id) {
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /**
   * Finds a form by its printed title, with or without the year before it, or by its number.
   *
   * @param title the Chinese title or the number, such as 表三; blanks do not count
   * @return the form, or nothing
   * @throws IllegalArgumentException if several forms are printed so, as the two sides of a summary
   */
  public Optional<Form> printedForm(String title) {
    PrintedText wanted = PrintedText.of(title);
    return wanted
        .among(forms(), form -> form.title().in(Language.CHINESE))
        .or(() -> wanted.among(forms(), form -> withoutYear(form.title())))
        .or(() -> wanted.among(forms(), Form::number));
  }

  private static String withoutYear(Label title) {
    return FormPatterns.YEAR.without(title.in(Language.CHINESE));
  }

  /**
   * Writes a region in one way: where all money of a dimension is of one sort, it says so. Regions
   * that are alike so measure the same money under this template.
   *
   * @param region a region
   * @return the region, narrowed to what all its money is
   */
  public Region normalised(Region region) {
    Region whole = region;
    for (Split split : splits()) {
      boolean all = split.whole().isEmpty() && whole.member(split.dimension()).isEmpty();
      if (all && split.parts().size() == 1 && split.holdsIn(whole)) {
        whole = whole.narrow(split.parts().get(0));
      }
    }
    return whole;
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
      form.columns().forEach(column -> addAll(column.region(), categories));
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
   * Returns this template under another identifier.
   *
   * @param id the identifier
   * @return a copy
   */
  public abstract Template withId(String id);

  /**
   * Returns this template with other forms.
   *
   * @param forms the forms, in the order of printing
   * @return a copy
   */
  public abstract Template withForms(Iterable<? extends Form> forms);

  /**
   * Returns this template with other splits.
   *
   * @param splits the splits
   * @return a copy
   */
  public abstract Template withSplits(Iterable<? extends Split> splits);

  /**
   * Returns this template with its word on negative amounts changed.
   *
   * @param allowed whether amounts may be negative
   * @return a copy
   */
  public abstract Template withAllowsNegativeAmounts(boolean allowed);

  /**
   * Returns this template with other sections of text.
   *
   * @param narrative the sections, in the order of printing
   * @return a copy
   */
  public abstract Template withNarrative(Iterable<? extends SectionForm> narrative);

  /**
   * Returns this template with its text in another unit.
   *
   * @param unit the reporting unit
   * @return a copy
   */
  public abstract Template withNarrativeUnit(ReportingUnit unit);

  /**
   * Returns this template of another jurisdiction.
   *
   * @param jurisdiction the jurisdiction and the level of government
   * @return a copy
   */
  public abstract Template withJurisdiction(Label jurisdiction);

  /**
   * Returns this template prescribed for another year.
   *
   * @param year the year
   * @return a copy
   */
  public abstract Template withYear(Year year);

  /**
   * Returns this template with another form of a project's funding.
   *
   * @param form the form
   * @return a copy
   */
  public abstract Template withPerformanceFunding(Form form);

  /**
   * Returns this template with another form of a project's funding, or with none.
   *
   * @param form the form, or nothing where targets are not published as sheets
   * @return a copy
   */
  public abstract Template withPerformanceFunding(Optional<? extends Form> form);

  /**
   * Returns this template with other headings of indicators.
   *
   * @param taxonomy the taxonomy
   * @return a copy
   */
  public abstract Template withTaxonomy(Taxonomy taxonomy);

  /**
   * Returns this template with another note under a form without data.
   *
   * @param note a note such as 本表无数据
   * @return a copy
   */
  public abstract Template withEmptyNote(String note);

  /**
   * Returns this template with other roundings.
   *
   * @param roundings the roundings that occur, the usual one first
   * @return a copy
   */
  public abstract Template withRoundings(Iterable<? extends Rounding> roundings);

  /** Returns the identifier and the number of forms: {@code shanxi-county-2024 (16 forms)}. */
  @Override
  public String toString() {
    return id() + " (" + forms().size() + " forms)";
  }

  /**
   * Begins a template.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Template}. */
  public static final class Builder extends ImmutableTemplate.Builder {
    Builder() {}
  }
}
