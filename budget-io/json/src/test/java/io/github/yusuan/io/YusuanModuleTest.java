package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.rules.Rulebook;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own ObjectMapper, into which the module was found by ServiceLoader. */
class YusuanModuleTest {
  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final Disclosure MINIATURE = DisclosureJson.read(Documents.MINIATURE);

  /** A document of the user's own. */
  record Submission(String sender, Disclosure disclosure, MonetaryAmount fee) {}

  @Test
  void a_disclosure_in_a_document_of_ones_own_is_read_back() throws JsonProcessingException {
    Submission submission = new Submission("某市财政局", MINIATURE, Renminbi.yuan("553891.68"));

    String json = MAPPER.writeValueAsString(submission);

    assertThat(json)
        .startsWith("{\"sender\":\"某市财政局\",\"disclosure\":{\"format\":\"yusuan-disclosure/2\",")
        .endsWith(",\"fee\":{\"amount\":\"553891.68\",\"currency\":\"CNY\"}}");
    assertThat(MAPPER.readValue(json, Submission.class)).isEqualTo(submission);
  }

  @Test
  void old_mappers_find_the_module_too() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.readValue(mapper.writeValueAsString(MINIATURE), Disclosure.class))
        .isEqualTo(MINIATURE);
  }

  @Test
  void a_tree_holds_the_same_disclosure() throws JsonProcessingException {
    JsonNode tree = MAPPER.valueToTree(MINIATURE);

    assertThat(tree).hasToString(MAPPER.readTree(Documents.MINIATURE).toString());
    assertThat(MAPPER.treeToValue(tree, Disclosure.class)).isEqualTo(MINIATURE);
  }

  @Test
  void a_disclosure_that_cannot_be_read_is_an_error_of_jackson_with_ours_as_its_cause() {
    String bad = "{\"disclosure\": " + Documents.with("\"100.00\"", "100.00") + "}";

    assertThatThrownBy(() -> MAPPER.readValue(bad, Submission.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith(
            "/disclosure/tables/0/lines/0/figures/total (line 32, column 84): found")
        .hasCauseInstanceOf(DisclosureFormatException.class);
  }

  @Test
  void a_tree_has_pointers_and_no_lines() throws JsonProcessingException {
    JsonNode tree = MAPPER.readTree(Documents.with("\"100.00\"", "100.00"));

    assertThatThrownBy(() -> MAPPER.treeToValue(tree, Disclosure.class))
        .hasMessageStartingWith(
            "/tables/0/lines/0/figures/total: found the number \"100.0\", expected");
  }

  @Test
  void a_disclosure_whose_template_comes_late_is_refused_as_such() {
    assertThatThrownBy(() -> MAPPER.readValue(Reversed.of(Documents.MINIATURE), Disclosure.class))
        .hasMessageContaining("found no member \"template\" so far");
  }

  @Test
  void the_module_knows_what_its_reader_knows() throws JsonProcessingException {
    DisclosureReader strict = DisclosureJson.withLimits(Limits.STANDARD.with(Limit.LINES, 1));
    ObjectMapper mapper = JsonMapper.builder().addModule(new YusuanModule(strict)).build();

    assertThatThrownBy(() -> mapper.readValue(Documents.MINIATURE, Disclosure.class))
        .hasMessageContaining("more than 1 lines");
  }

  @Test
  void a_report_is_written_as_report_json_writes_it() throws JsonProcessingException {
    var report = Rulebook.standard().check(MINIATURE);

    assertThat(MAPPER.writeValueAsString(report))
        .isEqualTo(MAPPER.readTree(ReportJson.of(report).toText()).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "12.30, CNY, 12.30",
    "12.3, CNY, 12.30",
    "0, CNY, 0.00",
    "-0.01, CNY, -0.01",
    "1222.375, CNY, 1222.375",
    "12, JPY, 12",
    "100, USD, 100.00",
    "12345678901234567890.12, CNY, 12345678901234567890.12",
    "1E+3, CNY, 1000.00"
  })
  void money_is_exact(String number, String currency, String written)
      throws JsonProcessingException {
    MonetaryAmount amount =
        Monetary.getDefaultAmountFactory()
            .setCurrency(currency)
            .setNumber(new java.math.BigDecimal(number))
            .create();

    String json = MAPPER.writeValueAsString(amount);

    assertThat(json)
        .isEqualTo("{\"amount\":\"" + written + "\",\"currency\":\"" + currency + "\"}");
    assertThat(MAPPER.readValue(json, MonetaryAmount.class)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\": 12.3, \"currency\": \"CNY\"}",
        "{\"amount\": \"1e1000000000\", \"currency\": \"CNY\"}",
        "{\"amount\": \"1,222\", \"currency\": \"CNY\"}",
        "{\"amount\": \"12.3\"}",
        "{\"amount\": \"12.3\", \"currency\": \"NOPE\"}",
        "{\"amount\": \"12.3\", \"currency\": \"CNY\", \"currency\": \"USD\"}",
        "\"12.3\""
      })
  void money_that_is_none_is_refused(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, MonetaryAmount.class))
        .isInstanceOf(JsonMappingException.class)
        .hasCauseInstanceOf(DisclosureFormatException.class);
  }
}
