package io.github.yusuan.rules.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word that tells where an indicator belongs (指标归类用词), as data: an open list. A word speaks for
 * its headings wherever it stands in a name. It counts against a heading only where that is surely
 * wrong: where the name ends with it, or its values are of its kind ({@link When}); and never if
 * the name also has a word of the heading that it stands under.
 *
 * @param word the word of the name
 * @param of the headings that it speaks for
 * @param when what it needs beside it to count
 * @param notUnder the headings that it does not fit
 */
record HeadingSign(String word, Set<String> of, When when, Set<String> notUnder) {

  /** What value a word needs beside it to count (指标值条件). */
  enum When {
    /** Any; against a heading it counts where it ends the name, but for 率, 性, 水平 and the like. */
    ALWAYS,
    /** An amount of money, or one per something, where the word ends the name. */
    PRICE,
    /** A time. */
    TIME,
    /** An amount of money, wherever the word stands. */
    PAID,
    /** Any, where the word ends the name. */
    LAST
  }

  private static final Set<String> COSTS =
      Set.of("cost", "economic-cost", "social-cost", "ecological-cost");
  private static final Set<String> COST_OR_ECONOMIC = joined(COSTS, "economic");
  private static final Set<String> OUTPUT = Set.of("quantity", "quality", "timeliness");
  private static final Set<String> ECOLOGICAL = Set.of("ecological");
  private static final Set<String> NO_TIME =
      Set.of("cost", "economic-cost", "ecological-cost", "quality", "ecological", "satisfaction");
  private static final Set<String> NO_AGE = joined(COSTS, "ecological", "satisfaction");
  private static final Set<String> NO_TIMELINESS =
      Set.of("cost", "economic-cost", "ecological-cost", "quantity", "quality", "ecological");
  private static final Set<String> NO_NUMBER = Set.of("cost", "economic-cost", "timeliness");
  private static final Set<String> NO_RATE = joined(COSTS, "quantity", "timeliness");

  /** Words of nature, which only confirm (生态用词). */
  private static final List<String> NATURE =
      List.of(
          "环境", "生态", "环保", "污", "排放", "减排", "节能", "节约", "节水", "节电", "能耗", "绿", "林", "植被", "水质",
          "水环境", "水资源", "水土", "用水", "饮水", "供水", "排水", "空气", "大气", "尘", "噪", "垃圾", "废", "碳", "土壤",
          "河", "湖", "湿地", "卫生", "资源", "无纸化");

  /** Words of outputs and of satisfaction (产出和满意度用词). */
  private static final List<HeadingSign> OUTPUTS =
      List.of(
          of("satisfaction").not(joined(COSTS, "quantity", "quality", "timeliness")).word("满意"),
          of("satisfaction", "quality", "social").not(joined(COSTS, "quantity")).word("好评"),
          // A price is no quantity; what is not the last word says what the money is for.
          of(COSTS).not(OUTPUT).when(When.PRICE).word("费"),
          of(COSTS).not(OUTPUT).when(When.PRICE).word("费用"),
          of(COSTS).not(OUTPUT).when(When.PRICE).word("单价"),
          of(COSTS).not(OUTPUT).when(When.PRICE).word("标准"),
          of(COST_OR_ECONOMIC).not(OUTPUT).word("成本"),
          of(COSTS).word("控制数"),
          of(COSTS).word("预算"),
          of(COSTS).word("经费"),
          of("economic").word("消费"),
          of("economic").word("收费"),
          // A length of time is no quality and no cost.
          of("timeliness", "quantity").not(NO_TIME).when(When.TIME).word("时间"),
          of("timeliness", "quantity").not(NO_TIME).when(When.TIME).word("时长"),
          of("timeliness").not(NO_TIME).when(When.TIME).word("时限"),
          of("timeliness").not(NO_TIME).when(When.TIME).word("工期"),
          of("timeliness").not(NO_TIMELINESS).word("及时"),
          of("timeliness").not(NO_TIMELINESS).word("按时"),
          of("timeliness").not(NO_TIMELINESS).word("准时"),
          of("quality", "sustainable").not(NO_AGE).when(When.TIME).word("年限"),
          of("quality", "sustainable").not(NO_AGE).when(When.TIME).word("寿命"),
          of("quality").not(NO_RATE).word("合格率"),
          of("quality").not(NO_RATE).word("达标率"),
          of("quality").not(NO_RATE).word("准确率"),
          of("quantity").not(NO_NUMBER).when(When.LAST).word("数量"),
          of("quantity").not(Set.of("cost", "economic-cost")).when(When.LAST).word("次数"),
          of("quantity").not(NO_NUMBER).when(When.LAST).word("人数"),
          of("quantity").not(NO_NUMBER).when(When.LAST).word("户数"));

