package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.hypothesis.Hypotheses;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.testkit.Corruption;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whether an ordinary slip is ever taken for an act behind many. */
@Domain(EveryTemplate.class)
class OrdinarySlipsTest {
  @Property(tries = 12)
  void a_misprinted_cell_is_never_told_as_one_cause_of_many(@ForAll Corruption corruption) {
    Disclosure wrong = corruption.disclosure();
    assertThat(Hypotheses.of(wrong, Inference.on(wrong).joint())).isEmpty();
  }
}
