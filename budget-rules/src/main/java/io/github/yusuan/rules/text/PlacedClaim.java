package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;

/** A claim with the section that makes it (表述及其所在). */
record PlacedClaim(Section section, Claim claim) {
  private static final Sentence NOT_APPLICABLE =
      Sentence.of("claim-not-applicable").zh("{place}：{reason}").en("{place}: {reason}");

  Quantity quantity() {
    return claim.quantity();
  }

  Site site() {
    return Site.of(section).item(quantity().toString());
  }

  /** Returns where it is stated and of what, in words. */
  ClaimPlace place() {
    return new ClaimPlace(section.title(), quantity());
  }

  /** Returns what is stated, in words. */
  StatedValue value() {
    return new StatedValue(claim.value());
  }

  /** Begins a sentence with {place} and {stated}. */
  Message in(Sentence sentence) {
    return sentence.with("place", place()).with("stated", value());
  }

  /** Says that a rule has nothing to examine here. */
  Finding notApplicable(Rule rule, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .at(site())
        .because(reason)
        .saying(NOT_APPLICABLE.with("place", place()).with("reason", reason));
  }
}
