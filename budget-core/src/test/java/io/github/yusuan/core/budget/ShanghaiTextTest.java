package io.github.yusuan.core.budget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import org.junit.jupiter.api.Test;

class ShanghaiTextTest {
  private static final Budget BUDGET = SmallBudget.ofShanghai(2025);

  private static String text(Disclosure disclosure) {
    return disclosure.narrative().stream()
        .map(section -> section.title() + "\n" + section.text())
        .collect(joining("\n"));
  }

  @Test
  void without_last_year_the_text_compares_with_nothing() {
    assertThat(text(BUDGET.disclose(Templates.SHANGHAI_DISTRICT_2025)))
        .isEqualTo(
            """
            2025年部门预算编制说明
            2025年，某区数据局收入预算119.58万元，其中：财政拨款收入115.58万元；事业收入0万元；\
            事业单位经营收入0万元；其他收入4.00万元。
            支出预算119.58万元，其中：财政拨款支出预算115.58万元。财政拨款支出预算中，\
            一般公共预算拨款支出预算114.20万元；政府性基金拨款支出预算1.37万元；\
            国有资本经营预算拨款支出预算0万元。
            财政拨款支出主要内容如下：
            1. “一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行”科目71.20万元。
            2. “一般公共服务支出-政府办公厅（室）及相关机构事务-一般行政管理事务”科目35.00万元。
            3. “社会保障和就业支出-行政事业单位养老支出-机关事业单位基本养老保险缴费支出”科目8.00万元。
            4. “城乡社区支出-国有土地使用权出让收入安排的支出-其他国有土地使用权出让收入安排的支出”\
            科目1.37万元。
            一、2025年“三公”经费预算情况说明
            2025年“三公”经费预算1.20万元。其中：
            （一）因公出国（境）费0万元。
            （二）公务用车购置及运行费0万元。其中：公务用车购置费0万元；公务用车运行费0万元。
            （三）公务接待费1.20万元。
            二、机关运行经费预算
            2025年某区数据局财政拨款的机关运行经费预算11.20万元。
            四、绩效目标设置情况
            2025年某区数据局编报绩效目标的项目支出40.37万元，涉及项目2个。\
            """);
  }

  @Test
  void with_last_years_budget_amounts_are_compared_by_the_years_number() {
    Disclosure disclosure =
        BUDGET
            .disclosing(Templates.SHANGHAI_DISTRICT_2025)
            .against(SmallBudget.ofShanghai(2024))
            .because(Region.of(Source.FISCAL_APPROPRIATION), "项目调整")
            .because(Region.of(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE), "项目调整")
            .disclose();
    assertThat(text(disclosure))
        .isEqualTo(
            """
            2025年部门预算编制说明
            2025年，某区数据局收入预算119.58万元，其中：财政拨款收入115.58万元，\
            比2024年预算减少12.63万元，主要原因是项目调整；事业收入0万元；事业单位经营收入0万元；\
            其他收入4.00万元。
            支出预算119.58万元，其中：财政拨款支出预算115.58万元，比2024年预算减少12.63万元，\
            主要原因是项目调整。财政拨款支出预算中，\
            一般公共预算拨款支出预算114.20万元，比2024年预算减少14.00万元；\
            政府性基金拨款支出预算1.37万元，比2024年预算增加1.37万元（上年无此项）；\
            国有资本经营预算拨款支出预算0万元，与2024年预算持平。
            财政拨款支出主要内容如下：
            1. “一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行”科目71.20万元。
            2. “一般公共服务支出-政府办公厅（室）及相关机构事务-一般行政管理事务”科目35.00万元。
            3. “社会保障和就业支出-行政事业单位养老支出-机关事业单位基本养老保险缴费支出”科目8.00万元。
            4. “城乡社区支出-国有土地使用权出让收入安排的支出-其他国有土地使用权出让收入安排的支出”\
            科目1.37万元。
            一、2025年“三公”经费预算情况说明
            2025年“三公”经费预算1.20万元，与2024年预算持平。其中：
            （一）因公出国（境）费0万元，与2024年预算持平。
            （二）公务用车购置及运行费0万元，与2024年预算持平。其中：\
            公务用车购置费0万元，与2024年预算持平；公务用车运行费0万元，与2024年预算持平。
            （三）公务接待费1.20万元，与2024年预算持平。
            二、机关运行经费预算
            2025年某区数据局财政拨款的机关运行经费预算11.20万元。
            四、绩效目标设置情况
            2025年某区数据局编报绩效目标的项目支出40.37万元，涉及项目2个。\
            """);
  }

  @Test
  void last_years_disclosure_in_yuan_is_the_same_base() {
    Disclosure lastYear = SmallBudget.ofShanghai(2024).disclose(Templates.shanghaiDistrict());
    Disclosure disclosure =
        BUDGET.disclosing(Templates.SHANGHAI_DISTRICT_2025).against(lastYear).disclose();
    assertThat(disclosure.narrative().get(0).text())
        .contains("财政拨款收入115.58万元，比2024年预算减少12.63万元；")
        .contains("财政拨款支出预算115.58万元，比2024年预算减少12.63万元。")
        .contains("增加1.37万元（上年无此项）；")
        .contains("国有资本经营预算拨款支出预算0万元，与2024年预算持平。");
  }

  @Test
  void a_budget_without_lines_leaves_no_residue() {
    Disclosure disclosure =
        Budget.of(SmallBudget.DEPARTMENT, BUDGET.year()).disclose(Templates.SHANGHAI_DISTRICT_2025);
    assertThat(disclosure.narrative().get(0).text())
        .endsWith("国有资本经营预算拨款支出预算0万元。")
        .doesNotContain("主要内容");
  }
}
