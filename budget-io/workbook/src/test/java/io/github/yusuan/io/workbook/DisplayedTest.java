package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1222.3699999999999|General|1222.37",
        "0|General|0",
        "100|@|100",
        "1222.365|0.00|1222.37",
        "-1222.365|0.00|-1222.37",
        "189767551|#,##0|189,767,551",
        "1222.5|#,##0.00|1,222.50",
        "1222.5|#,##0.##|1,222.5",
        "12.3|#,##0.00_ ;[Red]-#,##0.00_ |12.30",
        "-12.3|#,##0.00_ ;[Red]-#,##0.00_ |-12.30",
        "-12.3|#,##0.00_);(#,##0.00)|(12.30)",
        "0|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-",
        "1059.34|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |1,059.34",
        "0.9997|0.00%|99.97%",
        "12.5|0.0\"万元\"|12.5万元",
        "0.004|0.00|0.00",
        "45000|yyyy-mm-dd|45000"
      })
  void a_number_shows_as_its_format_says(String stored, String format, String shown) {
    assertThat(Displayed.of(new BigDecimal(stored), format)).isEqualTo(shown);
  }
}
