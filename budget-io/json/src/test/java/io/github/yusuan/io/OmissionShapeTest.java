package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A derived document knows in a file, too, what it was not given. */
class OmissionShapeTest {
  private static final Disclosure DERIVED =
      Budget.of(Department.of("某局"), Year.of(2024)).disclose(Templates.SHANXI_COUNTY_2024);

  @Test
  void what_is_left_out_is_read_back_in_both_languages() {
    Disclosure read = DisclosureJson.read(DisclosureJson.toBytes(DERIVED));

    assertThat(DERIVED.omissions()).isNotEmpty();
    for (Language language : Language.values()) {
      assertThat(read.omissions())
          .extracting(one -> one.in(language))
          .isEqualTo(DERIVED.omissions().stream().map(one -> one.in(language)).toList());
    }
    assertThat(read.omissions())
        .extracting(Omission::sort)
        .isEqualTo(DERIVED.omissions().stream().map(Omission::sort).toList());
  }

  @Test
  void the_rules_on_publication_ask_for_the_same_before_and_after() {
    Rulebook rules = Rulebook.standard().only("PUBLICATION");
    Report before = rules.check(DERIVED);
    Report after = rules.check(DisclosureJson.read(DisclosureJson.toBytes(DERIVED)));

    assertThat(before.findings()).isNotEmpty();
    assertThat(after.findings()).isEqualTo(before.findings());
  }
}
