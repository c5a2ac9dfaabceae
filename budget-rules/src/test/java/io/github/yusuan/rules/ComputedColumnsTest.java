package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 增减额 and 增减% of a row beside what they are computed of, right and wrong. */
class ComputedColumnsTest {
  private static Report check(String... figures) {
    return check(Sketch.of(FormMiniatures.COMPARED).table("甲表").row("total", figures));
  }

  private static Report check(Sketch sketch) {
    return Rulebook.standard().only("FORM-CHANGE", "FORM-CHANGE-RATE").check(sketch.disclosure());
  }

  @ParameterizedTest
  @CsvSource({
    "9.00, 8.00, 1.00, 12.50",
    "6.00, 8.00, -2.00, -25.00",
    "0.00, 8.00, -8.00, -100.00",
    "-1.00, 8.00, -9.00, -112.50",
    "8.00, 8.00, 0.00, 0.00",
    "8.00, 8.00, '', ''",
    "0.00, 0.00, 0.00, 0.00",
    "9.00, 0.00, 9.00, ''",
    "9.00, '', 9.00, ''",
    "4.00, 3.00, 1.00, 33.33",
    "4.00, 3.00, 1.00, 33.3",
    "4.00, 3.00, 1.00, 33",
  })
  void what_is_right_is_accused_of_nothing(String now, String last, String change, String rate) {
    Report report = check(now, last, change, rate);

    assertThat(outcomes(report, "FORM-CHANGE")).doesNotContain(Outcome.VIOLATED);
    assertThat(outcomes(report, "FORM-CHANGE-RATE")).doesNotContain(Outcome.VIOLATED);
  }

  /** 增减%(100%=1): 0.125 is 12.5%. */
  @Test
  void a_column_of_parts_of_one_is_told_by_its_rows() {
    Sketch parts =
        Sketch.of(FormMiniatures.COMPARED)
            .table("甲表")
            .row("total", "15.00", "16.00", "-1.00", "-0.0625")
            .row("201", "9.00", "8.00", "1.00", "0.125");

    assertThat(outcomes(check(parts), "FORM-CHANGE-RATE"))
        .containsExactly(Outcome.HOLDS, Outcome.HOLDS);
    Report wrong = check(parts.row("202", "6.00", "8.00", "-2.00", "0.25"));
    assertThat(outcomes(wrong, "FORM-CHANGE-RATE"))
        .containsExactlyInAnyOrder(Outcome.HOLDS, Outcome.HOLDS, Outcome.VIOLATED);
    assertThat(wrong.errors())
        .filteredOn(error -> error.rule().equals("FORM-CHANGE-RATE"))
        .singleElement()
        .asString()
        .contains("25%", "-25%");
  }

  @ParameterizedTest
  @CsvSource({
    "9.00, 8.00, -1.00, '', FORM-CHANGE",
    "9.00, 8.00, 10.00, '', FORM-CHANGE",
    "6.00, 8.00, 2.00, '', FORM-CHANGE",
    "9.00, 8.00, '', -12.50, FORM-CHANGE-RATE",
    "6.00, 8.00, '', 25.00, FORM-CHANGE-RATE",
    "9.00, 8.00, '', 112.50, FORM-CHANGE-RATE",
    "9.00, 0.00, '', 100.00, FORM-CHANGE-RATE",
  })
  void what_is_wrong_is_found(String now, String last, String change, String rate, String rule) {
    assertThat(outcomes(check(now, last, change, rate), rule)).containsExactly(Outcome.VIOLATED);
  }
}
