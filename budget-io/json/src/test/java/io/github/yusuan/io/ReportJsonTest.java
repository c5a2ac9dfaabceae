package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.joint.Discrepancy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {
  private static final Disclosure MINIATURE = DisclosureJson.read(Documents.MINIATURE);
  private static final Report REPORT = onlySame().check(MINIATURE);

  /** The rules that the golden report is of: few, so that it stays readable. */
  private static Rulebook onlySame() {
    return Rulebook.standard().only("SAME-REGION", "SUM-TIER");
  }

  /** The sentences are those of the rules, which test them; here they are left out. */
  @Test
  void the_report_of_the_miniature_is_as_it_is_kept() {
    assertThat(
            ReportJson.of(REPORT).toText().replaceAll("\"(zh|en)\": \"[^\"]*\"", "\"$1\": \"…\""))
        .isEqualTo(Documents.text("/io/github/yusuan/io/report.json"));
  }

  @Test
  void all_ways_of_writing_write_the_same(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.of(REPORT).write(out);
    ReportJson.of(REPORT).write(folder.resolve("report.json"));

    String text = ReportJson.of(REPORT).toText();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(ReportJson.of(REPORT).toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("report.json")).content(StandardCharsets.UTF_8).isEqualTo(text);
  }

  /** A department that has no units but itself, and one figure of the two documents differs. */
  @Test
  void a_figure_of_another_document_names_the_document() throws JsonProcessingException {
    Disclosure whole = DisclosureJson.read(Documents.published("putuo-office-2025.json"));
    Disclosure department = whole.withTables(List.of(whole.table("expenditure").orElseThrow()));
    Cell slipped =
        department.table("expenditure").orElseThrow().cells().stream()
            .filter(cell -> !cell.isBlank())
            .findFirst()
            .orElseThrow();
    Figure figure = slipped.figure().orElseThrow();
    Disclosure unit =
        department.with(slipped, Figure.ofLastPlaces(figure.lastPlaces() + 100, figure.decimals()));
    Report report =
        Rulebook.standard().check(department, RelatedDocuments.none().withUnits(List.of(unit)));

    JsonNode json = new ObjectMapper().readTree(ReportJson.of(report).toText());
    JsonNode cell = json.at("/joint/discrepancies/0/culprits/0/statements/0/cells/0");

    assertThat(json.at("/joint/together").asText()).isEqualTo("inconsistent");
    assertThat(cell.at("/document/zh").asText()).isEqualTo(department.department().name() + "公开文本");
    assertThat(cell.at("/form").asText()).isEqualTo("expenditure");
    assertThat(cell.at("/line").asText()).isEqualTo(slipped.line().id());
    assertThat(json.at("/joint/discrepancies")).hasSize(1);
  }

  @Test
  void counts_and_findings_are_those_of_the_report() throws JsonProcessingException {
    Report report =
        Rulebook.standard().check(DisclosureJson.read(Documents.published("tunliu-2024.json")));

    JsonNode json = new ObjectMapper().readTree(ReportJson.of(report).withAll().toText());

    assertThat(json.get("verdict").asText()).isEqualTo("errors");
    assertThat(json.at("/counts/errors").asInt()).isEqualTo(report.errors().size());
    assertThat(json.at("/counts/warnings").asInt()).isEqualTo(report.warnings().size());
    assertThat(json.at("/counts/notes").asInt()).isEqualTo(report.notes().size());
    assertThat(json.at("/counts/undecided").asLong()).isEqualTo(report.count(Outcome.UNDECIDED));
    assertThat(json.at("/counts/holds").asLong()).isEqualTo(report.count(Outcome.HOLDS));
    assertThat(json.at("/counts/holds-within-rounding").asLong())
        .isEqualTo(report.count(Outcome.HOLDS_WITHIN_ROUNDING));
    assertThat(json.at("/counts/not-applicable").asLong())
        .isEqualTo(report.count(Outcome.NOT_APPLICABLE));
    assertThat(json.at("/counts/folded").asLong()).isEqualTo(report.countFolded());
    long folded = 0;
    for (JsonNode family : json.get("families")) {
      folded += family.get("folded").asLong();
    }
    assertThat(folded).isEqualTo(report.countFolded());
    assertThat(json.get("findings")).hasSameSizeAs(report.findings());
    for (int at = 0; at < report.findings().size(); at++) {
      assertSame(json.get("findings").get(at), report.findings().get(at));
    }
  }

  @Test
  void what_holds_is_counted_and_not_listed_unless_asked_for() throws JsonProcessingException {
    Report report =
        Rulebook.standard().check(DisclosureJson.read(Documents.published("tunliu-2024.json")));

    JsonNode json = new ObjectMapper().readTree(ReportJson.of(report).toText());

    assertThat(json.get("findings")).hasSize(report.problems().size() + report.notes().size());
    for (JsonNode finding : json.get("findings")) {
      assertThat(finding.get("outcome").asText()).isIn("violated", "noted", "undecided");
    }
    assertThat(json.at("/counts/holds").asLong()).isEqualTo(report.count(Outcome.HOLDS));
    int holds = 0;
    for (JsonNode family : json.get("families")) {
      holds += family.get("holds").asInt();
    }
    assertThat(holds).isEqualTo((int) report.count(Outcome.HOLDS));
    assertThat(json.at("/families/0").toString())
        .startsWith("{\"family\":\"SAME\",\"name\":{\"zh\":\"同一口径\",\"en\":\"same region\"}");
  }

  @Test
  void an_ordinary_report_is_not_much_longer_than_its_document() {
    String document = Documents.published("tunliu-2024.json");
    Report report = Rulebook.standard().check(DisclosureJson.read(document));

    assertThat(2 * ReportJson.of(report).toBytes().length)
        .isLessThanOrEqualTo(3 * document.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void a_finding_tells_its_sentence_and_values_to_programs() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(ReportJson.of(REPORT).toText());

    JsonNode says = json.at("/findings/0/says");
    assertThat(says.get("sentence").asText()).isEqualTo("same-differs");
    assertThat(says.at("/values/slack").asText()).isEqualTo("0.004999万元");
    assertThat(says.at("/values/region/en").asText()).contains("project expenditure");
    assertThat(says.at("/values/figures/0/sentence").asText()).isEqualTo("figure-printed");
    assertThat(says.at("/values/figures/0/values/figure").asText()).endsWith("万元");
    assertThat(says.at("/values/figures/0/values/others").isNumber()).isTrue();
  }

  @Test
  void the_same_finding_in_another_version_has_the_same_key() {
    Report again = onlySame().check(DisclosureJson.read(DisclosureJson.toBytes(MINIATURE)));

    assertThat(again).isEqualTo(REPORT);
    assertThat(again.findings())
        .extracting(Finding::key)
        .containsExactlyElementsOf(REPORT.findings().stream().map(Finding::key).toList())
        .allMatch(key -> key.matches("[A-Z-]+-[0-9a-f]{8}"));
  }

  @Test
  void one_cause_stands_beside_the_errors_with_what_it_explains() throws JsonProcessingException {
    Disclosure right = DisclosureJson.read(Documents.published("wanli-2025.json"));
    Disclosure wrong =
        right.withTables(
            right.tables().stream()
                .map(
                    table ->
                        table.form().id().equals("expenditure")
                            ? table.withUnit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
                            : table)
                .toList());
    Report report = Rulebook.standard().check(wrong);

    JsonNode cause =
        new ObjectMapper().readTree(ReportJson.of(report).toText()).at("/joint/hypotheses/0");
    assertThat(cause.get("act").asText()).isEqualTo("other-unit");
    assertThat(cause.get("cells"))
        .hasSameSizeAs(report.hypotheses().get(0).cells())
        .hasSizeGreaterThan(10);
    assertThat(cause.get("rest").asText()).isEqualTo("consistent");
    assertThat(cause.get("errorsLeft").asInt()).isZero();
    assertThat(cause.get("explains")).isNotEmpty();
    assertThat(cause.at("/text/en").asText())
        .isEqualTo(report.hypotheses().get(0).in(Language.ENGLISH));
  }

  @Test
  void the_joint_proof_names_the_figure_and_what_would_fit() throws JsonProcessingException {
    Report report =
        Rulebook.standard().check(DisclosureJson.read(Documents.published("tunliu-2024.json")));
    Discrepancy discrepancy = report.joint().discrepancies().get(0);

    JsonNode json = new ObjectMapper().readTree(ReportJson.of(report).toText());
    JsonNode joint = json.get("joint");
    JsonNode error = joint.at("/discrepancies/0");
    JsonNode culprit = error.at("/culprits/0");

    assertThat(joint.get("consistency").asText()).isEqualTo("inconsistent");
    assertThat(joint.get("complete").asBoolean()).isTrue();
    assertThat(joint.has("weakerAssumption")).isFalse();
    assertThat(joint.get("discrepancies")).hasSize(1);
    assertThat(error.get("unique").asBoolean()).isTrue();
    assertThat(culprit.get("statements")).hasSize(1);
    assertThat(culprit.at("/statements/0/cells").findValuesAsText("figure"))
        .containsExactly("553891.68", "553891.68");
    assertThat(culprit.get("fits").toString())
        .isEqualTo("{\"least\":\"555850.00\",\"greatest\":\"555949.99\"}");
    assertThat(culprit.at("/corrections/0").toString())
        .isEqualTo("{\"figure\":\"555891.68\",\"slip\":\"one-digit\"}");
    assertThat(error.at("/conflict/statements")).hasSameSizeAs(discrepancy.conflict().statements());
    assertThat(error.at("/conflict/chain").findValuesAsText("zh"))
        .isEqualTo(
            discrepancy.conflict().chain().stream().map(one -> one.in(Language.CHINESE)).toList());
    assertThat(error.at("/text/en").asText()).isEqualTo(discrepancy.in(Language.ENGLISH));
    assertThat(error.get("explains")).isNotEmpty();
    error
        .get("explains")
        .forEach(
            at ->
                assertThat(json.get("findings").get(at.asInt()).get("outcome").asText())
                    .isEqualTo("violated"));
  }

  @Test
  void a_consistent_document_has_no_discrepancies_in_its_report() throws JsonProcessingException {
    Report report = Rulebook.standard().check(MINIATURE.withPerformanceTargets(List.of()));

    JsonNode json = new ObjectMapper().readTree(ReportJson.of(report).toText());

    assertThat(json.get("joint").toString())
        .isEqualTo("{\"consistency\":\"consistent\",\"complete\":true}");
  }

  private static void assertSame(JsonNode json, Finding finding) {
    assertThat(json.get("rule").asText()).isEqualTo(finding.rule());
    assertThat(json.at("/text/zh").asText()).isEqualTo(finding.in(Language.CHINESE));
    assertThat(json.at("/text/en").asText()).isEqualTo(finding.in(Language.ENGLISH));
    assertThat(json.path("cells")).hasSize(finding.cells().size());
    assertThat(json.path("consequences")).hasSize(finding.consequences().size());
    assertThat(json.at("/at/part").asText())
        .isEqualTo(finding.site().map(site -> site.part().id()).orElse(""));
    assertThat(json.at("/at/item").asText()).isEqualTo(finding.site().map(Site::item).orElse(""));
    assertThat(json.at("/reason/zh").asText())
        .isEqualTo(finding.reason().map(reason -> reason.in(Language.CHINESE)).orElse(""));
  }
}
