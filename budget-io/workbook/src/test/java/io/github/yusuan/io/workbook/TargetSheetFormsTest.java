package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.DoubtKind;
import io.github.yusuan.io.document.Figures;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.print.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Target sheets of Shanghai's form and of the national one, as other programs saved them. */
class TargetSheetFormsTest {
  private static DocumentReader reader(DocumentKind kind) {
    return Documents.reader().withTemplate(Templates.shanghaiDistrict().of(Year.of(2026), kind));
  }

  private static Reading read(String name, DocumentKind kind) throws IOException {
    try (InputStream in = TargetSheetFormsTest.class.getResourceAsStream("saved/" + name)) {
      return reader(kind).read(in.readAllBytes());
    }
  }

  private static List<PerformanceTarget> targets(String name) throws IOException {
    return read(name, DocumentKind.UNIT_BUDGET).disclosure().performanceTargets();
  }

  @Test
  void shanghais_sheet_has_the_funding_of_the_term_and_of_the_year_and_values_with_their_units()
      throws IOException {
    PerformanceTarget sheet = targets("sheets.html").get(0);

    assertThat(sheet.project()).hasToString("某区绿化中心/街心花园养护");
    assertThat(sheet.attribute()).contains(Attribute.RECURRING);
    assertThat(sheet.term()).contains(Term.of("2026-01-01至2026-12-31"));
    assertThat(sheet.termFunding())
        .isEqualTo(
            Funding.builder()
                .total("1300000.00")
                .tier(Tier.FISCAL, "1300000.00")
                .tier(Tier.OTHER, "0.00")
                .build());
    assertThat(sheet.annualFunding())
        .isEqualTo(
            Funding.builder()
                .total("1300000.00")
                .tier(Tier.CURRENT_FISCAL, "1250000.00")
                .tier(Tier.CARRIED_OVER, "50000.00")
                .tier(Tier.OTHER, "0.00")
                .build());
    assertThat(sheet.termGoal()).contains("花园常年整洁，花木成活。");
    assertThat(sheet.annualGoal()).contains("全年养护十二处花园，居民满意。");
    assertThat(sheet.taxonomy()).isEqualTo(Taxonomy.NATIONAL_2021);
    assertThat(sheet.indicators())
        .extracting(Indicator::toString)
        .containsExactly(
            "cost/economic-cost “每处养护费”  / ≤110000.00(元/处)",
            "output/quantity “养护花园数”  / ＝12.00(处)",
            "output/quantity “补种花木”  / ≥500.00(株)",
            "output/quality “花木成活率”  / ≥80.00(%)",
            "benefit/ecological “街区景观”  / 改善",
            "satisfaction/satisfaction “居民满意度”  / ≥90.00(%)");
  }

  @Test
  void the_national_sheet_has_amounts_in_its_own_unit_and_weights_are_no_money()
      throws IOException {
    PerformanceTarget sheet = targets("sheets.html").get(1);

    assertThat(sheet.annualFunding().unit()).hasToString("万元(2)");
    assertThat(said(sheet))
        .containsExactly(
            "某区绿化中心/落叶清运 local-2021",
            "Optional.empty/Optional[目标1：落叶当日清运。目标2：枯枝还田。]",
            "Optional[CNY 200000]",
            "当年 fiscal Optional[CNY 185000]",
            "当年 carried-over Optional[CNY 0]",
            "当年 other Optional[CNY 15000]",
            "cost/economic-cost “清运总费用”  / ≤20万元",
            "cost/ecological-cost “焚烧次数”  / ＝0次",
            "output/quantity “清运路段”  / ≥36条",
            "output/timeliness “清运时间”  / 当日",
            "benefit/sustainable “枯枝利用率”  / ≥60%",
            "satisfaction/satisfaction “居民满意度”  / ≥90%");
  }

  @ParameterizedTest
  @CsvSource({
    "sheets.pdf, UNIT_BUDGET",
    "sheets.docx, UNIT_BUDGET",
    "sheets.xlsx, UNIT_BUDGET",
    "sheets.html, DEPARTMENT_BUDGET",
    "sheets.xlsx, DEPARTMENT_BUDGET"
  })
  void the_same_is_read_from_every_format_under_both_forms(String name, DocumentKind kind)
      throws IOException {
    Reading reading = read(name, kind);

    assertThat(reading.disclosure().performanceTargets())
        .extracting(TargetSheetFormsTest::said)
        .isEqualTo(targets("sheets.html").stream().map(TargetSheetFormsTest::said).toList());
    assertThat(reading.figures()).isEqualTo(new Figures(23, 23, 0));
    assertThat(reading.doubts()).noneMatch(doubt -> doubt.kind() == DoubtKind.TARGET_SHEET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheets-again.html", "sheets-again.xlsx"})
  void such_sheets_are_written_and_read_again(String name, @TempDir Path folder)
      throws IOException {
    Reading read = read("sheets.html", DocumentKind.UNIT_BUDGET);
    Path again = folder.resolve(name);
    Publication.of(read.disclosure()).write(again);

    assertThat(reader(DocumentKind.UNIT_BUDGET).read(again).disclosure().performanceTargets())
        .isEqualTo(read.disclosure().performanceTargets());
  }

  /** What a sheet says, figures as amounts: a spreadsheet shows 20 for 20.00. */
  private static List<String> said(PerformanceTarget sheet) {
    List<String> said = new ArrayList<>();
    said.add(sheet.project() + " " + sheet.taxonomy());
    said.add(sheet.termGoal() + "/" + sheet.annualGoal());
    said.add(sheet.annualFunding().amount().toString());
    for (Category tier : sheet.annualFunding().tiers().keySet()) {
      said.add("当年 " + tier.id() + " " + sheet.annualFunding().amount(tier));
    }
    for (Category tier : sheet.termFunding().tiers().keySet()) {
      said.add("实施期 " + tier.id() + " " + sheet.termFunding().amount(tier));
    }
    sheet.indicators().forEach(indicator -> said.add(indicator.toString()));
    return said;
  }
}
