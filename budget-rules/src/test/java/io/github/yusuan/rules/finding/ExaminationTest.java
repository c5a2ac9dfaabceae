package io.github.yusuan.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {
  private static final Disclosure THIS = Trial.document(2024);

  private static Examination with(RelatedDocuments related) {
    return Examination.of(THIS, Rounding.HALF_UP, related);
  }

  @Test
  void it_says_what_is_examined_with_what_and_how_far() {
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(Trial.document(2023)).withUnits(List.of(THIS));
    Examination examination = with(related);

    assertThat(examination.disclosure()).isEqualTo(THIS);
    assertThat(examination.related()).isSameAs(related);
    assertThat(examination.limits()).isEqualTo(CheckLimits.STANDARD);
    assertThat(examination.identities().operands()).isNotEmpty();
    assertThat(examination.coarse()).isEmpty();
    assertThat(examination.halves()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2022, 2024, 2025})
  void the_document_of_last_year_is_of_last_year(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(RelatedDocuments.none().withLastYear(Trial.document(year))))
        .withMessage("a related document must be of 2023: 某局 " + year);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2025})
  void the_documents_of_units_are_of_this_year(int year) {
    List<Disclosure> units = List.of(THIS, Trial.document(year));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(RelatedDocuments.none().withUnits(units)))
        .withMessage("a related document must be of 2024: 某局 " + year);
  }

  @Test
  void what_rules_share_is_worked_out_once_for_one_examination() {
    List<Examination> worked = new ArrayList<>();
    Examination examination = Trial.examination();

    Object first = examination.shared(List.class, asked -> remember(worked, asked));
    Object second = examination.shared(List.class, asked -> remember(worked, asked));
    Object other = Trial.examination().shared(List.class, asked -> remember(worked, asked));

    assertThat(second).isSameAs(first);
    assertThat(other).isNotSameAs(first);
    assertThat(worked).hasSize(2).startsWith(examination);
  }

  private static List<Object> remember(List<Examination> worked, Examination asked) {
    worked.add(asked);
    return new ArrayList<>();
  }

  @Test
  void related_documents_are_added_to_copies() {
    RelatedDocuments none = RelatedDocuments.none();
    RelatedDocuments last = none.withLastYear(Trial.document(2023));
    RelatedDocuments both = last.withUnits(List.of(THIS));

    assertThat(none.lastYear()).isEmpty();
    assertThat(none.units()).isEmpty();
    assertThat(last.units()).isEmpty();
    assertThat(both.lastYear()).contains(Trial.document(2023));
    assertThat(both.units()).containsExactly(THIS);
  }

  @Test
  void the_list_of_units_is_its_own() {
    List<Disclosure> units = new ArrayList<>(List.of(THIS));
    RelatedDocuments related = RelatedDocuments.none().withUnits(units);
    units.clear();

    assertThat(related.units()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> related.units().clear());
  }
}
