package io.github.yusuan.rules.properties;

import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Propagation;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(EveryTemplate.class)
class ConsistencyTest {

  @Property
  void a_derived_disclosure_satisfies_every_identity(@ForAll Sample sample) {
    check(sample.disclosure());
  }

  @Property
  void a_derived_disclosure_of_negative_amounts_satisfies_every_identity(
      @ForAll EveryTemplate.Signed signed) {
    check(signed.sample().disclosure());
  }

  @Property
  void a_disclosure_rounded_as_its_template_says_satisfies_every_identity(
      @ForAll EveryTemplate.Rounded rounded) {
    check(rounded.sample().disclosure());
  }

  @Property
  void who_does_not_know_the_rounding_is_not_alarmed_by_a_derived_disclosure(
      @ForAll Sample sample) {
    Rulebook cautious = Rulebook.identities().assuming(Rounding.UNKNOWN);
    Disclosure disclosure = sample.disclosure();
    assertThat(cautious.check(disclosure).problems()).isEmpty();
  }

  /** A proof takes up to a second where there are hundreds of projects. */
  @Property(tries = 24)
  void no_derived_disclosure_is_proved_inconsistent(@ForAll Sample sample) {
    JointProof proof = JointProof.of(Identities.of(sample.disclosure()));
    assertThat(proof.consistency()).isNotEqualTo(Consistency.INCONSISTENT);
  }

  private static void check(Disclosure disclosure) {
    boolean printed = disclosure.cells().stream().anyMatch(cell -> !cell.isBlank());
    if (printed) {
      assertThat(disclosure).satisfiesEveryIdentity();
    }
    Propagation propagation = Propagation.of(Identities.of(disclosure));
    assertThat(propagation.contradiction()).isEmpty();
    assertThat(propagation.isFinished()).isTrue();
  }
}
