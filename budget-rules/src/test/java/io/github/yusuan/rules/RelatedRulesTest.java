package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedRulesTest {
  private static Sketch total(String amount) {
    return shanxi().table("summary-revenue").row("grand-total", amount);
  }

  private static Section.Builder change(String amount, Scale scale) {
    return Section.builder()
        .id("changes")
        .title("增减变化")
        .claim(Quantity.of("收入总计", Region.ALL), ClaimedChange.by(ClaimedAmount.of(amount, scale)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-99999999999999", "0.00000000001"})
  void an_impossible_change_is_not_judged(String amount) {
    Disclosure now =
        total("12.00").section(change(amount, Scale.HUNDRED_MILLION_YUAN)).disclosure();
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(total("10.00").year(2023).disclosure());

    assertThat(Rulebook.standard().only("YEAR-BASE").check(now, related).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_assumed_rounding_is_that_of_all_documents() {
    RelatedDocuments units =
        RelatedDocuments.none()
            .withUnits(List.of(total("1.00").disclosure(), total("2.00").disclosure()));
    Rulebook sums = Rulebook.standard().only("CONSOLIDATION-SUM");

    assertThat(sums.check(total("3.01").disclosure(), units).violations()).isEmpty();
    assertThat(sums.check(total("2.98").disclosure(), units).violations()).isNotEmpty();
    assertThat(
            sums.assuming(Rounding.TRUNCATION)
                .check(total("2.99").disclosure(), units)
                .violations())
        .isNotEmpty();
  }

  @Test
  void a_document_of_another_year_is_refused() {
    RelatedDocuments wrong = RelatedDocuments.none().withLastYear(total("1.00").disclosure());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().check(total("1.00").disclosure(), wrong))
        .withMessage("a related document must be of 2023: 某局 2024");
  }
}
