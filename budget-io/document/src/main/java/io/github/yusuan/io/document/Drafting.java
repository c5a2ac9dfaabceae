package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts the forms of a blank document, table by table (逐表起草). */
final class Drafting {
  /** A table has a left, a middle and a right side at the most. */
  private static final int MOST_SIDES = 3;

  private static final Sentence NO_FORM =
      Sentence.of("draft-no-form")
          .zh("“{title}”未能起草：{reason}")
          .en("“{title}” was not drafted: {reason}");
  private static final Label NO_ROWS = Label.zh("没有读出行、栏").en("no rows and columns were read");

  private final FormTitles titles;
  private final Year year;
  private final List<Form> known =
      Templates.known().stream()
          .flatMap(family -> family.of(family.usualYear()).forms().stream())
          .toList();
  private final List<Form> forms = new ArrayList<>();
  private final List<Message> questions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int tables;
  private String current = "";

  Drafting(FormTitles titles, Year year) {
    this.titles = titles;
    this.year = year;
  }

  /** Returns the title of the table that is being drafted. */
  String title() {
    return current;
  }

  Year year() {
    return year;
  }

  List<Form> forms() {
    return forms;
  }

  List<Message> questions() {
    return questions;
  }

  /** Drafts the forms of one printed table, one for each side. */
  void draft(Part part) {
    Optional<String> title =
        part.above().stream()
            .map(line -> PrintedKey.clean(line.text()))
            .filter(Drafting::isTitle)
            .findFirst();
    if (title.isEmpty() || part.lattice().rows() == 0) {
      return;
    }
    tables++;
    current = text(title.get());
    List<Form> models =
        part.title().map(match -> titles.printed().get(match.number())).orElse(List.of());
    Heads heads = TableReader.heads(part.lattice(), known, Upright.items(models, part.lattice()));
    List<Side> sides = Side.of(part.lattice(), heads, Math.max(MOST_SIDES, models.size()));
    for (int at = 0; at < sides.size(); at++) {
      Optional<Form> model =
          models.size() == sides.size()
              ? Optional.of(models.get(at))
              : headed(models, heads.over(sides.get(at).from()));
      FormDraft draft = new FormDraft(part.lattice(), heads, sides.get(at), model, known);
      try {
        Form.Builder form =
            Form.builder()
                .id(free(model.map(Form::id).orElse("form-" + tables)))
                .number(number(part))
                .title(label(title.get()))
                .unit(
                    new Surroundings(part)
                        .scale(heads)
                        .orElse(Scale.TEN_THOUSAND_YUAN)
                        .withDecimals(2));
        if (sides.size() > 1) {
          Label heading = label(draft.heading());
          form.side(
              at == 0
                  ? io.github.yusuan.core.form.Side.left(heading)
                  : at < sides.size() - 1
                      ? io.github.yusuan.core.form.Side.middle(heading)
                      : io.github.yusuan.core.form.Side.right(heading));
        }
        forms.add(draft.complete(form, this));
      } catch (IllegalArgumentException refused) {
        questions.add(NO_FORM.with("title", title.get()).with("reason", NO_ROWS));
      }
    }
  }

  /** Where a table has more sides than any that is known, each is like the one of its heading. */
  private static Optional<Form> headed(List<Form> models, List<String> over) {
    return models.stream()
        .filter(
            model ->
                model
                    .side()
                    .map(side -> PrintedKey.of(side.label().in(Language.CHINESE)))
                    .filter(label -> over.stream().anyMatch(label::equals))
                    .isPresent())
        .findFirst();
  }

  private static boolean isTitle(String line) {
    String half = PrintedKey.half(line);
    return half.contains("表")
        && half.length() <= 60
        && !DocumentPatterns.TABLE_NUMBER.matches(half)
        && !DocumentPatterns.NOTE.isIn(half);
  }

  private String number(Part part) {
    return part.above().stream()
        .map(line -> PrintedKey.half(line.text()))
        .filter(DocumentPatterns.TABLE_NUMBER::matches)
        .findFirst()
        .orElse("表" + tables);
  }

  String free(String id) {
    String free = id;
    for (int at = 2; !ids.add(free); at++) {
      free = id + "-" + at;
    }
    return free;
  }

  void ask(Message question) {
    questions.add(question);
  }

  /** Returns a printed text with what changes from year to year left open. */
  String text(String printed) {
    return printed
        .replace('{', '（')
        .replace('}', '）')
        .replace(year.toString(), "{year}")
        .replace(year.minusYears(1).toString(), "{lastYear}");
  }

  Label label(String printed) {
    return Label.zh(text(printed)).en(text(printed));
  }
}
