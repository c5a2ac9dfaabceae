package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
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
    assertThat(ReportJson.toText(REPORT).replaceAll("\"(zh|en)\": \".*\"", "\"$1\": \"…\""))
        .isEqualTo(Documents.text("/io/github/yusuan/io/report.json"));
  }

  @Test
  void all_ways_of_writing_write_the_same(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(REPORT, out);
    ReportJson.write(REPORT, folder.resolve("report.json"));

    String text = ReportJson.toText(REPORT);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(ReportJson.toBytes(REPORT)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("report.json")).content(StandardCharsets.UTF_8).isEqualTo(text);
  }

  @Test
  void counts_and_findings_are_those_of_the_report() throws JsonProcessingException {
    Report report =
        Rulebook.standard().check(DisclosureJson.read(Documents.published("tunliu-2024.json")));

    JsonNode json = new ObjectMapper().readTree(ReportJson.toText(report));

    assertThat(json.get("verdict").asText()).isEqualTo("errors");
    assertThat(json.at("/counts/holds").asLong()).isEqualTo(report.count(Outcome.HOLDS));
    assertThat(json.at("/counts/holds-within-rounding").asLong())
        .isEqualTo(report.count(Outcome.HOLDS_WITHIN_ROUNDING));
    assertThat(json.at("/counts/violated").asLong()).isEqualTo(report.count(Outcome.VIOLATED));
    assertThat(json.at("/counts/noted").asLong()).isEqualTo(report.count(Outcome.NOTED));
    assertThat(json.at("/counts/not-applicable").asLong())
        .isEqualTo(report.count(Outcome.NOT_APPLICABLE));
    assertThat(json.at("/counts/folded").asLong()).isEqualTo(report.countFolded());
    assertThat(json.get("findings")).hasSameSizeAs(report.findings());
    for (int at = 0; at < report.findings().size(); at++) {
      assertSame(json.get("findings").get(at), report.findings().get(at));
    }
  }

  @Test
  void the_joint_proof_names_the_figure_and_what_would_fit() throws JsonProcessingException {
    Report report =
        Rulebook.standard().check(DisclosureJson.read(Documents.published("tunliu-2024.json")));
    Discrepancy discrepancy = report.joint().discrepancies().get(0);

    JsonNode json = new ObjectMapper().readTree(ReportJson.toText(report));
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
        .isEqualTo(discrepancy.conflict().chain(Language.CHINESE));
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

    JsonNode json = new ObjectMapper().readTree(ReportJson.toText(report));

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
