package io.github.yusuan.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void a_member_or_a_whole_dimension_is_split() {
    Split kinds = Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT);
    Split origins = Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER);

    assertThat(kinds.whole()).contains(Kind.EXPENDITURE);
    assertThat(kinds.dimension()).isEqualTo(Dimension.KIND);
    assertThat(kinds.parts()).containsExactly(Kind.BASIC, Kind.PROJECT);
    assertThat(origins.whole()).isEmpty();
    assertThat(origins.dimension()).isEqualTo(Dimension.ORIGIN);
    assertThat(kinds).isEqualTo(Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT));
    assertThat(kinds).isNotEqualTo(Split.of(Kind.EXPENDITURE).into(Kind.BASIC));
  }

  @Test
  void parts_may_be_descendants() {
    Split split =
        Split.all(Dimension.SOURCE).into(Source.FISCAL_APPROPRIATION, Source.OTHER_INCOME);

    assertThat(split.parts()).contains(Source.OTHER_INCOME);
  }

  @Test
  void no_parts_or_a_part_twice_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.EXPENDITURE).into())
        .withMessage("a split must have parts, each once: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.BASIC))
        .withMessage("a split must have parts, each once: [kind:basic, kind:basic]");
  }

  @Test
  void a_part_outside_of_what_is_split_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.BASIC).into(Kind.PERSONNEL, Kind.PROJECT))
        .withMessage("a part must lie below what is split: kind:project in kind:basic");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.BASIC).into(Kind.BASIC))
        .withMessage("a part must lie below what is split: kind:basic in kind:basic");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Kind.BASIC))
        .withMessage("a part must lie below what is split: kind:basic in origin");
  }

  @Test
  void parts_that_overlap_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.OPERATING))
        .withMessage("parts must not overlap: kind:basic contains kind:operating");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Kind.EXPENDITURE).into(Kind.OPERATING, Kind.BASIC))
        .withMessage("parts must not overlap: kind:basic contains kind:operating");
  }
}
