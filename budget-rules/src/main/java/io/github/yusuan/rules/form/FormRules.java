package io.github.yusuan.rules.form;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;

/** The rules on forms (表式核对). */
public final class FormRules {
  private static final RuleSource PUBLISHED_EMPTY =
      RuleSource.law(
          Label.zh("地方预决算公开操作规程（财预〔2016〕143号）").en("procedure of publication (财预〔2016〕143号)"));

  private static final Rule PRESENT =
      Rule.of(
              "FORM-PRESENT",
              Severity.ERROR,
              Label.zh("公开样式的各表均已公开，无数据的空表列示")
                  .en("every form of the template is published, one without data as an empty form"),
              FormRules::present)
          .from(PUBLISHED_EMPTY);

  private FormRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return List.of(PRESENT);
  }

  private static List<Finding> present(Rule rule, Examination examination) {
    if (examination.disclosure().tables().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.disclosure().template().forms()) {
      boolean present = examination.disclosure().table(form.id()).isPresent();
      findings.add(
          Finding.of(rule, present ? Outcome.HOLDS : Outcome.VIOLATED)
              .at(Site.of(form))
              .saying(
                  Label.zh(name(form, Language.CHINESE) + (present ? "已公开" : "未公开"))
                      .en(
                          name(form, Language.ENGLISH)
                              + (present ? " is published" : " is missing"))));
    }
    return findings;
  }

  private static String name(Form form, Language language) {
    return form.number() + " " + form.title().in(language);
  }
}
