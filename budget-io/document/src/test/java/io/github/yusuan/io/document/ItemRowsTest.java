package io.github.yusuan.io.document;

import static io.github.yusuan.core.label.Language.CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a list of items under several headings one that was left out is missing under its heading. */
class ItemRowsTest {
  private static final Template TEMPLATE =
      Templates.find("jiangsu-province").orElseThrow().of(Year.of(2019));
  private static final Form PROCUREMENT = TEMPLATE.form("procurement").orElseThrow();

  private static Line row(String id, String amount) {
    return Line.of(row(id)).withFigures(Map.of("amount", Figure.parse(amount)));
  }

  private static Row row(String id) {
    return PROCUREMENT.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static Line item(String heading, String name, String amount) {
    Category category = (Category) row(heading).region().member(Dimension.DECLARED).orElseThrow();
    return Line.builder()
        .id(name)
        .label(name)
        .addMembers(Item.of(category, name))
        .figure("amount", Figure.parse(amount))
        .build();
  }

  private static JointProof prove(Line... services) {
    Table table =
        Table.builder()
            .form(PROCUREMENT)
            .unit(PROCUREMENT.unit())
            .addLines(
                row("total", "9.00"),
                row("goods", "3.00"),
                item("goods", "复印纸", "3.00"),
                row("services", "6.00"))
            .addLines(services)
            .build();
    return Inference.on(
            Disclosure.builder()
                .department(Department.of("某局"))
                .year(TEMPLATE.year())
                .template(TEMPLATE)
                .addTables(table)
                .build())
        .joint();
  }

  @Test
  void an_item_left_out_is_missing_under_its_heading() {
    List<Discrepancy> discrepancies = prove(item("services", "会议费", "4.00")).discrepancies();

    assertThat(discrepancies).hasSize(1);
    assertThat(discrepancies.get(0).culprits())
        .extracting(culprit -> culprit.statements().get(0).in(CHINESE))
        .containsExactly("表十二“会议费”行 4.00万元", "表十二缺“三、服务C之下某行”");
  }

  @Test
  void with_the_item_the_document_is_consistent() {
    JointProof whole = prove(item("services", "会议费", "4.00"), item("services", "印刷费", "2.00"));

    assertThat(whole.consistency()).isEqualTo(Consistency.CONSISTENT);
  }
}
