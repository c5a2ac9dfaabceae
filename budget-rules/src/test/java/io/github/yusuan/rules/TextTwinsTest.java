package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static io.github.yusuan.rules.TextMiniatures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of a text as publishers make them, each beside the same sentence mended. */
class TextTwinsTest {
  private static Sketch account(Section.Builder text) {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .table("three-public")
        .row("amount", "", "0.39", "", "", "", "", "", "", "", "", "", "0.39")
        .section(text);
  }

  private static List<String> told(Sketch sketch) {
    Report report = Rulebook.standard().only("TEXT").check(sketch.disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  private static void assertTwins(String rule, Sketch faulty, Sketch mended) {
    assertThat(told(faulty)).containsExactly(rule);
    assertThat(told(mended)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "公用经费480.66万元，较上年执行数减少20.00万元，下降9.33%。|公用经费480.66万元，较上年执行数减少20.00万元，下降3.99%。",
        "基本支出318.00万元，比2021年决算数增加10.00万元，增长13.25%。|基本支出318.00万元，比2021年决算数增加10.00万元，增长3.25%。",
        "收、支总计各9859.38万元，与上年相比，收、支总计各增加1062.85万元，增长10.28%。|收、支总计各9859.38万元，与上年相比，收、支总计各增加1062.85万元，增长12.08%。",
        "运转经费142.80万元，同比减少13.52万元，降低5.86%。|运转经费142.80万元，同比减少13.52万元，降低8.65%。",
        "培训费80.00万元，比上年增加90.00万元，增长12.50%。|培训费80.00万元，比上年增加9.00万元，增长12.68%。",
        "绿化费9.5万元，比上年预算增加0.5万元，增长5.6%；比2021年增加1.5万元，增长81.8%。|绿化费9.5万元，比上年预算增加0.5万元，增长5.6%；比2021年增加1.5万元，增长18.8%。"
      })
  void a_change_beside_its_amount_is_worked_out_whatever_it_is_of(String faulty, String mended) {
    assertTwins(
        "TEXT-CHANGE", shanxi().section(section(faulty)), shanxi().section(section(mended)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "货物12.00万元，服务8.00万元，比上年增加5.00万元，增长33.33%。",
        "甲项目100.00万元，与上年相比，乙项目增加5.00万元，增长50.00%。",
        "设备10.00万元。其他支出比上年增加5.00万元，增长50.00%。",
        "培训费3.00万元，比上年增加0万元，增长0%。",
        "设备25.00万元，比上年增加25.00万元，增长--（基数为0，不可比）。"
      })
  void a_change_that_may_be_of_another_amount_is_not(String text) {
    assertThat(told(shanxi().section(section(text)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT-ZERO-BASE|设备购置25.00万元，比上年预算增加25.00万元，增长100%。|设备购置25.00万元，比上年预算增加25.00万元。",
        "TEXT-ITEM-BASE|培训费3.00万元，上年0万元，增长100%。|培训费3.00万元，上年0万元，不可比。",
        "TEXT-ITEM-CHANGE|2023年当年预算执行数为60.13万元，2024年预算安排25.77万元，比2023年预算执行数减少51.74%。|2023年当年预算执行数为60.13万元，2024年预算安排25.77万元，比2023年预算执行数减少57.14%。",
        "TEXT-ITEM-CHANGE|2023年预算215.00万元，2024年预算225.25万元，增加10.25万元，下降4.77%。|2023年预算215.00万元，2024年预算225.25万元，增加10.25万元，增长4.77%。",
        "TEXT-ITEM-CHANGE|由2023年的215.00万元增加到2024年的225.25万元，增长7.47%。|由2023年的215.00万元增加到2024年的225.25万元，增长4.77%。",
        "TEXT-ITEM-CHANGE|从上年的215.00万元减少到225.25万元，减少10.25万元。|从上年的225.25万元减少到215.00万元，减少10.25万元。",
        "TEXT-ITEM-CHANGE|上年执行数215.00万元，今年预算225.25万元，增长47.70%。|上年执行数215.00万元，今年预算225.25万元，增长4.77%。",
        "TEXT-REASON|会议费比上年增加1.00万元，主要原因是厉行节约，严控支出。|会议费比上年减少1.00万元，主要原因是厉行节约，严控支出。",
        "TEXT-CAUSE|支出比上年减少5.00万元。支出增加主要是新增项目。|支出比上年减少5.00万元。支出减少主要是项目完结。",
        "TEXT-YEAR|物业费：2023年执行数3.10万元，2023年预算安排4.20万元，增加35.48%。|物业费：2023年执行数3.10万元，2024年预算安排4.20万元，增加35.48%。",
        "TEXT-PROJECT-YEAR|六、年度预算安排：上年安排100.00万元。|六、年度预算安排：上年结转100.00万元。",
        "TEXT-PROJECT-YEAR|六、年度预算安排：2022年-2024年共安排300.00万元。|六、年度预算安排：比2023年增加3.00万元，安排100.00万元。",
        "TEXT-NAME|安全生产监管（款）3.00万元。|应急管理事务（款）3.00万元。",
        "TEXT-CAUSE|公用经费比上年预算减少1.00万元。公用经费增加的主要原因是人员变动。|公用经费比上年预算减少1.00万元。公用经费减少的主要原因是人员变动。",
        "TEXT-DOUBLED|收入预算预算504.80万元。|收入预算504.80万元。",
        "TEXT-DOUBLED|公务接待费费1.20万元。|公务接待费1.20万元。",
        "TEXT-DOUBLED|决算数大于大于预算数。|决算数大于预算数。",
        "TEXT-CONTRADICTION|与2023年度相比，会议费持平，增长12.08%。|与2023年度相比，会议费增长12.08%。",
        "TEXT-FIGURE-FORM|商贸支出3 518.85万元。|商贸支出3518.85万元。",
        "TEXT-FIGURE-FORM|商贸支出３５.00万元。|商贸支出35.00万元。",
        "TEXT-FIGURE-FORM|商贸支出351，85万元。|商贸支出351.85万元。",
        "TEXT-FIGURE-FORM|商贸支出.85万元。|商贸支出0.85万元。",
        "TEXT-SIGN|会议费比上年增加（-3.20）万元。|会议费比上年增加3.20万元。"
      })
  void slips_of_wording_and_of_bases(String rule, String faulty, String mended) {
    assertTwins(rule, shanxi().section(section(faulty)), shanxi().section(section(mended)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议费与上年基本持平，增长1.20%。",
        "编制人数与上年持平，同比增长1.20%的是经费。",
        "会议费与上年持平，增长0%。",
        "上年结转100.00万元，本年安排225.25万元，增长10.00%。",
        "由2021年的10.00万元增加到2023年的20.00万元，增长100.00%。",
        "人员从上年的5人增加到6人，项目 518.85万元。",
        "收入减少的主要原因是项目减少，支出增加的主要原因是使用上年结转。",
        "人员经费增加主要是调资，公用经费减少主要是压减会议。",
        "支出减少5.00万元，主要原因是人员减少，项目增多，增减相抵后总体下降。"
      })
  void what_only_looks_like_a_slip_of_wording_or_base(String text) {
    assertThat(told(shanxi().section(section(text)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议费比上年增加1.00万元，主要原因是降低能耗需更换设备。",
        "会议费比上年增加1.00万元，主要原因是上年压减支出，基数较低。",
        "会议费比上年减少1.00万元，主要原因是提高资金使用效益，减少资金沉淀。"
      })
  void reasons_that_say_nothing_of_the_direction(String text) {
    assertThat(told(shanxi().section(section(text)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT-COMPLETION|会务费支出96.00万元，完成年初预算100.00万元的90.6%，主要原因是人员减少。|会务费支出96.00万元，完成年初预算100.00万元的96%，主要原因是人员减少。",
        "TEXT-COMPLETION|会务费支出决算96.00万元，完成年初预算100.00万元的69%，主要原因是人员减少。|会务费支出决算96.00万元，完成年初预算100.00万元的96%，主要原因是人员减少。",
        "TEXT-COMPLETION|会务费全年预算100.00万元，执行96.00万元，执行率69.00%，主要原因是人员减少。|会务费全年预算100.00万元，执行96.00万元，执行率96.00%，主要原因是人员减少。",
        "TEXT-COMPLETION|会务费年初预算数为100.00万元，决算数为96.00万元，预算完成率69%，主要原因是人员减少。|会务费年初预算数为100.00万元，决算数为96.00万元，预算完成率96%，主要原因是人员减少。",
        "TEXT-COMPLETION-GAP|会务费支出决算96.00万元，比年初预算100.00万元减少14.00万元，主要原因是人员减少。|会务费支出决算96.00万元，比年初预算100.00万元减少4.00万元，主要原因是人员减少。",
        "TEXT-COMPLETION-GAP|年初预算为5.00万元，支出决算为5.00万元，完成年初预算的100%。决算数大于预算数的主要原因：人员增加。|年初预算为5.00万元，支出决算为5.00万元，完成年初预算的100%。决算数同预算数持平。",
        "TEXT-COMPLETION-REASON|主要用于：养老保险支出。年初预算为5.00万元，支出决算为4.00万元，完成年初预算的80%。|主要用于：养老保险支出。年初预算为5.00万元，支出决算为4.00万元，完成年初预算的80%，主要原因是退休。"
      })
  void accounts_against_budgets(String rule, String faulty, String mended) {
    assertTwins(rule, account(section(faulty)), account(section(mended)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT-AMOUNT|“三公”经费财政拨款支出年初预算为2.85万元，支出决算为0.93万元，主要原因是节约。|“三公”经费财政拨款支出年初预算为2.85万元，支出决算为0.39万元，主要原因是节约。",
        "TEXT-AMOUNT|公务接待费支出0.93万元。|公务接待费支出0.39万元。",
        "TEXT-CHANGE|公务接待费支出决算比2023年度减少0.15万元，下降22.78%。|公务接待费支出决算比2023年度减少0.15万元，下降27.78%。",
        "TEXT-SHARE|“三公”经费财政拨款支出决算中，公务接待费支出决算0.39万元，占90.00%。|“三公”经费财政拨款支出决算中，公务接待费支出决算0.39万元，占100.00%。",
        "TEXT-COUNT-MONEY|公务接待0批次、0人次。|公务接待2批次、26人次。",
        "TEXT-COUNT-MONEY|因公出国（境）团组2个、累计4人次。|因公出国（境）团组0个、累计0人次。"
      })
  void three_public_expenses_of_an_account(String rule, String faulty, String mended) {
    assertTwins(rule, account(threePublic(faulty)), account(threePublic(mended)));
  }

  private static Section.Builder threePublic(String text) {
    return Section.builder().id("three-public").title("七、“三公”经费").text(text);
  }

  private static Sketch health(String text) {
    return shanghai()
        .table("general-public-expenditure")
        .row("210", "151000", "151000")
        .printedAs("卫生健康支出")
        .section(section(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT-NAME|医疗卫生支出15.1万元，占3%。|卫生健康支出15.1万元，占3%。",
        "TEXT-NAME|一般公共服务30万元；医疗卫生15.1万元。|一般公共服务30万元；卫生健康15.1万元。",
        "TEXT-NAME|主要是：医疗卫生支出（210类）15.1万元。|主要是：卫生健康支出（210类）15.1万元。",
        "TEXT-YEAR|2024年预算安排体检15.1万元，用于职工。|2025年预算安排体检15.1万元，用于职工。",
        "TEXT-YEAR|2024年，某局支出预算15.1万元。|2025年，某局支出预算15.1万元。"
      })
  void names_and_years_of_others(String rule, String faulty, String mended) {
    assertThat(violated(Rulebook.standard().only(rule).check(health(faulty).disclosure())))
        .containsExactly(rule);
    assertThat(violated(Rulebook.standard().only(rule).check(health(mended).disclosure())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“住房保障支出-住房改革支出-购房补贴”科目56.13万元。|“住房保障支出-住房改革支出-住房公积金”科目56.13万元。",
        "“住房保障支出—住房改革（室）支出—住房公积金”56.13万元。|“住房保障—住房改革支出—住房公积金”56.13万元。"
      })
  void a_quoted_path_has_the_names_of_the_tables(String faulty, String mended) {
    Sketch tables =
        shanxi()
            .table("expenditure")
            .row("221", "56.13")
            .printedAs("住房保障支出")
            .row("22102", "56.13")
            .printedAs("住房改革支出")
            .row("2210201", "56.13")
            .printedAs("住房公积金");
    Disclosure document = tables.disclosure();
    assertThat(named(document, faulty)).containsExactly("TEXT-PATH-NAME");
    assertThat(named(document, mended)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "上年预算（0万元）增加6.00万元，增长100%。|上年预算（6.00万元）增加6.00万元，增长100%。",
        "2024年预算0万元，比2024年预算增加1.20万元，增长100%。|2024年预算1.20万元，比2024年预算增加1.20万元，增长100%。",
        "较上年增长100%，主要原因是上年未安排该项预算。|较上年增长100%，主要原因是上年未安排部分预算。",
        "较上年增长100%，上年基数为零。|较上年增加6.00万元，上年基数为零。"
      })
  void nothing_grows_by_a_percentage_wherever_it_is_said_to_be_nothing(
      String faulty, String mended) {
    assertThat(items(faulty)).containsExactly("TEXT-ITEM-BASE");
    assertThat(items(mended)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年预算数225.25万元，2024年执行数为200.00万元，减少25.25万元。"
            + "|2025年预算数225.25万元，比2024年执行数增加25.25万元，增长12.63%。",
        "2025年预算数225.25万元，较2024年预算200.00万元增加25.52万元。|2025年预算数225.25万元，较2024年预算增加了25.25万元，增长12.63%。"
      })
  void what_a_base_grew_by_is_not_the_base(String faulty, String mended) {
    assertThat(items(faulty)).containsExactly("TEXT-ITEM-CHANGE");
    assertThat(items(mended)).isEmpty();
  }

  private static List<String> items(String text) {
    Sketch said = shanxi().year(2025).section(section(text));
    return violated(
        Rulebook.standard().only("TEXT-ITEM-CHANGE", "TEXT-ITEM-BASE").check(said.disclosure()));
  }

  /** The row prints the beginning of its name, or the name of another code: the text is right. */
  @ParameterizedTest
  @ValueSource(strings = {"机关事业单位基本养老保险缴", "机关事业单位基本养老…", "机关事业单位职业年金缴费支出"})
  void a_row_that_does_not_print_its_own_name_is_no_slip_of_the_text(String printed) {
    Disclosure document =
        shanxi()
            .table("expenditure")
            .row("208", "74.84")
            .printedAs("社会保障和就业支出")
            .row("20805", "74.84")
            .printedAs("行政事业单位养老支出")
            .row("2080505", "74.84")
            .printedAs(printed)
            .disclosure();
    String right = "“社会保障和就业支出-行政事业单位养老支出-机关事业单位基本养老保险缴费支出”科目74.84万元。";
    assertThat(named(document, right)).isEmpty();
    assertThat(named(document, right.replace("机关事业单位基本养老保险缴费支出", "其他养老支出")))
        .containsExactly("TEXT-PATH-NAME");
  }

  private static List<String> named(Disclosure document, String text) {
    Disclosure said = document.withNarrative(List.of(section(text).build()));
    return violated(Rulebook.standard().only("TEXT-PATH-NAME").check(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全区医疗卫生支出稳步增长，新增医疗卫生机构2家。",
        "2024年预算安排体检14.2万元，用于职工。",
        "2024年预算执行数为15.1万元。",
        "2024年预算安排体检15.1万元，今年增加到20万元。"
      })
  void words_that_are_no_names_and_amounts_of_last_year(String text) {
    assertThat(
            violated(
                Rulebook.standard()
                    .only("TEXT-NAME", "TEXT-YEAR")
                    .check(health(text).disclosure())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公务接待费支出0.39万元（0.20万元用于调研）。",
        "公务接待费支出0.39万元（0.20万元）。",
        "公务接待费支出0.39万元（3900元）。",
        "公务接待费支出0.39万元，公务用车支出0万元，合计0.50万元。",
        "分别为15，20万元，合为12、350.50万元。"
      })
  void amounts_beside_another_are_not_it(String text) {
    assertThat(told(account(threePublic(text)))).isEmpty();
  }

  @Test
  void a_change_says_what_its_amounts_make_it() {
    Report report =
        Rulebook.standard()
            .only("TEXT-CHANGE")
            .check(shanxi().section(section("维修费480.66万元，较上年执行数减少20.00万元，下降9.33%。")).disclosure());

    assertThat(report.errors().get(0).in(Language.CHINESE))
        .contains(
            "三、支出说明“480.66万元，较上年执行数减少20.00万元，下降9.33%”，"
                + "基数（480.66万元 减增减额）为500.66万元、增减幅度应按此计算为-3.99%，与所述不符");
    assertThat(report.errors().get(0).in(Language.ENGLISH))
        .contains("the base (480.66万元 less the change) is 500.66万元, of which the change is -3.99%");
  }
}
