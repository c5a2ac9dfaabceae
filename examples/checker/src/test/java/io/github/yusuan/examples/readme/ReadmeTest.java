package io.github.yusuan.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.catalog.SubjectTable;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What README shows is compiled and run here. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final ReadmeCode CODE = ReadmeCode.compiled(ROOT.resolve("README.md"));

  @Test
  void every_block_of_java_is_a_class_that_compiles() {
    assertThat(CODE.names())
        .containsExactly("BuildOne", "CheckOne", "ReadAndWrite", "FillIn", "DerivedDisclosureTest");
  }

  @Test
  void the_properties_shown_pass_as_they_stand() {
    TestExecutionSummary summary = CODE.tested("DerivedDisclosureTest");

    assertThat(summary.getFailures()).extracting(failure -> failure.getException()).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
  }

  @Test
  void a_figure_is_read_by_its_region() {
    MonetaryAmount projects = CODE.call(MonetaryAmount.class, "BuildOne.projects", built());

    assertThat(projects).isEqualTo(Renminbi.wan("80.00"));
  }

  private static Disclosure built() {
    return CODE.call(Disclosure.class, "BuildOne.disclosure");
  }

  @Test
  void the_quick_start_is_exactly_two_commands_of_one_line() throws IOException {
    List<String> commands =
        Pattern.compile("(?s)```sh\n(.*?)```")
            .matcher(Files.readString(ROOT.resolve("README.md")))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(commands).hasSize(2);
    assertThat(commands).allSatisfy(command -> assertThat(command.lines()).hasSize(3));
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .contains(commands.get(1).lines().toList().get(1));
  }

  @Test
  void the_disclosure_built_holds_and_survives(@TempDir Path folder) throws IOException {
    Disclosure built = built();
    Report report = CODE.call(Report.class, "CheckOne.check", built);

    assertThat(report.hasErrors()).isFalse();

    Path first = folder.resolve("first.json");
    DisclosureJson.write(built, first);
    Disclosure copied =
        CODE.call(Disclosure.class, "ReadAndWrite.copy", first, folder.resolve("second.json"));
    assertThat(copied).isEqualTo(built);
    DisclosureJson.writeLines(Stream.of(built, built), folder.resolve("two"));
    long readable = CODE.call(Long.class, "ReadAndWrite.readable", folder.resolve("two"));
    assertThat(readable).isEqualTo(2);
  }

  private static Rulebook rulebook(String method) {
    return CODE.call(Rulebook.class, "CheckOne." + method);
  }

  @Test
  void rules_are_left_out_taken_otherwise_and_added() {
    Disclosure built = built();

    assertThat(rulebook("shorter").rules())
        .extracting(Rule::id)
        .doesNotContain("SUM-TIER", "PLAUSIBLE-HOUSING")
        .contains("SUM-KIND");
    assertThat(rulebook("otherwise").check(built).findings())
        .filteredOn(finding -> finding.rule().equals("FORM-NOTE"))
        .extracting(Finding::severity)
        .containsOnly(Severity.INFORMATION);
    assertThat(rulebook("ours").check(built).findings(Outcome.HOLDS))
        .extracting(Finding::rule)
        .contains("MY-NO-TRAVEL");
  }

  @Test
  void other_documents_and_another_catalogue_are_taken_along() {
    Disclosure built = built();
    Disclosure before =
        Budget.of(built.department(), built.year().minusYears(1))
            .disclose(built.template().family());
    SubjectEntry entry =
        SubjectEntry.builder()
            .code(FunctionalCode.of("2010301"))
            .name("省级行政运行")
            .confidence(Confidence.PUBLISHED)
            .source("the province's notice")
            .build();
    SubjectTable additions = SubjectTable.of(Dimension.FUNCTION, List.of(entry));

    assertThat(CODE.call(Report.class, "CheckOne.chained", built, before).in(Language.CHINESE))
        .doesNotContain("未提供上年文本");
    assertThat(Rulebook.standard().check(built).in(Language.CHINESE)).contains("未提供上年文本");
    assertThat(CODE.call(Rulebook.class, "CheckOne.ofProvince", additions).check(built).problems())
        .extracting(Finding::rule)
        .containsExactly("CODE-NAME");
  }

  @Test
  void what_the_first_command_is_said_to_print_is_printed() throws IOException {
    Reading reading = Documents.reader().read(Fixture.printed());
    Report report = Rulebook.standard().check(reading.disclosure());
    String printed = reading.summary().in(Language.CHINESE) + report.in(Language.CHINESE);
    List<String> quotes =
        Files.readString(ROOT.resolve("README.md"))
            .lines()
            .filter(l -> l.startsWith("> "))
            .toList();

    assertThat(quotes)
        .hasSize(2)
        .allSatisfy(quote -> assertThat(printed).contains(quote.substring(2)));
  }

  @Test
  void what_is_said_of_the_catalogue_and_the_rules_is_so() throws IOException {
    String codes = SubjectCatalog.of(Year.of(2024)).toString();

    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("`" + codes + "`")
        .contains("checked by all " + Rulebook.standard().rules().size() + " rules");
  }
}
