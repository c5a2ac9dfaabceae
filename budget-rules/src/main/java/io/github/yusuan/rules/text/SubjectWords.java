package io.github.yusuan.rules.text;

import java.util.List;
import java.util.Map;

/** Names of subjects that the catalogue does not have (科目旧称和误写): data, easy to extend. */
final class SubjectWords {
  /**
   * Names of classes and sections before those that the catalogue knows, and the codes that their
   * money has now.
   */
  static final Map<String, String> FORMER =
      Map.ofEntries(
          Map.entry("国土资源气象等支出", "220"),
          Map.entry("国土资源气象等事务", "220"),
          Map.entry("国土海洋气象等", "220"),
          Map.entry("资源勘探电力信息等支出", "215"),
          Map.entry("资源勘探电力信息等事务", "215"),
          Map.entry("采掘电力信息等事务", "215"),
          Map.entry("商业服务业等事务", "216"),
          Map.entry("金融监管等事务支出", "217"),
          Map.entry("粮油物资储备事务", "222"),
          Map.entry("农林水事务支出", "213"),
          Map.entry("农林水事务", "213"),
          Map.entry("城乡社区事务支出", "212"),
          Map.entry("城乡社区事务", "212"),
          Map.entry("环境保护支出", "211"),
          Map.entry("环境保护", "211"),
          Map.entry("医疗卫生支出", "210"),
          Map.entry("医疗卫生", "210"),
          Map.entry("医疗卫生与计划生育", "210"),
          Map.entry("文化体育与传媒", "207"),
          Map.entry("安全生产监管", "22401"),
          Map.entry("人口与计划生育事务", "21007"),
          Map.entry("医疗保障", "21011"),
          Map.entry("教师进修及干部继续教育", "20508"),
          Map.entry("食品和药品监督管理事务", "20138"),
          Map.entry("工商行政管理事务", "20138"),
          Map.entry("质量技术监督与检验检疫事务", "20138"),
          Map.entry("海洋管理事务", "22001"),
          Map.entry("测绘事务", "22001"));

  /** Names with another conjunction, and the codes they are of. */
  static final Map<String, String> MISSPELT =
      Map.ofEntries(
          Map.entry("社会保障与就业支出", "208"),
          Map.entry("社会保障与就业", "208"),
          Map.entry("文化旅游体育和传媒支出", "207"),
          Map.entry("文化体育旅游与传媒支出", "207"),
          Map.entry("文化旅游与体育传媒支出", "207"),
          Map.entry("灾害防治与应急管理支出", "224"),
          Map.entry("资源勘探工业信息支出", "215"),
          Map.entry("自然资源海洋气象支出", "220"),
          Map.entry("卫生与健康支出", "210"));

  /** What makes a name that is also a common word the name of a subject. */
  static final List<String> BEHIND = List.of("（类）", "(类)", "（类)", "(类）", "类科目", "类支出");

  /** What else is sorted into classes, or at the end of such a word (非科目的分类). */
  static final List<String> OTHER_CLASSES =
      List.of(
          "货物", "工程", "采购服务", "项目", "人员", "岗位", "单位", "机构", "部门", "资产", "设备", "车辆", "转移支付", "收入",
          "公益", "专业", "事业", "产品", "物资", "活动", "培训");

  /** Names of sections that are mistaken for those of classes. */
  static final List<String> NO_CLASSES = List.of("医疗保障");

  /** What 其他 stands before, in names that are no functional subjects. */
  static final List<String> OTHERS =
      List.of(
          "收入",
          "商品和服务支出",
          "工资福利支出",
          "资本性支出",
          "对个人和家庭的补助",
          "社会保障缴费",
          "交通费用",
          "交通费",
          "资金收入",
          "各项收入",
          "拨款收入");

  /** What 其他 stands before where an amount follows. */
  static final List<String> OTHER_SUMS = List.of("资金", "费用", "经费", "项目支出");

  private SubjectWords() {}
}
