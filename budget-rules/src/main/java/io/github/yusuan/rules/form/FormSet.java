package io.github.yusuan.rules.form;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a disclosure taken together (全套报表). A document without any table has none to ask.
 */
final class FormSet {
  private static final Label NO_TABLES = Label.zh("文本没有预算表").en("the document has no tables");

  private static final Sentence NAME =
      Sentence.of("form-name").zh("{number} {title}").en("{number} {title}");
  private static final Sentence COMPLETE =
      Sentence.of("forms-complete")
          .zh("样式的{count}张表均已公开")
          .en("{count} {count|form|forms} of the template published, none missing");
  private static final Sentence MISSING =
      Sentence.of("forms-missing").zh("未公开：{forms}").en("not published: {forms}");
  private static final Sentence ONCE =
      Sentence.of("form-once").zh("{form}公开一次").en("{form} is published once");
  private static final Sentence REPEATED =
      Sentence.of("form-repeated").zh("{form}公开{times}次").en("{form} is published {times} times");
  private static final Sentence IN_ORDER =
      Sentence.of("forms-in-order")
          .zh("{form}起各表次序与样式相同")
          .en("{form} and all after it are in order");
  private static final Sentence OUT_OF_ORDER =
      Sentence.of("form-out-of-order").zh("{form}排在{before}之后").en("{form} stands after {before}");

  private FormSet() {}

  /** However many forms are missing, it is one thing to mend. */
  static List<Finding> present(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    if (disclosure.tables().isEmpty()) {
      return List.of(Finding.notApplicable(rule, NO_TABLES));
    }
    List<Form> forms = disclosure.template().forms();
    List<Form> missing =
        forms.stream().filter(form -> disclosure.table(form.id()).isEmpty()).toList();
    return List.of(
        missing.isEmpty()
            ? Finding.of(rule, Outcome.HOLDS)
                .at(Site.of(Site.Part.TABLE))
                .saying(COMPLETE.with("count", forms.size()))
            : Finding.of(rule, Outcome.VIOLATED)
                .at(Site.of(missing.get(0)))
                .saying(
                    MISSING.with(
                        "forms", Series.of(missing.stream().map(FormSet::name).toList()))));
  }

  static List<Finding> once(Rule rule, Examination examination) {
    List<Form> forms = forms(examination);
    List<Finding> findings = new ArrayList<>();
    for (Form form : forms.stream().distinct().toList()) {
      long times = forms.stream().filter(form::equals).count();
      findings.add(
          times == 1
              ? of(rule, Outcome.HOLDS, form, ONCE.toMessage())
              : of(rule, Outcome.VIOLATED, form, REPEATED.with("times", times)));
    }
    return findings;
  }

  /** Names the first form that stands before one that the template has before it. */
  static List<Finding> order(Rule rule, Examination examination) {
    List<Form> prescribed = examination.disclosure().template().forms();
    List<Form> forms = forms(examination).stream().distinct().toList();
    if (forms.size() < 2) {
      return List.of();
    }
    for (int at = 1; at < forms.size(); at++) {
      Form before = forms.get(at - 1);
      if (prescribed.indexOf(forms.get(at)) < prescribed.indexOf(before)) {
        Message message = OUT_OF_ORDER.with("before", name(before));
        return List.of(of(rule, Outcome.VIOLATED, forms.get(at), message));
      }
    }
    return List.of(of(rule, Outcome.HOLDS, forms.get(0), IN_ORDER.toMessage()));
  }

  private static List<Form> forms(Examination examination) {
    return examination.disclosure().tables().stream().map(Table::form).toList();
  }

  /** Names a form by number and title. */
  static Message name(Form form) {
    return NAME.with("number", form.number()).with("title", form.name());
  }

  private static Finding of(Rule rule, Outcome outcome, Form form, Message message) {
    return Finding.of(rule, outcome).at(Site.of(form)).saying(message.with("form", name(form)));
  }
}