  /** Words of benefits: what has nothing to do with nature, or with the economy (效益用词). */
  private static final List<HeadingSign> BENEFITS =
      List.of(
          of("social").not(Set.of("economic", "ecological")).word("公共服务"),
          of("social").not(ECOLOGICAL).word("政务服务"),
          of("social").not(ECOLOGICAL).word("社会环境"),
          of("social").not(ECOLOGICAL).word("政务环境"),
          of("economic", "social").not(ECOLOGICAL).word("营商环境"),
          of("economic", "social").not(ECOLOGICAL).word("市场环境"),
          of("economic").not(ECOLOGICAL).word("投资环境"),
          of("sustainable").not(ECOLOGICAL).word("机制"),
          of("sustainable").not(ECOLOGICAL).word("制度"),
          of("sustainable").not(ECOLOGICAL).word("长效"),
          of("economic", "social").not(ECOLOGICAL).word("就业"),
          of("economic").not(Set.of("ecological", "satisfaction")).word("税收"));

  /** Verbs whose money is itself what a project puts out, and no price of it (资金产出用词). */
  private static final List<String> PAYMENTS =
      List.of("减免", "免除", "发放", "征收", "收缴", "收取", "缴纳", "退还", "兑付", "兑现", "追缴", "募集", "筹集");

  /** Times that are a quality of a thing and not of the work on it (性能用词). */
  private static final List<String> PERFORMANCE =
      List.of(
          "无故障", "故障间隔", "连续运行", "连续工作", "运行时间", "运行时长", "系统响应", "页面响应", "平台响应", "接口响应", "续航", "待机",
          "质保", "保修", "保质", "保鲜", "在线", "延迟", "时延", "启动时间", "恢复时间", "中断时间", "停机");

  /** All words. */
  static final List<HeadingSign> ALL = all();

  private static List<HeadingSign> all() {
    List<HeadingSign> all = new ArrayList<>(OUTPUTS);
    all.addAll(BENEFITS);
    PAYMENTS.forEach(word -> all.add(of("quantity").when(When.PAID).word(word)));
    PERFORMANCE.forEach(word -> all.add(of("quality", "timeliness").when(When.TIME).word(word)));
    NATURE.forEach(word -> all.add(of("ecological", "ecological-cost").word(word)));
    return List.copyOf(all);
  }

  private static Set<String> joined(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  private static SignDraft of(String... headings) {
    return of(Set.of(headings));
  }

  private static SignDraft of(Set<String> headings) {
    return new SignDraft(headings, When.ALWAYS, Set.of());
  }

  /** A sign waiting for its word (待定用词). */
  private record SignDraft(Set<String> of, When when, Set<String> notUnder) {
    SignDraft not(Set<String> headings) {
      return new SignDraft(of, when, headings);
    }

    SignDraft when(When condition) {
      return new SignDraft(of, condition, notUnder);
    }

    HeadingSign word(String word) {
      return new HeadingSign(word, of, when, notUnder);
    }
  }
}
