package io.github.yusuan.core.budget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import org.junit.jupiter.api.Test;

class ShanxiTextTest {
  private static final Region RECEPTION =
      Region.of(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, ThreePublic.RECEPTION);

  private static String text(Disclosure disclosure) {
    return disclosure.narrative().stream()
        .map(section -> section.title() + "\n" + section.text())
        .collect(joining("\n"));
  }

  @Test
  void without_last_year_the_text_compares_with_nothing() {
    assertThat(text(SmallBudget.of2024().disclose(Templates.SHANXI_COUNTY_2024)))
        .isEqualTo(
            """
            一、部门预算收支数据变动情况及原因
            2024年度某区数据局预算收入总计120.00万元。其中：本年收入119.58万元，上年结转0.43万元。
            预算支出总计120.00万元。其中：本年预算安排119.58万元，上年结转0.43万元。
            二、收入预算情况说明
            2024年度某区数据局预算收入120.00万元，其中：一般公共预算拨款收入114.20万元，占95.17%；\
            政府性基金预算拨款收入1.37万元，占1.14%；国有资本经营预算拨款收入0万元，占0%；\
            财政专户管理资金收入0万元，占0%；单位资金4.00万元，占3.33%；上年结转0.43万元，占0.35%。
            三、支出预算情况说明
            2024年度某区数据局支出预算120.00万元，其中：基本支出79.20万元，占66.00%；\
            项目支出40.80万元，占34.00%。
            四、财政拨款收支预算总体情况说明
            2024年度某区数据局财政拨款收支总预算116.00万元，其中：一般公共预算拨款114.63万元，\
            政府性基金预算拨款1.37万元，国有资本经营预算拨款0万元。\
            按资金年度分：当年拨款收入115.58万元，上年结转收入0.43万元。\
            支出包括：一般公共服务支出106.63万元、社会保障和就业支出8.00万元、城乡社区支出1.37万元。
            五、一般公共预算支出情况说明
            （一）规模变化情况
            2024年度某区数据局一般公共预算当年支出114.20万元。
            （二）结构情况
            2024年度某区数据局一般公共预算当年支出114.20万元，主要用于以下方面：\
            一般公共服务支出106.20万元，占93.00%；社会保障和就业支出8.00万元，占7.00%。
            六、一般公共预算基本支出情况说明
            2024年度某区数据局一般公共预算基本支出79.20万元，其中：\
            人员经费68.00万元，主要包括：基本工资、机关事业单位基本养老保险缴费；\
            公用经费11.20万元，主要包括：办公费、公务接待费。
            七、“三公”经费增减变动原因说明
            2024年本部门财政拨款安排“三公”经费1.20万元。其中：因公出国（境）费0万元；公务接待费1.20万元；\
            公务用车购置费0万元；公务用车运行维护费0万元。
            八、机关运行经费增减变动原因说明
            2024年本部门财政拨款安排机关运行经费11.20万元。
            十、绩效管理情况
            2024年度某区数据局纳入绩效目标管理的项目2个，涉及项目支出40.37万元。\
            """);
  }

