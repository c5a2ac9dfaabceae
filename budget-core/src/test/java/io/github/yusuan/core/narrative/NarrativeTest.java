package io.github.yusuan.core.narrative;

import static io.github.yusuan.core.amount.Scale.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Narrative;
import io.github.yusuan.core.form.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeTest {
  private static final Section SECTION =
      Section.builder()
          .id("budget-changes")
          .title("一、部门预算收支数据变动情况及原因")
          .text("收入总计比上年减少，主要原因是本年设备购置减少。")
          .claim(Quantity.of("收入总计", Region.ALL), ClaimedAmount.of("1222.79", TEN_THOUSAND_YUAN))
          .claim(
              Quantity.of("收入总计", Region.ALL),
              ClaimedChange.by(ClaimedAmount.of("-33.48", TEN_THOUSAND_YUAN)).withPercent("-2.67"))
          .claim(Quantity.of("项目"), ClaimedCount.of(9, "个"))
          .claim(Quantity.of("项目支出"), ClaimedShare.percent("100").of(Region.ALL))
          .build();

  private static final Assets ASSETS =
      Assets.builder()
          .asOf(LocalDate.of(2024, 4, 27))
          .vehicles(
              Vehicles.builder()
                  .authorised(0)
                  .actual(1)
                  .putByUse("领导用车", 0)
                  .putByUse("机要通信用车", 1)
                  .build())
          .officeArea("1374.4")
          .addEquipment(
              Equipment.builder()
                  .threshold(ClaimedAmount.of("50", TEN_THOUSAND_YUAN))
                  .kind("通用设备")
                  .count(1)
                  .build())
          .plannedVehicles(Vehicles.builder().actual(1).build())
          .build();

  private static final Procurement PROCUREMENT =
      Procurement.builder()
          .total("62.00")
          .goods("12.00")
          .works("0")
          .services("50.00")
          .reservedForSmes("34")
          .reservedForMicro("34")
          .addPurchasedService(
              PurchasedService.builder()
                  .name("智慧政务项目运维服务费")
                  .amount(ClaimedAmount.of("50", TEN_THOUSAND_YUAN))
                  .catalogue("C16079900")
                  .catalogueName("其他运行维护服务")
                  .build())
          .build();

  private static final GlossaryTerm TERM =
      GlossaryTerm.builder().term("基本支出").text("保障机构正常运转的支出").build();

  private static final Organisation ORGANISATION =
      Organisation.builder()
          .addDuty("政务服务综合管理")
          .addDivision("办公室")
          .addUnit("政务服务中心")
          .putCount(UnitSort.INSTITUTION, 3)
          .putCount(UnitSort.ADMINISTRATIVE, 1)
          .addRemark("单位数不一")
          .build();

  private static final Provenance PROVENANCE =
      Provenance.builder()
          .title("2024年度部门预算公开")
          .publisher("长治市屯留区行政审批服务管理局")
          .putTable("revenue", "表二 / 第4页")
          .addRemark("表一跨页")
          .build();

  static List<Object> parts() {
    return List.of(SECTION, ASSETS, PROCUREMENT, TERM, ORGANISATION, PROVENANCE);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_serialized_part_is_the_same_part(Object part) throws Exception {
    assertThat(serialized(part))
        .isEqualTo(part)
        .isNotSameAs(part)
        .hasSameHashCodeAs(part)
        .hasToString(part.toString());
  }

  private static Object serialized(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void what_a_document_leaves_out_is_empty() {
    assertThat(Assets.builder().build().vehicles()).isEmpty();
    assertThat(Assets.builder().build().plannedEquipment()).isEmpty();
    assertThat(Vehicles.builder().build().authorised()).isEmpty();
    assertThat(Procurement.builder().build().total()).isEmpty();
    assertThat(Procurement.builder().build().scale()).isEqualTo(TEN_THOUSAND_YUAN);
    assertThat(Organisation.builder().build().counts()).isEmpty();
    assertThat(Provenance.builder().build().title()).isEmpty();
    assertThat(Section.builder().id("other").title("其他").build().text()).isEmpty();
  }

  @Test
  void claims_keep_the_order_of_the_text() {
    assertThat(SECTION.claims())
        .extracting(Claim::toString)
        .containsExactly(
            "收入总计: 1222.79万元",
            "收入总计: -33.48万元, -2.67%",
            "项目: 9个",
            "项目支出: 100% of all revenue and expenditure");
  }

  @Test
  void figures_keep_their_own_decimals() {
    assertThat(PROCUREMENT.total()).contains(Figure.parse("62.00"));
    assertThat(PROCUREMENT.works()).contains(Figure.parse("0"));
    assertThat(ASSETS.officeArea()).contains(Figure.parse("1374.4"));
  }

  @Test
  void uses_of_vehicles_keep_the_order_of_printing() {
    Vehicles turned = Vehicles.builder().putByUse("特种专业技术用车", 0).putByUse("领导用车", 2).build();

    assertThat(turned.byUse().keySet()).containsExactly("特种专业技术用车", "领导用车");
  }

  @Test
  void a_section_is_copied_with_other_claims_or_text() {
    assertThat(SECTION.withClaims(List.of()).claims()).isEmpty();
    assertThat(SECTION.withText("略").withText(SECTION.text())).isEqualTo(SECTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Budget", "预算", "budget_changes", "", "budget-"})
  void a_malformed_identifier_of_a_section_is_refused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Section.builder().id(id).title("说明").build())
        .withMessage("identifier must be lower-case words joined by hyphens: '" + id + "'");
  }

  @Test
  void numbers_and_names_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Section.builder().id("other").title(" ").build())
        .withMessage("a section must have a title: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vehicles.builder().actual(-1).build())
        .withMessage("a number of vehicles must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vehicles.builder().putByUse("领导用车", -2).build())
        .withMessage("a number of vehicles must not be negative: -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vehicles.builder().putByUse("", 1).build())
        .withMessage("a use must have a name: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organisation.builder().putCount(UnitSort.SUBORDINATE, -1).build())
        .withMessage("a number of units must not be negative: subordinate -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GlossaryTerm.builder().term(" ").text("").build())
        .withMessage("a glossary term must have a name: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PurchasedService.builder().name("").build())
        .withMessage("a purchased service must have a name: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Equipment.builder()
                    .threshold(ClaimedAmount.of("50", TEN_THOUSAND_YUAN))
                    .kind("通用设备")
                    .count(-1)
                    .build())
        .withMessage("equipment must have a kind and a number from 0: '通用设备' -1");
  }

  @Test
  void sorts_of_units_are_found_by_identifier() {
    assertThat(UnitSort.values())
        .allSatisfy(sort -> assertThat(UnitSort.find(sort.id())).contains(sort));
    assertThat(UnitSort.find("enterprise")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目录",
        "目　录",
        "【目 次】",
        "目录页",
        "预算表目录",
        "部门预算公开目录：",
        "2025年部门预算公开表目录",
        "某区数据局2025年度部门预算目录",
        "某区数据局部门预算情况说明及报表目录"
      })
  void the_heading_of_the_contents_is_known(String line) {
    assertThat(Provenance.isContentsHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府购买服务指导性目录",
        "政府集中采购目录",
        "科目目录",
        "目录..............1",
        "详见附件目录",
        "公布本部门的权责清单，编制目录",
        "目录外的项目",
        ""
      })
  void what_lists_something_else_is_no_heading_of_the_contents(String line) {
    assertThat(Provenance.isContentsHeading(line)).isFalse();
  }

  @Test
  void tables_listed_in_the_contents_are_no_text_of_the_heading_above_them() {
    List<Section> sections =
        Narrative.of(Templates.shanghaiDistrict().of(Year.of(2025), DocumentKind.UNIT_BUDGET))
            .sections(
                List.of(
                    "三、名词解释",
                    "五、单位预算表",
                    "1.2025年预算单位财务收支预算总表",
                    "4．2025年预算单位财政拨款收支预算总表",
                    "名词解释",
                    "财政拨款：指财政部门当年拨付的资金。"));

    assertThat(sections).extracting(Section::title).containsExactly("名词解释");
  }
}
