package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import java.util.Optional;

/** A value as a text states it (所述数值): 62.00万元, 增减额-33.48万元、增减幅度-2.67%, 持平. */
record StatedValue(ClaimedValue value) implements Words {
  private static final long serialVersionUID = 1L;

  private static final Sentence CHANGE =
      Sentence.of("stated-change")
          .zh("增减额{amount}[、增减幅度{percent}%]")
          .en("changed by {amount}[ ({percent}%)]");
  private static final Sentence PERCENT =
      Sentence.of("stated-change-in-percent").zh("增减幅度{percent}%").en("changed by {percent}%");
  private static final Sentence SHARE =
      Sentence.of("stated-share").zh("占{base}的{percent}%").en("{percent}% of {base}");
  private static final Label UNCHANGED = ClaimedChange.Direction.UNCHANGED.label();

  @Override
  public String in(Language language) {
    return words().in(language);
  }

  private Words words() {
    if (value instanceof ClaimedChange change) {
      return words(change);
    }
    return value instanceof ClaimedShare share
        ? SHARE
            .with("base", ClaimPlace.name(share.base()))
            .with("percent", share.percent().toString())
        : new Verbatim(value.toString());
  }

  private static Words words(ClaimedChange change) {
    Optional<String> percent = change.percent().map(Figure::toString);
    if (change.amount().isEmpty()) {
      return percent.<Words>map(figure -> PERCENT.with("percent", figure)).orElse(UNCHANGED);
    }
    Message changed = CHANGE.with("amount", change.amount().get().toString());
    return percent.map(figure -> changed.with("percent", figure)).orElse(changed);
  }
}
