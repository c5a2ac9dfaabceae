package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Account;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Variation;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one section of text (一节说明). Every figure is claimed first and then worded from the claim,
 * so that text and claims cannot differ.
 */
final class SectionWriter {
  private static final Figure NOTHING = Figure.ofLastPlaces(0, 0);
  private static final Figure ALL = Figure.ofLastPlaces(100, 0);

  private final Narrator narrator;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();

  SectionWriter(Narrator narrator) {
    this.narrator = narrator;
  }

  void write(SectionForm.Paragraph paragraph) {
    int before = text.length();
    paragraph.phrases().forEach(this::say);
    if (before > 0 && text.length() > before) {
      text.insert(before, "\n");
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Section section(SectionForm form) {
    return Section.builder()
        .id(form.id())
        .title(narrator.fillIn(form.title()))
        .text(text.toString())
        .addAllClaims(claims)
        .build();
  }

  private void say(Phrase phrase) {
    if (phrase instanceof Phrase.Words words) {
      text.append(narrator.fillIn(words.text()));
    } else if (phrase instanceof Phrase.Mention mention) {
      amount(mention.quantity());
    } else if (phrase instanceof Phrase.Proportion proportion) {
      amount(proportion.part().quantity());
      share(proportion.part().quantity(), region(proportion.whole()));
    } else if (phrase instanceof Variation variation) {
      change(variation);
    } else if (phrase instanceof Phrase.Tally tally) {
      count(tally);
    } else if (phrase instanceof Phrase.Condition condition) {
      condition(condition);
    } else if (phrase instanceof Account account) {
      account(account);
    } else {
      items((Listing) phrase);
    }
  }

  private void amount(Quantity quantity) {
    text.append(quantity.name()).append(claimed(quantity));
  }

  /** Claims the amount of a quantity, and returns what was claimed. */
  private ClaimedAmount claimed(Quantity quantity) {
    long fen = fen(region(quantity));
    Figure figure = fen == 0 ? NOTHING : narrator.unit().print(fen, Rounding.HALF_UP);
    ClaimedAmount amount = new ClaimedAmount(figure, narrator.unit().scale());
    claims.add(Claim.of(quantity, amount));
    return amount;
  }

  /** Says the share of a positive whole; of nothing there is no share. */
  private void share(Quantity part, Region whole) {
    long base = fen(whole);
    long fen = fen(region(part));
    if (base > 0) {
      ClaimedShare share = new ClaimedShare(percent(fen, base), Quantity.of(whole));
      claims.add(Claim.of(part, share));
      text.append("，占").append(share.percent()).append('%');
    }
  }

  /** Two decimals, except for exactly nothing and exactly all. */
  private static Figure percent(long part, long whole) {
    if (part == 0 || part == whole) {
      return part == 0 ? NOTHING : ALL;
    }
    return StatedChange.figure(Percent.of(part, 2).in(whole));
  }

  private void change(Variation variation) {
    Region region = region(variation.quantity());
    narrator
        .lastYear(region)
        .ifPresent(
            base -> {
              StatedChange change = new StatedChange(base, fen(region), narrator.unit());
              ClaimedChange stated = change.claimed(variation.percent());
              claims.add(Claim.of(variation.quantity(), stated));
              text.append(change.words(stated, narrator.fillIn(variation.than())));
              text.append(narrator.reason(region));
            });
  }

  private void account(Account account) {
    TopicText given = narrator.account(account.topic());
    if (!given.text().isEmpty()) {
      text.append(narrator.fillIn(account.lead())).append(given.text());
      claims.addAll(given.claims());
    }
  }

  private void count(Phrase.Tally tally) {
    if (!narrator.measures().isCountable(tally)) {
      return;
    }
    text.append(narrator.fillIn(tally.lead()));
    ClaimedCount count = ClaimedCount.of(narrator.measures().count(tally), tally.counter());
    claims.add(Claim.of(tally.quantity(), count));
    text.append(tally.quantity().name()).append(count);
  }

  /** A sentence that ends with the name of what there is none of claims that it is nothing. */
  private void condition(Phrase.Condition condition) {
    Region region = region(condition.quantity());
    boolean any =
        narrator.measures().any(region)
            || narrator.lastYear(region).filter(base -> base.fen() != 0).isPresent();
    if (any == condition.any()) {
      condition.phrases().forEach(this::say);
      if (!any && text.toString().endsWith(condition.quantity().name() + "。")) {
        claimed(condition.quantity());
      }
    }
  }

  private void items(Listing list) {
    List<SubjectCode> codes = narrator.measures().items(list);
    for (int at = 0; at < codes.size(); at++) {
      text.append(at == 0 ? narrator.fillIn(list.lead()) : list.item().separator());
      item(list, codes.get(at), at + 1);
    }
  }

  private void item(Listing list, SubjectCode code, int number) {
    Region whole = region(list.whole());
    switch (list.item()) {
      case NAME -> text.append(narrator.names().of(code));
      case AMOUNT -> amount(Quantity.of(narrator.names().of(code), whole.narrow(code)));
      case SHARE -> {
        Quantity part = Quantity.of(narrator.names().of(code), whole.narrow(code));
        amount(part);
        share(part, whole);
      }
      case NUMBERED_PATH -> {
        Quantity part = Quantity.of(narrator.names().path(code), whole.narrow(code));
        text.append(number).append(". “").append(part.name()).append("”科目");
        text.append(claimed(part)).append('。');
      }
    }
  }

  private long fen(Region region) {
    return narrator.measures().fen(region);
  }

  private static Region region(Quantity quantity) {
    return quantity.region().orElseThrow();
  }
}
