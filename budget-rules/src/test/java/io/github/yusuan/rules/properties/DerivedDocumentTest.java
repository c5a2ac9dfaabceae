package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is derived from a budget violates no rule of any family. */
@Domain(EveryTemplate.class)
class DerivedDocumentTest {

  /**
   * The arbitrary codes may be of other years than the document's, and the arbitrary lines of 30217
   * need not be official reception.
   */
  @Property
  void no_rule_is_violated_by_a_derived_document(@ForAll Sample sample) {
    Rulebook rulebook = Rulebook.standard().without("CODE-YEAR", "TEXT-THREE-PUBLIC");
    assertThat(rulebook.check(sample.disclosure()).problems()).isEmpty();
  }
}
