package io.github.yusuan.core.form;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.performance.Taxonomy;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A template (公开样式): the forms that one jurisdiction prescribes for one year and one kind of
 * document, and its word on which members exhaust which. It is a {@link TemplateFamily} with year
 * and kind filled in.
 *
 * <pre>{@code
 * Template template = Templates.shanxiCounty().of(Year.of(2026));
 * template.form("expenditure").orElseThrow().title(); // 2026年预算支出总表
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Template implements Serializable permits ImmutableTemplate {

  Template() {}

  static Template of(TemplateFamily family, Year year, DocumentKind kind) {
    return ImmutableTemplate.builder().family(family).year(year).kind(kind).build();
  }

  /**
   * Returns the family.
   *
   * @return the family of which this is one year and one kind
   */
  public abstract TemplateFamily family();

  /**
   * Returns the year that is filled in.
   *
   * @return the year of the documents
   */
  public abstract Year year();

  /**
   * Returns the kind of document that is filled in.
   *
   * @return the kind
   */
  public abstract DocumentKind kind();

  /** Refuses a year that no budget has, and documents that are not published so. */
  @Value.Check
  void check() {
    if (year().getValue() < 1000 || year().getValue() > 9999) {
      throw new IllegalArgumentException("a budget year must have four digits: " + year());
    }
    if (!family().kinds().contains(kind())) {
      throw new IllegalArgumentException(
          "the template "
              + family().id()
              + " must be filled in for one of its kinds of documents: "
              + kind().id()
              + " is none of "
              + family().kinds().stream().map(DocumentKind::id).toList());
    }
    for (Form form : forms()) {
      if (form.columns().isEmpty() || (form.rows().isEmpty() && form.openDimensions().isEmpty())) {
        throw new IllegalArgumentException(
            "a form must have rows and columns: " + form.id() + " in " + id());
      }
    }
  }

  /**
   * Returns a name for messages and pages: family and year, and the kind where it is not the usual
   * one.
   *
   * @return a text such as {@code shanghai-district-2025} or {@code
   *     shanghai-district-2025-unit-budget}
   */
  public String id() {
    String id = family().id() + "-" + year();
    return kind() == family().kinds().get(0) ? id : id + "-" + kind().id();
  }

  /**
   * Returns whose template this is.
   *
   * @return the jurisdiction and the level of government
   */
  public Label jurisdiction() {
    return family().jurisdiction();
  }

  private Filling filling() {
    return new Filling(year(), kind());
  }

  /**
   * Returns the forms of the year and kind.
   *
   * @return the forms, in the order of printing
   */
  @Value.Lazy
  public List<Form> forms() {
    Filling filling = filling();
    return family().forms().stream()
        .filter(form -> filling.admits(form.usage()))
        .map(form -> form.filledIn(filling))
        .toList();
  }

  /**
   * Returns the form of a project's annual funding in a performance target sheet. Its rows are the
   * tiers and the total; its figures also lie in the project of the sheet.
   *
   * @return the form, or nothing where performance targets are not published as sheets
   */
  @Value.Lazy
  public Optional<Form> performanceFunding() {
    Filling filling = filling();
    return family()
        .performanceFunding()
        .filter(form -> filling.admits(form.usage()))
        .map(form -> form.filledIn(filling));
  }

  /**
   * Returns the taxonomy of the indicators in its performance target sheets.
   *
   * @return the taxonomy
   */
  public Taxonomy taxonomy() {
    return family().taxonomy();
  }

  /**
   * Returns which members exhaust which.
   *
   * @return the splits of the year and kind
   */
  @Value.Lazy
  public List<Split> splits() {
    Filling filling = filling();
    return family().splits().stream().filter(split -> filling.admits(split.usage())).toList();
  }

  /**
   * Returns the note that the template prescribes under a form without data.
   *
   * @return a note such as 本表无数据
   */
  public String emptyNote() {
    return filling().text(family().emptyNote());
  }

  /**
   * Returns how publishers round under this template.
   *
   * @return the roundings that occur, the usual one first
   */
  public List<Rounding> roundings() {
    return family().roundings();
  }

  /**
   * Returns how publishers come to figures that they do not round by themselves.
   *
   * @return the practices that occur beside rounding each figure by itself, the strictest first;
   *     mostly none
   */
  public List<Practice> practices() {
    return family().practices();
  }

  /**
   * Returns the sections of text that the budget can say something in.
   *
   * @return the sections of the year and kind, in the order of printing
   */
  @Value.Lazy
  public List<SectionForm> narrative() {
    Filling filling = filling();
    return family().narrative().stream()
        .filter(section -> filling.admits(section.usage()))
        .toList();
  }

  /**
   * Returns the unit in which the text states amounts.
   *
   * @return the reporting unit
   */
  public ReportingUnit narrativeUnit() {
    return family().narrativeUnit();
  }

  /**
   * Tells whether amounts may be negative. Where they may, bounds and empty parts prove nothing.
   *
   * @return true if so
   */
  public boolean allowsNegativeAmounts() {
    return family().allowsNegativeAmounts();
  }

  /**
   * Finds a form.
   *
   * @param id the form's identifier
   * @return the form, or nothing
   */
  public Optional<Form> form(String id) {
    Objects.requireNonNull(id, "id");
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /**
   * Finds a form by its printed title, as prescribed or otherwise and of any year, or by its
   * number.
   *
   * @param title the Chinese title or the number, such as 表三; blanks do not count
   * @return the form, or nothing
   * @throws IllegalArgumentException if several forms are printed so, as the two sides of a summary
   */
  public Optional<Form> printedForm(String title) {
    PrintedText wanted = PrintedText.of(title);
    return wanted
        .among(forms(), form -> form.name().in(Language.CHINESE))
        .or(() -> only(title))
        .or(() -> wanted.among(forms(), Form::number));
  }

  private Optional<Form> only(String title) {
    List<Form> titled = formsTitled(title);
    if (titled.size() > 1) {
      throw new IllegalArgumentException(
          "several are printed '" + PrintedText.of(title) + "': " + titled);
    }
    return titled.stream().findFirst();
  }

  /**
   * Finds the forms of a printed title: several where it stands over a table of several sides.
   *
   * @param title the Chinese title, as prescribed or otherwise, of any year
   * @return the forms, in the order of printing
   */
  public List<Form> formsTitled(String title) {
    String printed = Form.titleOfAnyYear(title);
    return forms().stream().filter(form -> form.titlesOfAnyYear().contains(printed)).toList();
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
   * Returns every category that the forms and splits of the family mention, with those above it,
   * which come first: a category never stands before its parent.
   *
   * @return the categories, in the order of their first mention, or of that of a part of theirs
   */
  public Set<Category> categories() {
    return family().categories();
  }

  /**
   * Returns this template with its family changed.
   *
   * @param change what is done to the family
   * @return the same year and kind of the family so changed
   */
  public Template with(UnaryOperator<TemplateFamily> change) {
    return of(change.apply(family()), year(), kind());
  }

  /** Returns its name and the number of forms: {@code shanxi-county-2024 (16 forms)}. */
  @Override
  public String toString() {
    return id() + " (" + forms().size() + " forms)";
  }
}
