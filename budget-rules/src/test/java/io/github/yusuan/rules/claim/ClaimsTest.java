package io.github.yusuan.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each figure of a text is claimed of the one thing that its words mean, or not at all. */
class ClaimsTest {
  private static final Template SHANXI = Templates.shanxiCounty().of(Year.of(2025));
  private static final Template SHANGHAI = Templates.SHANGHAI_DISTRICT_2025;

  private static Disclosure of(Template template, Section section) {
    return Disclosure.builder()
        .department(Department.of("甲市乙局"))
        .year(Year.of(2025))
        .template(template)
        .addNarrative(section)
        .build();
  }

  private static Claims read(Template template, String id, String text) {
    return Claims.read(of(template, Section.builder().id(id).title("一、说明").text(text).build()));
  }

  /** Words a claim by its region and value. */
  private static String said(Claim claim) {
    String of =
        claim
            .quantity()
            .region()
            .map(region -> region.members().toString())
            .orElse(claim.quantity().name());
    String base =
        claim.value() instanceof ClaimedShare share
            ? share.percent() + "% of " + share.base().region().orElseThrow().members()
            : claim.value().toString();
    return of + " " + base;
  }

  private static List<String> said(Claims claims) {
    return claims.disclosure().narrative().get(0).claims().stream().map(ClaimsTest::said).toList();
  }

  private static void assertNothing(Template template, String id, String text) {
    Claims claims = read(template, id, text);
    assertThat(said(claims)).isEmpty();
    assertThat(claims.unclaimed()).isNotEmpty();
  }

  @Test
  void amounts_are_of_what_the_section_names() {
    assertThat(
            said(
                read(
                    SHANXI,
                    "expenditure",
                    "２０２５年度甲市乙局支出预算1,222.79万元，其中：基本支出712.49 万元，占58.27％；项目支出51,031元，占41.73%。")))
        .containsExactly(
            "[kind:expenditure] 1222.79万元",
            "[kind:basic] 712.49万元",
            "[kind:basic] 58.27% of [kind:expenditure]",
            "[kind:project] 51031元",
            "[kind:project] 41.73% of [kind:expenditure]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）”科目3万元，主要用于运转。",
        "2.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）支出3万元",
        "1. “一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行”科目3万元。",
        "一般公共服务支出（201类）政府办公厅（室）及相关机构事务（03款）行政运行（01项）3万元",
        "（201类）（03款）（01项）2025年度预算3万元",
        "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2025年预算安排3万元"
      })
  void subjects_are_named_in_many_ways(String text) {
    assertThat(said(read(SHANGHAI, "budget-explanation", text)))
        .containsExactly("[2010301, source:fiscal-appropriation, kind:expenditure] 3万元");
  }

  @Test
  void a_class_is_named_alone() {
    assertThat(said(read(SHANXI, "fiscal-appropriation", "支出包括：“教育支出”3万元、农林水支出2万元等。")))
        .containsExactly(
            "[205, source:fiscal-appropriation, kind:expenditure] 3万元",
            "[213, source:fiscal-appropriation, kind:expenditure] 2万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“教育支出（类）组织事务（款）行政运行（项）”科目3万元。",
        "“某某支出（类）某某事务（款）”科目3万元。",
        "教育支出（201类）3万元。",
        "行政运行3万元。"
      })
  void a_subject_that_is_not_resolved_is_not_claimed(String text) {
    assertNothing(SHANGHAI, "budget-explanation", text);
  }

