package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it prints, and its exit status. */
class CheckTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Check.run(arguments, printed, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String file(Fixture fixture) throws IOException {
    return Files.write(folder.resolve(fixture.resource()), fixture.bytes()).toString();
  }

  @Test
  void without_files_the_real_document_is_checked_and_found_wrong() {
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("长治市屯留区行政审批服务管理局 2024 部门预算公开核对报告\n")
        .contains("唯一疑点：绩效目标表（智慧政务建设）“年度资金总额”行")
        .contains("疑为555891.68元（一位数字有误）");
  }

  @Test
  void a_consistent_file_gives_status_0() throws IOException {
    assertThat(run(file(Fixture.PUTUO_OFFICE_2025), "--english")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("whole document: consistent")
        .endsWith("Nothing is violated.\n\n");
  }

  @Test
  void an_unreadable_file_gives_status_2_and_the_others_are_still_checked() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": 1}");
    String missing = folder.resolve("missing.json").toString();

    assertThat(run(bad.toString(), missing, file(Fixture.PUTUO_OFFICE_2025))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("上海市普陀区人民政府办公室 2025");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("bad.json: /format (line 1, column 12)")
        .contains("missing.json: no such file");
  }

  @Test
  void misuse_gives_status_2_and_the_usage() {
    assertThat(run("--wrong")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("no such option: --wrong\nusage: check FILE... [--last-year FILE] [--english]"
                + " [--json] [--help]\n");
  }

  @Test
  void a_document_is_compared_with_the_one_of_the_year_before() throws IOException {
    String now = file(Fixture.PUTUO_OFFICE_2025);

    assertThat(run(now, "--last-year", now)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("2024");
    assertThat(run(now, "--last-year")).isEqualTo(2);
    assertThat(run(now, "--last-year", folder.resolve("missing.json").toString())).isEqualTo(2);
  }

  @Test
  void help_is_the_usage() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: check FILE...");
  }

  @Test
  void a_report_for_programs_is_json() {
    assertThat(run("--json")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").contains("\"SAME-REGION\"");
  }

  @Test
  void the_disclosure_built_in_code_is_consistent_and_survives_json() {
    Disclosure built = Build.disclosure();

    assertThat(Rulebook.identities().check(built).problems()).isEmpty();
    assertThat(DisclosureJson.read(DisclosureJson.toBytes(built))).isEqualTo(built);
  }
}
