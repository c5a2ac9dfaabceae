package io.github.yusuan.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Figures;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The template that README shows is read, and a document of it is read and checked. */
class OwnTemplateTest {
  private static final Path README = Path.of("../../README.md");

  private static final String DOCUMENT =
      """
      2026年部门收支总表
      部门：某县教育局 单位：万元
      | 收入 | | 支出 | |
      | 项目 | 预算数 | 项目 | 预算数 |
      | 一、财政拨款 | 90.00 | 一、基本支出 | 60.00 |
      | 二、其他资金 | 10.00 | 二、项目支出 | 30.00 |
      | | | 三、训练费 | 8.00 |
      | | | 年终结转 | 2.00 |
      | 收入总计 | 100.00 | 支出总计 | 100.00 |

      2026年部门支出总表
      部门：某县教育局 单位：万元
      | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 训练费 | 上年预算数 | 备注 |
      | 205 | 教育支出 | 98.00 | 60.00 | 30.00 | 8.00 | 97.00 | |
      | 20502 | 普通教育 | 98.00 | 60.00 | 30.00 | 8.00 | 97.00 | 含1所新校 |
      | 2050202 | 小学教育 | 98.00 | 60.00 | 30.00 | 8.00 | 97.00 | |
      | | 合计 | 98.00 | 60.00 | 30.00 | 8.00 | 97.00 | |
      """;

  private static String shown() throws IOException {
    return Pattern.compile("(?s)```json\n(\\{\n  \"format\": \"yusuan-template.*?)```")
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining());
  }

  private static Reading read(String document) throws IOException {
    TemplateFamily own = TemplateJson.read(shown());
    return Documents.reader().withFamily(own).read(document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_document_of_the_template_that_readme_shows_is_read_figure_by_figure() throws IOException {
    Reading reading = read(DOCUMENT);

    assertThat(reading.disclosure().template().id()).isEqualTo("our-county-2026");
    assertThat(reading.figures()).isEqualTo(new Figures(28, 28, 0));
  }

  @Test
  void it_is_checked_by_the_sums_that_follow_from_its_regions() throws IOException {
    assertThat(Rulebook.identities().check(read(DOCUMENT).disclosure()).verdict())
        .isEqualTo(Verdict.NO_ERRORS);

    Report report =
        Rulebook.identities()
            .check(read(DOCUMENT.replace("三、训练费 | 8.00", "三、训练费 | 6.00")).disclosure());

    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(report.errors()).extracting(Finding::rule).containsExactly("SAME-REGION");
  }

  @Test
  void readme_names_every_member_that_a_template_may_use() throws IOException {
    String readme = Files.readString(README);

    assertThat(Category.standard())
        .extracting(category -> "`" + category.id() + "`")
        .allSatisfy(id -> assertThat(readme).contains(id));
  }
}
