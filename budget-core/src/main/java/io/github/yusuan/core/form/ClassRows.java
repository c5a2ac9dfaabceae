package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The functional classes as rows of a summary (按类列示的支出), each of expenditure: the ordinal is a
 * position, never a code.
 */
final class ClassRows {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final int TEN = 10;

  private static final Map<String, Label> NAMES =
      Map.ofEntries(
          Map.entry("201", zh("一般公共服务支出").en("general public services")),
          Map.entry("202", zh("外交支出").en("foreign affairs")),
          Map.entry("203", zh("国防支出").en("national defence")),
          Map.entry("204", zh("公共安全支出").en("public security")),
          Map.entry("205", zh("教育支出").en("education")),
          Map.entry("206", zh("科学技术支出").en("science and technology")),
          Map.entry("207", zh("文化旅游体育与传媒支出").en("culture, tourism, sport and media")),
          Map.entry("208", zh("社会保障和就业支出").en("social security and employment")),
          Map.entry("209", zh("社会保险基金支出").en("social insurance funds")),
          Map.entry("210", zh("卫生健康支出").en("health")),
          Map.entry("211", zh("节能环保支出").en("energy saving and environment")),
          Map.entry("212", zh("城乡社区支出").en("urban and rural communities")),
          Map.entry("213", zh("农林水支出").en("agriculture, forestry and water")),
          Map.entry("214", zh("交通运输支出").en("transport")),
          Map.entry("215", zh("资源勘探工业信息等支出").en("resources, industry and information")),
          Map.entry("216", zh("商业服务业等支出").en("commerce and services")),
          Map.entry("217", zh("金融支出").en("finance")),
          Map.entry("219", zh("援助其他地区支出").en("aid to other regions")),
          Map.entry("220", zh("自然资源海洋气象等支出").en("natural resources, sea and weather")),
          Map.entry("221", zh("住房保障支出").en("housing")),
          Map.entry("222", zh("粮油物资储备支出").en("reserves of grain and materials")),
          Map.entry("223", zh("国有资本经营预算支出").en("state capital operations budget")),
          Map.entry("224", zh("灾害防治及应急管理支出").en("disasters and emergencies")),
          Map.entry("227", zh("预备费").en("reserve fund")),
          Map.entry("229", zh("其他支出").en("other expenditure")),
          Map.entry("230", zh("转移性支出").en("transfers")),
          Map.entry("231", zh("债务还本支出").en("repayment of debt")),
          Map.entry("232", zh("债务付息支出").en("interest on debt")),
          Map.entry("233", zh("债务发行费用支出").en("cost of issuing debt")),
          Map.entry("234", zh("抗疫特别国债安排的支出").en("special anti-epidemic bonds")));

  private ClassRows() {}

  /** Returns a row for each class, in the order of printing. */
  static List<Row> of(String... codes) {
    List<Row> rows = new ArrayList<>();
    for (String code : codes) {
      Label name = Objects.requireNonNull(NAMES.get(code), code);
      int position = rows.size() + 1;
      Label label =
          zh(ordinal(position) + "、" + name.in(Language.CHINESE))
              .en(position + ". " + name.in(Language.ENGLISH));
      rows.add(Row.of("function-" + code, label, Kind.EXPENDITURE, FunctionalCode.of(code)));
    }
    return List.copyOf(rows);
  }

  /** Returns a number below a hundred as it is written: 二十一. */
  private static String ordinal(int number) {
    String tens = number < TEN ? "" : (number < 2 * TEN ? "" : DIGITS[number / TEN]) + "十";
    return tens + DIGITS[number % TEN];
  }
}
