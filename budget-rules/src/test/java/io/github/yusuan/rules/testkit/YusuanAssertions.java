package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;

/**
 * The entry to the assertions (断言): {@code assertThat} of what Yusuan has, to be imported beside
 * AssertJ's own.
 *
 * <pre>{@code
 * assertThat(disclosure).satisfiesEveryIdentity();
 * assertThat(disclosure).violatesOnly("SUM-FUNCTION");
 * assertThat(disclosure).table("expenditure").line("2010302").column("project").prints("80.43");
 * }</pre>
 */
public final class YusuanAssertions {
  private YusuanAssertions() {}

  /**
   * Asserts of a disclosure, checked by the standard rules.
   *
   * @param actual a disclosure
   * @return its assertions
   */
  public static DisclosureAssert assertThat(Disclosure actual) {
    return new DisclosureAssert(actual);
  }

  /**
   * Asserts of a report.
   *
   * @param actual a report
   * @return its assertions
   */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }
}