  @Test
  void last_years_amount_is_not_this_years() {
    Claims claims =
        read(SHANGHAI, "budget-explanation", "教育支出（类）普通教育（款）小学教育（项）2025年度预算3万元，2024年度预算2万元。");

    assertThat(said(claims))
        .containsExactly("[2050202, source:fiscal-appropriation, kind:expenditure] 3万元");
    assertThat(claims.unclaimed()).hasSize(1);
    assertNothing(SHANGHAI, "budget-explanation", "2024年收入预算3万元。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "比上年减少33.48万元，下降2.67%|-33.48万元, -2.67%",
        "比2024年预算增加1.2万元|1.2万元",
        "较上年预算增长5%，增加3万元|3万元, 5%",
        "与2024年预算持平|持平",
        "与上年预算数一致|持平",
        "较上年无增减变化|持平",
        "比上年增加0万元|0万元",
        "比2024年预算同口径增加1.2万元，增长4.3%|1.2万元, 4.3%"
      })
  void a_change_is_against_last_years_budget(String words, String change) {
    assertThat(said(read(SHANGHAI, "three-public", "公务接待费30万元，" + words + "。")))
        .containsExactly(
            "[source:fiscal-appropriation, kind:expenditure, threePublic:reception] 30万元",
            "[source:fiscal-appropriation, kind:expenditure, threePublic:reception] " + change);
    assertThat(said(read(SHANGHAI, "three-public", "公务接待费30万元。" + words + "。"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比2024年执行数增加3万元",
        "比上年决算数增长5%",
        "比2019年预算减少3万元",
        "比2025年预算减少3万元",
        "比年初预算减少3万元",
        "比上年增加（减少）3万元",
        "增长5%",
        "完成年初预算的98%",
        "约5万元"
      })
  void what_is_compared_with_something_else_is_listed(String words) {
    Claims claims = read(SHANGHAI, "three-public", "公务接待费30万元，" + words + "。");

    assertThat(said(claims)).hasSize(1);
    assertThat(claims.unclaimed()).hasSize(1);
  }

  @Test
  void a_change_after_parts_is_of_what_the_template_compares() {
    assertThat(said(read(SHANXI, "budget-changes", "预算收入总计10万元，其中：本年收入8万元，上年结转2万元，比上年减少3万元。")))
        .endsWith("[] -3万元");
    Claims doubtful = read(SHANXI, "fiscal-appropriation", "财政拨款收支总预算9万元，其中：一般公共预算拨款9万元，比上年减少3万元。");
    assertThat(said(doubtful)).hasSize(2);
    assertThat(doubtful.unclaimed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "剔除一次性因素后，支出预算10万元。",
        "上级补助的项目支出10万元。",
        "上年结转资金安排的基本支出10万元。",
        "支出预算约10万元。",
        "支出预算10万元以上。",
        "支出预算10-20万元。",
        "基本支出、项目支出10万元。",
        "支出预算123456789012345678.12345万元。"
      })
  void words_that_are_not_understood_leave_a_figure_unclaimed(String text) {
    assertNothing(SHANXI, "expenditure", text);
  }

  @Test
  void names_share_a_figure_only_where_it_is_nothing() {
    assertThat(said(read(SHANGHAI, "budget-explanation", "事业收入、事业单位经营收入、其他收入0.00万元。")))
        .containsExactly(
            "[source:institution-income] 0.00万元",
            "[source:business-income] 0.00万元",
            "[source:other-income] 0.00万元");
  }

  @Test
  void a_name_beside_members_that_it_lies_in_is_itself() {
    assertThat(said(read(SHANGHAI, "agency-operating", "下属1家机关和1家事业单位财政拨款的机关运行经费预算为2万元")))
        .containsExactly(
            "机关 1家",
            "事业单位 1家",
            "[source:general-public-budget, kind:operating, agencyOperating:agency-operating] 2万元");
  }

  @Test
  void a_name_of_another_section_counts_only_where_it_means_the_same() {
    assertThat(said(read(SHANXI, "other", "本部门基本支出10万元。"))).containsExactly("[kind:basic] 10万元");
    assertNothing(SHANXI, "general-public-expenditure", "基本支出10万元。");
    assertNothing(SHANXI, "other", "人员经费10万元。");
  }

  @Test
  void things_are_counted() {
    assertThat(said(read(SHANXI, "performance-management", "本部门实行绩效目标管理的项目9个，涉及项目支出5万元。")))
        .containsExactly("实行绩效目标管理的项目 9个", "[origin:current-year, kind:project] 5万元");
  }

  @Test
  void claims_that_are_given_win() {
    Claim given = Claim.of(Quantity.of("甲"), ClaimedAmount.of("1", Scale.YUAN));
    Disclosure disclosure =
        of(
            SHANXI,
            Section.builder()
                .id("expenditure")
                .title("一、说明")
                .text("支出预算10万元。")
                .addClaim(given)
                .build());

    assertThat(Claims.read(disclosure).disclosure()).isEqualTo(disclosure);
  }

  @Test
  void long_text_is_read_in_time() {
    String clause = "，其中：基本支出1万元，占3%，比上年增加（一）类款项-“";
    Claims claims = read(SHANXI, "expenditure", "支出预算1万元" + clause.repeat(20_000));

    assertThat(claims.unclaimed()).isNotEmpty();
  }

  @Test
  void nothing_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> Claims.read(null)).withMessage("disclosure");
  }
}
