package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.document.DocumentLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many documents at once: what is written, what is known, what is not done again. */
class FolderCommandTest {
  @TempDir private Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Path folder;
  private Path reports;

  @BeforeEach
  void folders() throws IOException {
    folder = Files.createDirectory(temporary.resolve("文本"));
    reports = temporary.resolve("reports");
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Checker.run(new Console(printed, said, StandardCharsets.UTF_8, false), arguments);
  }

  private int check(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("check", folder.toString(), "--out", reports.toString()), Stream.of(more))
            .toList();
    return run(arguments.toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private void put(Fixture fixture) throws IOException {
    put(fixture.resource(), fixture.bytes());
  }

  private Document index() throws IOException {
    return Jsoup.parse(Files.readString(reports.resolve("index.html")));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(reports.resolve("documents"))) {
      return pages.sorted().toList();
    }
  }

  private List<String> findings() throws IOException {
    return Files.readAllLines(reports.resolve("findings.csv"));
  }

  @Test
  void other_documents_of_a_wrong_year_are_told_of_each_document() throws IOException {
    put(Fixture.TUNLIU_2024);

    assertThat(check("--last-year", folder.resolve(Fixture.TUNLIU_2024.resource()).toString()))
        .isEqualTo(2);
    assertThat(index().text())
        .contains("本文本为2024年度，--last-year 须为2023年度文本")
        .doesNotContain("Exception");
  }

  @Test
  void each_document_has_a_page_and_the_index_begins_with_the_worst() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    put(Fixture.TUNLIU_2024);
    put("坏.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));

    assertThat(check()).isEqualTo(2);

    assertThat(said()).endsWith("共3份：通过1份，未通过1份，无法读取1份。\n");
    assertThat(pages()).hasSize(2);
    assertThat(index().select("#documents tbody tr").eachText())
        .hasSize(3)
        .satisfies(
            rows -> {
              assertThat(rows.get(0)).startsWith("⊘ 无法读取 坏.pdf").contains("PDF");
              assertThat(rows.get(1)).startsWith("✗ 有错误 tunliu-2024.json 长治市屯留区");
              assertThat(rows.get(2)).startsWith("✓ 未发现错误 putuo-office-2025.json");
            });
    for (String link : index().select("#documents a").eachAttr("href")) {
      assertThat(reports.resolve(link)).exists();
    }
    assertThat(index().select("#rules tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).startsWith("SAME-REGION 同一口径的数字，各处所列一致"));
    assertThat(index().select("#departments tbody tr")).hasSize(2);
  }

  @Test
  void the_worklist_says_what_is_stated_computed_and_suggested_as_csv_and_as_a_workbook()
      throws IOException {
    put(Fixture.TUNLIU_2024);
    check();

    String same =
        findings().stream().filter(row -> row.contains(",SAME-REGION,")).findFirst().orElseThrow();
    assertThat(same)
        .startsWith("tunliu-2024.json,长治市屯留区行政审批服务管理局,2024,错误,SAME-REGION,")
        .contains(",555900.00,553891.68,", "疑为555891.68元（一位数字有误）");
    List<Element> rows = sheet().select("row");
    assertThat(rows).hasSize(findings().size());
    Element row =
        rows.stream().filter(one -> one.text().contains("SAME-REGION")).findFirst().orElseThrow();
    assertThat(row.select("c[r^=I] v").text()).isEqualTo("555900.00");
    assertThat(row.select("c[r^=H] t").text()).contains("智慧政务建设");
  }

  private Document sheet() throws IOException {
    try (ZipFile workbook = new ZipFile(reports.resolve("findings.xlsx").toFile());
        InputStream sheet =
            workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
      return Jsoup.parse(sheet, "UTF-8", "", Parser.xmlParser());
    }
  }

  @Test
  void what_is_known_by_the_baseline_is_not_listed_and_does_not_fail() throws IOException {
    put(Fixture.TUNLIU_2024);
    String baseline = temporary.resolve("known.json").toString();
    assertThat(check("--baseline-out", baseline)).isEqualTo(1);

    assertThat(check("--baseline", baseline)).isZero();

    assertThat(findings()).hasSize(1);
    assertThat(index().select("#documents tbody tr").text()).startsWith("✓ 均为已知");
  }

  @Test
  void what_is_new_in_another_version_of_the_document_is_listed_alone() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    String baseline = temporary.resolve("known.json").toString();
    check("--baseline-out", baseline);
    Disclosure office = Fixture.PUTUO_OFFICE_2025.read();
    Cell cell =
        office.cells().stream().filter(one -> one.figure().isPresent()).findFirst().orElseThrow();
    put(
        Fixture.PUTUO_OFFICE_2025.resource(),
        DisclosureJson.toBytes(office.with(cell, Figure.parse("1.00"))));

    assertThat(check("--baseline", baseline)).isEqualTo(1);
    assertThat(findings()).hasSizeGreaterThan(1).anyMatch(row -> row.contains(",错误,"));
  }

  @Test
  void a_baseline_of_another_version_or_a_broken_one_is_refused_in_words() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Path baseline = temporary.resolve("known.json");
    Files.writeString(baseline, "{\"format\": \"yusuan-baseline/9\", \"documents\": {}}");
    assertThat(check("--baseline", baseline.toString())).isEqualTo(2);
    assertThat(said()).contains("yusuan-baseline/9", "yusuan-baseline/1", "/format");

    Files.writeString(baseline, "{\"format\": ");
    assertThat(check("--baseline", baseline.toString())).isEqualTo(2);
    assertThat(said()).contains("known.json: 读到", "应为格式正确的JSON");

    Files.writeString(
        baseline, "{\"format\": \"yusuan-baseline/1\", \"documents\": {\"a\": {\"k\": \"1\"}}}");
    assertThat(check("--baseline", baseline.toString())).isEqualTo(2);
    assertThat(said()).contains("/documents/a/k");

    assertThat(check("--baseline", temporary.resolve("none").toString())).isEqualTo(2);
    assertThat(reports).doesNotExist();
  }