  @Test
  void with_last_years_budget_every_change_is_stated_and_explained_where_a_reason_is_given() {
    Budget lastYear =
        SmallBudget.of2023()
            .with(SmallBudget.reception("8000.00"), SmallBudget.office("-20000.00"));
    Disclosure disclosure =
        SmallBudget.of2024()
            .disclosing(Templates.SHANXI_COUNTY_2024)
            .against(lastYear)
            .because(Region.ALL, "政务平台二期已建成")
            .because(
                Region.of(
                    Source.FISCAL_APPROPRIATION, Kind.OPERATING, AgencyOperating.AGENCY_OPERATING),
                "调入人员两名")
            .because(RECEPTION, "厉行节约")
            .disclose();
    assertThat(text(disclosure))
        .isEqualTo(
            """
            一、部门预算收支数据变动情况及原因
            2024年度某区数据局预算收入总计120.00万元，比上年减少7.00万元，下降5.52%，\
            主要原因是政务平台二期已建成。其中：本年收入119.58万元，上年结转0.43万元。
            预算支出总计120.00万元，比上年减少7.00万元，下降5.52%，\
            主要原因是政务平台二期已建成。其中：本年预算安排119.58万元，上年结转0.43万元。
            二、收入预算情况说明
            2024年度某区数据局预算收入120.00万元，其中：一般公共预算拨款收入114.20万元，占95.17%；\
            政府性基金预算拨款收入1.37万元，占1.14%；国有资本经营预算拨款收入0万元，占0%；\
            财政专户管理资金收入0万元，占0%；单位资金4.00万元，占3.33%；上年结转0.43万元，占0.35%。
            三、支出预算情况说明
            2024年度某区数据局支出预算120.00万元，其中：基本支出79.20万元，占66.00%；\
            项目支出40.80万元，占34.00%。
            四、财政拨款收支预算总体情况说明
            2024年度某区数据局财政拨款收支总预算116.00万元，其中：一般公共预算拨款114.63万元，\
            政府性基金预算拨款1.37万元，国有资本经营预算拨款0万元。\
            按资金年度分：当年拨款收入115.58万元，上年结转收入0.43万元。\
            支出包括：一般公共服务支出106.63万元、社会保障和就业支出8.00万元、城乡社区支出1.37万元。
            五、一般公共预算支出情况说明
            （一）规模变化情况
            2024年度某区数据局一般公共预算当年支出114.20万元，比上年减少12.80万元，下降10.08%。
            （二）结构情况
            2024年度某区数据局一般公共预算当年支出114.20万元，主要用于以下方面：\
            一般公共服务支出106.20万元，占93.00%；社会保障和就业支出8.00万元，占7.00%。
            六、一般公共预算基本支出情况说明
            2024年度某区数据局一般公共预算基本支出79.20万元，其中：\
            人员经费68.00万元，主要包括：基本工资、机关事业单位基本养老保险缴费；\
            公用经费11.20万元，主要包括：办公费、公务接待费。
            七、“三公”经费增减变动原因说明
            2024年本部门财政拨款安排“三公”经费1.20万元，比上年减少0.80万元，下降40.00%。其中：\
            因公出国（境）费0万元，与上年持平；\
            公务接待费1.20万元，比上年减少0.80万元，下降40.00%，主要原因是厉行节约；\
            公务用车购置费0万元，与上年持平；公务用车运行维护费0万元，与上年持平。
            八、机关运行经费增减变动原因说明
            2024年本部门财政拨款安排机关运行经费11.20万元，比上年增加1.20万元，增长11.99%，\
            主要原因是调入人员两名。
            十、绩效管理情况
            2024年度某区数据局纳入绩效目标管理的项目2个，涉及项目支出40.37万元。\
            """);
  }

  @Test
  void a_department_without_three_public_expenses_says_so() {
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, SmallBudget.of2024().year())
            .with(SmallBudget.wages("1.00"));
    Disclosure disclosure = budget.disclose(Templates.SHANXI_COUNTY_2024);
    assertThat(text(disclosure)).contains("本部门无“三公”经费预算。").contains("本部门无机关运行经费预算。");
  }

  @Test
  void expenses_that_are_gone_are_still_compared() {
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, SmallBudget.of2024().year())
            .with(SmallBudget.wages("1.00"));
    Disclosure disclosure =
        budget.disclosing(Templates.SHANXI_COUNTY_2024).against(SmallBudget.of2023()).disclose();
    assertThat(text(disclosure))
        .contains("公务接待费0万元，比上年减少1.20万元，下降100%；")
        .contains("机关运行经费0万元，比上年减少11.20万元，下降100%。");
  }

  @Test
  void a_budget_without_lines_leaves_no_residue() {
    Disclosure disclosure =
        Budget.of(SmallBudget.DEPARTMENT, SmallBudget.of2024().year())
            .disclose(Templates.SHANXI_COUNTY_2024);
    assertThat(text(disclosure))
        .isEqualTo(
            """
            一、部门预算收支数据变动情况及原因
            2024年度某区数据局预算收入总计0万元。其中：本年收入0万元，上年结转0万元。
            预算支出总计0万元。其中：本年预算安排0万元，上年结转0万元。
            二、收入预算情况说明
            2024年度某区数据局预算收入0万元，其中：一般公共预算拨款收入0万元；\
            政府性基金预算拨款收入0万元；国有资本经营预算拨款收入0万元；\
            财政专户管理资金收入0万元；单位资金0万元；上年结转0万元。
            三、支出预算情况说明
            2024年度某区数据局支出预算0万元，其中：基本支出0万元；项目支出0万元。
            四、财政拨款收支预算总体情况说明
            2024年度某区数据局财政拨款收支总预算0万元，其中：一般公共预算拨款0万元，\
            政府性基金预算拨款0万元，国有资本经营预算拨款0万元。\
            按资金年度分：当年拨款收入0万元，上年结转收入0万元。
            五、一般公共预算支出情况说明
            （一）规模变化情况
            2024年度某区数据局一般公共预算当年支出0万元。
            （二）结构情况
            2024年度某区数据局一般公共预算当年支出0万元。
            六、一般公共预算基本支出情况说明
            2024年度某区数据局一般公共预算基本支出0万元，其中：人员经费0万元；公用经费0万元。
            七、“三公”经费增减变动原因说明
            本部门无“三公”经费预算。
            八、机关运行经费增减变动原因说明
            本部门无机关运行经费预算。
            十、绩效管理情况
            2024年度某区数据局纳入绩效目标管理的项目0个，涉及项目支出0万元。\
            """);
  }
}
