package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;

import io.github.yusuan.core.form.Template;
import java.util.List;

/** The miniatures of the rules on forms. */
final class FormMiniatures {
  private static final Template TWO =
      Sketch.template(
          List.of(),
          form("甲表").row("total", label("合计")).column("amount", label("金额")).build(),
          form("乙表").row("total", label("合计")).column("amount", label("金额")).build());

  private FormMiniatures() {}

  static List<Miniature> all() {
    return List.of(present());
  }

  private static Miniature present() {
    return Miniature.of("FORM-PRESENT")
        .holds(Sketch.of(TWO).table("甲表").row("total", "1.00").table("乙表").row("total", "1.00"))
        .edge(Sketch.of(TWO).table("甲表").row("total", "1.00").table("乙表"))
        .violated(Sketch.of(TWO).table("甲表").row("total", "1.00"))
        .nothing(Sketch.of(TWO))
        .inChinese("乙表 乙表未公开")
        .inEnglish("乙表 乙表 is missing");
  }
}