  @Test
  void what_did_not_change_is_not_done_again() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    put(Fixture.TUNLIU_2024);
    check();
    FileTime then = FileTime.fromMillis(1_000_000);
    for (Path page : pages()) {
      Files.setLastModifiedTime(page, then);
    }
    List<String> before = findings();
    put(
        "tunliu-2024.json",
        DisclosureJson.toBytes(Fixture.TUNLIU_2024.read().withNarrative(List.of())));

    check();

    assertThat(Files.getLastModifiedTime(pages().get(0))).isEqualTo(then);
    assertThat(Files.getLastModifiedTime(pages().get(1))).isGreaterThan(then);
    assertThat(findings()).isNotEqualTo(before);
  }

  @Test
  void a_run_that_was_stopped_in_the_middle_of_a_line_goes_on() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    put(Fixture.TUNLIU_2024);
    check();
    List<String> before = findings();
    Path log = reports.resolve(".yusuan/reports.log");
    byte[] bytes = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(bytes, bytes.length - 10));

    assertThat(check()).isEqualTo(1);
    assertThat(findings()).isEqualTo(before);
  }

  @Test
  void last_years_document_is_found_and_the_report_changes_with_it() throws IOException {
    Disclosure office = Fixture.PUTUO_OFFICE_2025.read();
    put("2025.json", DisclosureJson.toBytes(office));
    Disclosure before =
        Disclosure.builder()
            .department(office.department())
            .year(Year.of(2024))
            .template(office.template().family().of(Year.of(2024), office.kind()))
            .build();
    put("2024.json", DisclosureJson.toBytes(before));
    check();

    assertThat(index().select("#documents tbody tr").eachText())
        .anySatisfy(row -> assertThat(row).contains("2025.json").endsWith("上年文本：2024.json"));
  }

  @Test
  void two_documents_of_one_department_and_year_are_both_reported_and_it_is_said()
      throws IOException {
    put("一.json", Fixture.PUTUO_OFFICE_2025.bytes());
    put("二.json", Fixture.PUTUO_OFFICE_2025.bytes());

    assertThat(check()).isZero();
    assertThat(said()).startsWith("同一部门、年度、种类的文本有2份，各自核对：一.json、二.json\n");
    assertThat(pages()).hasSize(2);
  }

  @Test
  void the_lines_of_json_lines_are_documents_and_a_bad_one_stops_no_other() throws IOException {
    Path lines = folder.resolve("all.jsonl");
    DisclosureJson.writeLines(
        Stream.of(Fixture.PUTUO_OFFICE_2025.read(), Fixture.WANLI_2025.read()), lines);
    Files.writeString(lines, Files.readString(lines) + "\n{\"format\": 1}\n");

    assertThat(run("check", lines.toString(), "--out", reports.toString())).isEqualTo(2);
    assertThat(said()).endsWith("共3份：通过1份，未通过1份，无法读取1份。\n");
    assertThat(index().select("#documents tbody tr").get(0).text()).contains("all.jsonl:4");
  }

  @Test
  void reports_inside_the_folder_are_no_documents() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    reports = folder.resolve("reports");
    check();
    assertThat(check()).isZero();
    assertThat(said()).contains("共1份");
  }

  @Test
  void no_text_of_a_document_becomes_markup_or_a_formula() throws IOException {
    Disclosure hostile =
        Fixture.TUNLIU_2024
            .read()
            .withDepartment(Department.of("=HYPERLINK(\"http://x\")<script>alert(1)</script>"));
    put("=1+1<b>.json", DisclosureJson.toBytes(hostile));
    check();

    assertThat(index().select("script")).hasSize(1);
    assertThat(index().select("b")).isEmpty();
    assertThat(findings().get(1))
        .startsWith("'=1+1<b>.json,\"'=HYPERLINK(\"\"http://x\"\")<script>");
  }

  @Test
  void a_page_of_somebody_else_is_not_written_over() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Files.createDirectory(reports);
    Files.writeString(reports.resolve("index.html"), "mine");

    assertThat(check()).isEqualTo(2);
    assertThat(said()).endsWith("index.html: 不是本程序所写，不予覆盖；请另指写入何处\n");
    assertThat(check("--english")).isEqualTo(2);
    assertThat(said()).contains("index.html: not written by this program");
    assertThat(reports.resolve("index.html")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.csv", "findings.xlsx", "documents.csv", "documents"})
  void a_list_of_somebody_else_is_not_written_over(String name) throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Files.createDirectory(reports);
    Files.writeString(reports.resolve(name), "mine");

    assertThat(check()).isEqualTo(2);

    assertThat(said()).endsWith(name + ": 不是本程序所写，不予覆盖；请另指写入何处\n");
    assertThat(reports.resolve(name)).hasContent("mine");
    assertThat(reports).isDirectoryNotContaining("glob:**/.yusuan");
  }

  @Test
  void a_worklist_with_somebodys_notes_is_left_and_the_new_one_is_written_beside_it()
      throws IOException {
    put(Fixture.TUNLIU_2024);
    check();
    Path notes = reports.resolve("findings.csv");
    byte[] first = Files.readAllBytes(notes);
    Files.writeString(notes, "已核实", StandardOpenOption.APPEND);
    byte[] noted = Files.readAllBytes(notes);

    check();

    assertThat(said()).startsWith("findings.csv已有人改动，予以保留；本次清单写入findings-2.csv\n");
    assertThat(notes).hasBinaryContent(noted);
    assertThat(reports.resolve("findings-2.csv")).hasBinaryContent(first);
    assertThat(index().select("nav a").eachAttr("href"))
        .contains("findings-2.csv", "findings.xlsx")
        .doesNotContain("findings.csv");
    Files.writeString(reports.resolve("findings-2.csv"), "again");
    check("--english");
    assertThat(said()).startsWith("findings.csv was changed by somebody and is left; the list of");
    assertThat(notes).hasBinaryContent(noted);
    assertThat(reports.resolve("findings-2.csv")).hasContent("again");
    assertThat(reports.resolve("findings-3.csv")).exists();
    check("--english");
    assertThat(reports.resolve("findings-4.csv")).doesNotExist();
  }

  @Test
  void a_document_that_is_too_large_or_named_twice_stops_no_other() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Path large = folder.resolve("大.pdf");
    try (FileChannel sparse =
        FileChannel.open(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      sparse.write(ByteBuffer.wrap(new byte[1]), DocumentLimit.BYTES.standard());
    }

    assertThat(run("check", folder.toString(), folder.toString(), "--out", reports.toString()))
        .isEqualTo(2);

    assertThat(said()).endsWith("共2份：通过1份，未通过0份，无法读取1份。\n");
  }

  @Test
  void a_document_that_is_not_there_is_refused_before_anything_is_written() throws IOException {
    assertThat(run("check", folder.resolve("nowhere").toString(), "--out", reports.toString()))
        .isEqualTo(2);

    assertThat(said()).endsWith("nowhere: 没有此文件\n");
    assertThat(reports).doesNotExist();
  }

  @Test
  void reports_that_cannot_be_written_are_refused_in_words() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Files.writeString(reports, "a file");

    assertThat(check()).isEqualTo(2);

    assertThat(said()).contains("核对结果无法写入此处：").doesNotContain("Exception");
    assertThat(reports).hasContent("a file");
  }

  @Test
  void a_folder_in_which_another_run_writes_is_refused_in_words() throws IOException {
    put(Fixture.PUTUO_OFFICE_2025);
    Path kept = Files.createDirectories(reports.resolve(".yusuan"));
    try (FileChannel other =
            FileChannel.open(
                kept.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(check()).isEqualTo(2);
    }
    assertThat(said()).contains("另一次核对正在写入此文件夹");
  }

  @Test
  void the_lists_are_the_same_bytes_at_another_time_and_place() throws IOException {
    put(Fixture.TUNLIU_2024);
    put("上海 <b>\n2025.json", Fixture.PUTUO_OFFICE_2025.bytes());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();

    check();
    List<byte[]> lists = lists();
    assertThat(index().select("#documents th[scope=row]").eachText())
        .contains("上海 <b><U+000A>2025.json");
    reports = temporary.resolve("again");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      check();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(lists()).containsExactlyElementsOf(lists);
  }

  private List<byte[]> lists() throws IOException {
    List<byte[]> lists = new ArrayList<>();
    for (String name : List.of("index.html", "findings.csv", "documents.csv", "findings.xlsx")) {
      lists.add(Files.readAllBytes(reports.resolve(name)));
    }
    for (Path page : pages()) {
      lists.add(Files.readAllBytes(page));
    }
    return lists;
  }

  @Test
  void a_baseline_needs_a_folder_for_the_reports() {
    assertThat(run("check", folder.toString(), "--baseline", "x")).isEqualTo(2);
    assertThat(said()).contains("--out");
  }
}
