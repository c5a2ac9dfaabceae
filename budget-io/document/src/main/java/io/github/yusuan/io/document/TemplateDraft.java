package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A template in the making, from a publisher's blank document (样式草稿): a form for each printed table
 * and side, with titles, headings and rows as they are printed, all marked as unseen. What measures
 * which part of the budget is guessed where a known template prints the same words; what could not
 * be guessed is asked.
 *
 * <pre>{@code
 * TemplateDraft draft = TemplateDraft.of(Documents.print(Path.of("blank.xlsx")), "our-county");
 * draft.questions().forEach(System.out::println); // 表三“训练费”栏不知何指，暂作备注栏
 * TemplateJson.write(draft.family(), Path.of("our-county.json"));
 * }</pre>
 *
 * @param family the template, to be read through and completed by hand
 * @param questions what could not be guessed, and what stands in its place for now
 */
public record TemplateDraft(TemplateFamily family, List<Message> questions)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Label NO_FORM = Label.zh("没有带表题的表").en("no table under a title");
  private static final Label FORMS =
      Label.zh("表题、栏目齐全的空白表样").en("blank tables with their titles and headings");

  /**
   * Copies the questions.
   *
   * @param family the template
   * @param questions what could not be guessed
   */
  public TemplateDraft {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(questions, "questions");
    questions = List.copyOf(questions);
  }

  /**
   * Drafts the template of a blank document.
   *
   * @param blank the document as it is printed
   * @param id the identifier of the template
   * @return the draft
   * @throws DisclosureFormatException if no table of the document can be a form: none has a title
   *     with 表 over it, and rows and columns
   * @throws IllegalArgumentException if the identifier is none
   */
  public static TemplateDraft of(PrintedDocument blank, String id) {
    Identifier.check("template id", id);
    Objects.requireNonNull(blank, "blank");
    PrintedTables printed = new PrintedTables(blank);
    Template model = model(printed);
    FormTitles titles = new FormTitles(model, printed);
    List<Part> parts = Parts.of(printed, titles).stream().filter(part -> !part.isSheet()).toList();
    Drafting drafting = new Drafting(titles, year(parts).orElse(model.year()));
    parts.forEach(drafting::draft);
    List<Form> forms = drafting.forms();
    if (forms.isEmpty()) {
      throw DisclosureFormatException.at(Place.START).found(NO_FORM).expected(FORMS);
    }
    TemplateFamily bare =
        TemplateFamily.builder()
            .id(id)
            .jurisdiction(Label.zh("（地区、级次）").en("(jurisdiction and level)"))
            .addKinds(kind(forms))
            .addAllForms(forms)
            .addRoundings(Rounding.HALF_UP)
            .emptyNote(model.emptyNote())
            .usualYear(drafting.year())
            .build();
    return new TemplateDraft(bare.withSplits(splits(bare, model)), drafting.questions());
  }

  /** Returns the known template that has the most titles of the document. */
  private static Template model(PrintedTables blank) {
    Template best = Templates.nationalBudget().of(Templates.nationalBudget().usualYear());
    long most = 0;
    for (TemplateFamily family : Templates.known()) {
      Template template = family.of(family.usualYear());
      long titled =
          Parts.of(blank, new FormTitles(template, blank)).stream()
              .mapToInt(Part::likeness)
              .filter(likeness -> likeness > 0)
              .sum();
      if (titled > most) {
        most = titled;
        best = template;
      }
    }
    return best;
  }

  private static Optional<Year> year(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.above().stream())
        .map(line -> PrintedKey.half(PrintedKey.clean(line.text())))
        .flatMap(title -> DocumentPatterns.YEAR.first(title).stream())
        .map(match -> Year.of(Integer.parseInt(match.group(1))))
        .findFirst();
  }

  private static DocumentKind kind(List<Form> forms) {
    String titles =
        String.join(" ", forms.stream().map(f -> f.title().in(Language.CHINESE)).toList());
    boolean unit = titles.contains("单位");
    if (titles.contains("决算")) {
      return unit ? DocumentKind.UNIT_FINAL_ACCOUNT : DocumentKind.DEPARTMENT_FINAL_ACCOUNT;
    }
    return unit ? DocumentKind.UNIT_BUDGET : DocumentKind.DEPARTMENT_BUDGET;
  }

  /** Takes over the splits of which all parts are printed. */
  private static List<Split> splits(TemplateFamily bare, Template model) {
    Set<Object> printed = new HashSet<>(bare.categories());
    List<Split> splits = new ArrayList<>();
    for (Split split : model.splits()) {
      if (printed.containsAll(split.parts())) {
        splits.add(split);
      }
    }
    return splits;
  }
}
