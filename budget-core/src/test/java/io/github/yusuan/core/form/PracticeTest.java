package io.github.yusuan.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.Dimension;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final Practice BY_FUNCTION = Practice.adding(Dimension.FUNCTION);

  @Test
  void figures_are_added_up_in_forms_with_rows_by_the_codes_and_nothing_else() {
    Template template = Templates.finalAccount().of(Year.of(2024));

    assertThat(template.practices()).containsExactly(BY_FUNCTION);
    assertThat(template.forms().stream().filter(BY_FUNCTION::adds))
        .extracting(Form::id)
        .containsExactly(
            "revenue",
            "expenditure",
            "general-public-expenditure",
            "fund-balance",
            "state-capital-balance");
  }

  @Test
  void what_adds_nothing_up_is_no_practice() {
    assertThatIllegalArgumentException()
        .isThrownBy(Practice::adding)
        .withMessage("a practice must say what is added up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Practice.adding(Dimension.SOURCE))
        .withMessage("only rows by code can be added up: source");
  }

  @Test
  void a_family_lists_a_practice_once() {
    TemplateFamily family = Templates.finalAccount();
    List<Practice> twice = List.of(BY_FUNCTION, BY_FUNCTION);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> family.withPractices(twice))
        .withMessage("a template must name a practice of rounding once: final-account");
  }
}
