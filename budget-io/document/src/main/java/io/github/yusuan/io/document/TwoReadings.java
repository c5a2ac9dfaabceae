package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.Rulebook;
import java.util.List;
import java.util.function.Function;

/**
 * Two readings of a table whose headings do not stand in the form's order (两种读法): by the headings,
 * or by the order. The identities of all that is read decide.
 */
final class TwoReadings {
  private static final Sentence BY_ORDER =
      Sentence.of("read-by-order")
          .zh("{form}的表头与样式次序不同：按表头读有{headed}处勾稽不符，按样式次序读{ordered}处，取样式次序")
          .en(
              "headings of {form} are not in the order of the form: by headings {headed}"
                  + " {headed|identity|identities} broken, by order {ordered}: read by order");
  private static final Sentence BY_HEADINGS =
      Sentence.of("read-by-headings")
          .zh("{form}的表头与样式次序不同：按表头读有{headed}处勾稽不符，按样式次序读{ordered}处，取表头")
          .en(
              "headings of {form} are not in the order of the form: by headings {headed}"
                  + " {headed|identity|identities} broken, by order {ordered}: read by headings");

  private final Form form;
  private final TableReader.Result headed;
  private final TableReader.Result ordered;

  TwoReadings(Form form, TableReader.Result headed, TableReader.Result ordered) {
    this.form = form;
    this.headed = headed;
    this.ordered = ordered;
  }

  /** Returns the reading that breaks fewer identities; that by the headings where both do alike. */
  TableReader.Result decided(Function<TableReader.Result, Disclosure> whole) {
    int byHeadings = broken(whole.apply(headed));
    int byOrder = broken(whole.apply(ordered));
    TableReader.Result better = byOrder < byHeadings ? ordered : headed;
    Sentence sentence = byOrder < byHeadings ? BY_ORDER : BY_HEADINGS;
    Words words =
        sentence.with("form", form.name()).with("headed", byHeadings).with("ordered", byOrder);
    Place place = better.places.values().stream().findFirst().orElse(Place.START);
    better.doubts.add(0, new Doubt(DoubtKind.TWO_READINGS, words, place, 0));
    return better;
  }

  /** Counts what is broken; the text, of which identities know nothing, is not read for that. */
  private static int broken(Disclosure disclosure) {
    Disclosure tables = disclosure.withNarrative(List.of());
    return Rulebook.identities().check(tables).errors().size();
  }
}
