package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.Rulebook;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a disclosure (对部门预算公开的断言). They fail with the sentences of the report. */
public final class DisclosureAssert extends AbstractAssert<DisclosureAssert, Disclosure> {
  private Rulebook rulebook = Rulebook.identities();

  DisclosureAssert(Disclosure actual) {
    super(actual, DisclosureAssert.class);
  }

  /**
   * Verifies that this is another disclosure's equal. It fails with the cells, lines and texts that
   * differ, one by one.
   *
   * @param expected the disclosure expected
   * @return this
   */
  @Override
  public DisclosureAssert isEqualTo(Object expected) {
    if (actual != null && expected instanceof Disclosure other && !actual.equals(other)) {
      throw failure(
          "%s%n%s",
          "Expected another disclosure; found, and expected:",
          DisclosureDifferences.between(actual, other));
    }
    return super.isEqualTo(expected);
  }

  /**
   * Checks by other rules than the standard ones.
   *
   * @param rules the rulebook
   * @return this
   */
  public DisclosureAssert checkedBy(Rulebook rules) {
    rulebook = rules;
    return this;
  }

  /**
   * Verifies that the figures are those of one budget, as far as each identity by itself can tell:
   * the rules find nothing violated.
   *
   * @return this
   */
  public DisclosureAssert satisfiesEveryIdentity() {
    report().hasNoProblems();
    return this;
  }

  /**
   * Verifies that there is a budget which prints as all the figures together: the joint proof,
   * which finds more than each identity by itself.
   *
   * @return this
   */
  public DisclosureAssert isConsistent() {
    report().isConsistent();
    return this;
  }

  /**
   * Verifies which rules are violated: each of these at least once, and no other.
   *
   * @param rules the identifiers of the rules, in any order
   * @return this
   */
  public DisclosureAssert violatesOnly(String... rules) {
    report().violatesOnly(rules);
    return this;
  }

  private ReportAssert report() {
    isNotNull();
    return new ReportAssert(rulebook.check(actual)).as("%s", descriptionText());
  }

  /**
   * Goes to a table.
   *
   * @param form the form's identifier
   * @return assertions about the first table of that form; they fail if there is none
   */
  public TableAssert table(String form) {
    isNotNull();
    return new TableAssert(
        actual
            .table(form)
            .orElseThrow(
                () ->
                    failure(
                        "Expected a table '%s', but there are only %s",
                        form,
                        actual.tables().stream().map(Table::form).map(f -> f.id()).toList())));
  }
}
