package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Site;
import java.io.Serializable;

/** A claim with the section that makes it (表述及其所在). */
record PlacedClaim(Section section, Claim claim) implements Serializable {
  private static final long serialVersionUID = 1L;

  Quantity quantity() {
    return claim.quantity();
  }

  Site site() {
    return Site.of(section).item(quantity().toString());
  }

  /** Returns where it is stated and of what: 三、支出预算情况说明“基本支出”. */
  String place(Language language) {
    return section.title() + Quotation.of(name(quantity(), language));
  }

  /** Returns the printed name; the words of the region where it has none. */
  static String name(Quantity quantity, Language language) {
    return quantity.name().isEmpty()
        ? quantity.region().orElseThrow().in(language)
        : quantity.name();
  }
}
