package io.github.yusuan.rules.code;

import io.github.yusuan.core.catalog.Validity;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import java.time.Year;
import java.util.Optional;

/** Words the years in which a code has a name (有效年度). */
final class YearsInForce {
  private static final Sentence SPAN =
      Sentence.of("years-from-to").zh("{first}年至{last}年").en("from {first} to {last}");
  private static final Sentence SINGLE = Sentence.of("years-single").zh("{year}年").en("in {year}");
  private static final Sentence SINCE =
      Sentence.of("years-since").zh("{first}年及以后").en("since {first}");
  private static final Sentence UNTIL =
      Sentence.of("years-until").zh("{last}年及以前").en("until {last}");
  private static final Label ALL = Label.zh("各年").en("in all years");

  private YearsInForce() {}

  static Words of(Validity validity) {
    Optional<Year> first = validity.first();
    Optional<Year> last = validity.last();
    if (first.isPresent() && last.isPresent()) {
      return first.equals(last)
          ? SINGLE.with("year", first.get().getValue())
          : SPAN.with("first", first.get().getValue()).with("last", last.get().getValue());
    }
    return first
        .<Words>map(year -> SINCE.with("first", year.getValue()))
        .or(() -> last.map(year -> UNTIL.with("last", year.getValue())))
        .orElse(ALL);
  }
}
