package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.joint.Culprit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What could stand in place of a figure in doubt (可为): the likely slips, then all that fits. */
final class Fits {
  private static final Label LIKELY = Label.zh("疑为").en("likely");
  private static final Label FITS = Label.zh("可为").en("would fit");

  private final Html html;

  Fits(Html html) {
    this.html = html;
  }

  void write(Culprit culprit) {
    Map<String, Words> said = culprit.message().values();
    if (said.size() > 1) {
      html.in(
          Tag.of("div").css("fits"),
          () -> {
            item(LIKELY, "ins", said.get("slips"));
            item(FITS, "b", said.get("fits"));
            Words none = said.get("none");
            if (none != null) {
              html.in(Tag.of("span").css("item"), none);
            }
          });
    }
  }

  private void item(Label name, String element, @Nullable Words what) {
    if (what != null) {
      html.in(
          Tag.of("span").css("item"),
          () -> html.in(Tag.of("span").css("name"), name).text(" ").in(Tag.of(element), what));
      html.text(" ");
    }
  }
}
