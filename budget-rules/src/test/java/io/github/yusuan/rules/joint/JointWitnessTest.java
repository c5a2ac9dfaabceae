package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A witness is exact amounts that add up, and print as the very document. */
class JointWitnessTest {
  private static final int DOCUMENTS = 80;

  @Test
  void the_witness_of_a_derived_document_prints_that_document() {
    for (int number = 0; number < DOCUMENTS; number++) {
      Disclosure disclosure = Documents.derived(number);
      Identities identities = Identities.of(disclosure);
      JointProof proof = JointProof.of(identities);

      assertThat(proof.consistency()).as("%s", number).isEqualTo(Consistency.CONSISTENT);
      assertThat(proof.isComplete()).isTrue();
      assertThat(proof.discrepancies()).isEmpty();
      Witness witness = proof.witness().orElseThrow();
      for (Operand operand : identities.operands()) {
        operand.cells().forEach(cell -> assertPrinted(cell, fen(witness, operand)));
      }
      identities.all().forEach(identity -> assertTrue(identity, witness));
    }
  }

  private static void assertPrinted(Cell cell, long fen) {
    Optional<Figure> printed =
        cell.isBlank() && fen == 0
            ? Optional.empty()
            : Optional.of(cell.unit().print(fen, Rounding.HALF_UP));
    assertThat(printed.map(Figure::shortest)).isEqualTo(cell.figure().map(Figure::shortest));
  }

  private static void assertTrue(Identity identity, Witness witness) {
    if (identity instanceof Identity.Sum sum) {
      long parts = sum.parts().stream().mapToLong(part -> fen(witness, part)).sum();
      assertThat(parts).as("%s", sum).isEqualTo(fen(witness, sum.total()));
    } else if (identity instanceof Identity.Balance balance) {
      assertThat(balance.left().stream().mapToLong(part -> fen(witness, part)).sum())
          .as("%s", balance)
          .isEqualTo(balance.right().stream().mapToLong(part -> fen(witness, part)).sum());
    } else if (identity instanceof Identity.Bound bound) {
      assertThat(fen(witness, bound.part())).isLessThanOrEqualTo(fen(witness, bound.whole()));
    }
  }

  private static long fen(Witness witness, Operand operand) {
    return witness.fen().getOrDefault(operand.region(), Long.MIN_VALUE);
  }
}
