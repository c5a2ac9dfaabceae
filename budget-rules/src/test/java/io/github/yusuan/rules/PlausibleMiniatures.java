package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;

import java.util.List;

/** The miniatures of the rules on what is usual. */
final class PlausibleMiniatures {
  private PlausibleMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        usual("PLAUSIBLE-PENSION", "2080505", "30108/50102"),
        usual("PLAUSIBLE-ANNUITY", "2080506", "30109/50102"),
        usual("PLAUSIBLE-HOUSING", "2210201", "30113/50103"),
        usual("PLAUSIBLE-MEDICAL", "2101101", "30110/50102"));
  }

  private static Sketch of(String function, String economic, String amount) {
    return shanxi()
        .table("general-public-expenditure")
        .row(function, "1.00", "1.00")
        .table("basic-by-economic")
        .row(economic, amount, amount);
  }

  /** In 元 the last 分 that still prints as 1.00万元. */
  private static Sketch edge(String function, String economic) {
    return shanxi()
        .table("general-public-expenditure")
        .row(function, "1.00", "1.00")
        .table("basic-by-economic")
        .in(Sketch.YUAN_AND_FEN)
        .row(economic, "10049.99", "10049.99");
  }

  private static Miniature usual(String rule, String function, String economic) {
    String class2 = economic + " 科目" + economic.substring(economic.indexOf('/') + 1);
    return Miniature.of(rule)
        .holds(of(function, economic, "1.00"))
        .edge(edge(function, economic))
        .violated(of(function, economic, "1.01"))
        .nothing(shanxi().table("basic-by-economic").row(economic, "1.00", "1.00"))
        .inChinese(
            "表五“"
                + function
                + " 科目"
                + function
                + "”行“合计”栏 1.00万元，与下列不等：表六“"
                + class2
                + "”行“合计”栏 1.01万元")
        .inEnglish(
            "表五 general public budget expenditure 2024, row “"
                + function
                + " 科目"
                + function
                + "”, column “total” 1.00万元, not equal to"
                + " 表六 basic expenditure by economic class 2024, row “"
                + class2
                + "”, column “total” 1.01万元");
  }
}
