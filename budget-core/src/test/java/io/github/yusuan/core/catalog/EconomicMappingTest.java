package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EconomicMappingTest {
  private static final String HEADER =
      "departmental\tgovernmental\tunits\tfrom\tto\tconfidence\tsource\n";
  private static final SubjectCatalog CATALOG = SubjectCatalog.of(Year.of(2024));
  private static final EconomicMapping MAPPING = CATALOG.mapping();

  @Test
  void the_governmental_code_depends_on_the_kind_of_unit() {
    DepartmentEconomicCode basic = DepartmentEconomicCode.of("30101");
    assertThat(MAPPING.governmental(basic)).containsExactly(gov("50101"), gov("50501"));
    assertThat(MAPPING.governmental(basic, UnitKind.ADMINISTRATIVE)).containsExactly(gov("50101"));
    assertThat(MAPPING.governmental(basic, UnitKind.INSTITUTION)).containsExactly(gov("50501"));
  }

  @Test
  void subsidies_to_persons_are_the_same_for_both_kinds() {
    DepartmentEconomicCode living = DepartmentEconomicCode.of("30305");
    for (UnitKind unit : UnitKind.values()) {
      assertThat(MAPPING.governmental(living, unit)).containsExactly(gov("50901"));
    }
  }

  @Test
  void performance_pay_is_for_institutions_only() {
    DepartmentEconomicCode performance = DepartmentEconomicCode.of("30107");
    assertThat(MAPPING.governmental(performance)).containsExactly(gov("50501"));
  }

  @Test
  void the_way_back_is_known() {
    assertThat(MAPPING.departmental(gov("50101")))
        .extracting(DepartmentEconomicCode::value)
        .containsExactly("30101", "30102", "30103");
    assertThat(MAPPING.departmental(gov("50501")))
        .extracting(DepartmentEconomicCode::value)
        .containsExactly("301");
    assertThat(MAPPING.departmental(gov("514"))).isEmpty();
  }

  @Test
  void both_ends_of_every_link_are_in_the_catalogue() {
    assertThat(MAPPING.links()).hasSizeGreaterThan(90);
    for (EconomicLink link : MAPPING.links()) {
      assertThat(CATALOG.find(link.departmental())).as("%s", link).isPresent();
      assertThat(CATALOG.find(link.governmental())).as("%s", link).isPresent();
    }
  }

  @Test
  void every_departmental_section_has_exactly_one_code_for_each_kind_of_unit() {
    for (EconomicLink link : MAPPING.links()) {
      for (UnitKind unit : UnitKind.values()) {
        assertThat(MAPPING.governmental(link.departmental(), unit))
            .as("%s", link)
            .hasSizeLessThan(2);
      }
    }
  }

  @Test
  void a_link_of_the_users_own_takes_precedence() {
    EconomicMapping own = read("30107\t50101\tadministrative\t2024\t\tpublished\tnotice\n");
    DepartmentEconomicCode performance = DepartmentEconomicCode.of("30107");
    SubjectCatalog larger = CATALOG.with(own);
    assertThat(larger.mapping().governmental(performance, UnitKind.ADMINISTRATIVE))
        .containsExactly(gov("50101"));
    assertThat(larger.in(Year.of(2023)).mapping().governmental(performance))
        .containsExactly(gov("50501"));
    assertThat(own.with(own).links()).isEqualTo(own.links());
    assertThat(EconomicMapping.of(own.links()).links()).isEqualTo(own.links());
  }

  @Test
  void a_broken_row_is_refused_with_its_line_and_rule(@TempDir Path folder) throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("30107\t50101\tall\t\t\thigh\ts\n"))
        .withMessage(
            "economic mapping line 2: units must be administrative, institution or both: 'all'");
    Path file = folder.resolve("own.tsv");
    String row = "30107\t50101\tboth\t\t\thigh\ts\n";
    Files.writeString(file, HEADER + row + row);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EconomicMapping.read(file))
        .withMessage("own.tsv line 3: a pair of codes must be linked once: 30107 to 50101");
  }

  @Test
  void a_link_must_hold_for_some_unit() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EconomicLink.builder()
                    .departmental(DepartmentEconomicCode.of("301"))
                    .governmental(gov("501"))
                    .confidence(Confidence.HIGH)
                    .source("s")
                    .build())
        .withMessage("a link must hold for some kind of unit: 301 to 501");
    assertThat(EconomicMapping.of(List.of()).links()).isEmpty();
  }

  private static EconomicMapping read(String rows) {
    return EconomicMapping.read(new StringReader(HEADER + rows));
  }

  private static GovernmentEconomicCode gov(String digits) {
    return GovernmentEconomicCode.of(digits);
  }
}
