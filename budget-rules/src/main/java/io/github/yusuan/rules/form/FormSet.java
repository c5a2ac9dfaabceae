package io.github.yusuan.rules.form;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The forms of a disclosure taken together (全套报表). A document without any table has none to ask.
 */
final class FormSet {
  private static final Label NO_TABLES = Label.zh("文本没有预算表").en("the document has no tables");

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
    if (missing.isEmpty()) {
      Label all =
          Label.zh("样式的" + forms.size() + "张表均已公开")
              .en("all " + forms.size() + " forms of the template are published");
      return List.of(Finding.of(rule, Outcome.HOLDS).at(Site.of(Site.Part.TABLE)).saying(all));
    }
    return List.of(
        Finding.of(rule, Outcome.VIOLATED)
            .at(Site.of(missing.get(0)))
            .saying(
                Label.zh("未公开：" + names(missing, Language.CHINESE))
                    .en("missing: " + names(missing, Language.ENGLISH))));
  }

  private static String names(List<Form> forms, Language language) {
    return forms.stream()
        .map(form -> name(form, language))
        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
  }

  static List<Finding> once(Rule rule, Examination examination) {
    List<Form> forms = forms(examination);
    List<Finding> findings = new ArrayList<>();
    for (Form form : forms.stream().distinct().toList()) {
      long times = forms.stream().filter(form::equals).count();
      findings.add(
          times == 1
              ? of(rule, Outcome.HOLDS, form, Label.zh("公开一次").en(" is published once"))
              : of(
                  rule,
                  Outcome.VIOLATED,
                  form,
                  Label.zh("公开" + times + "次").en(" is published " + times + " times")));
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
        Label words =
            Label.zh("排在" + name(before, Language.CHINESE) + "之后")
                .en(" stands after " + name(before, Language.ENGLISH));
        return List.of(of(rule, Outcome.VIOLATED, forms.get(at), words));
      }
    }
    Label fine = Label.zh("起各表次序与样式相同").en(" and all after it are in order");
    return List.of(of(rule, Outcome.HOLDS, forms.get(0), fine));
  }

  private static List<Form> forms(Examination examination) {
    return examination.disclosure().tables().stream().map(Table::form).toList();
  }

  static String name(Form form, Language language) {
    return form.number() + " " + form.title().in(language);
  }

  private static Finding of(Rule rule, Outcome outcome, Form form, Label words) {
    return Finding.of(rule, outcome)
        .at(Site.of(form))
        .saying(language -> name(form, language) + words.in(language));
  }
}
