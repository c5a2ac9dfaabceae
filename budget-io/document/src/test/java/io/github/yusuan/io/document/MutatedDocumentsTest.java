package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.source.DisclosureFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents with bytes changed, cut off or repeated. */
class MutatedDocumentsTest {
  private static final String PAGE =
      "<html><body><p>2025年部门财政拨款收支预算总表</p><p>单位：元</p><table><tr><td colspan=2>财政拨款收入</td>"
          + "<td colspan=5>财政拨款支出</td></tr><tr><td>项目</td><td>预算数</td><td>项目</td><td>合计</td>"
          + "<td>一般公共预算</td><td>政府性基金预算</td><td>国有资本经营预算</td></tr>"
          + "<tr><td>一、一般公共预算资金</td><td>1,200</td><td>一、教育支出</td><td>1,200</td><td>1,200</td>"
          + "<td></td><td></td></tr><tr><td>收入总计</td><td>1,200</td><td>支出总计</td><td>1,200</td>"
          + "<td>1,200</td><td>—</td><td>-</td></tr></table></body></html>";

  private static final List<byte[]> DOCUMENTS =
      List.of(
          Published.TUNLIU,
          PAGE.getBytes(StandardCharsets.UTF_8),
          new Packed()
              .with(
                  "word/document.xml",
                  "<d><p><r><t>2025年部门支出预算总表</t></r></p><tbl><tr><tc><p><r><t>合计</t></r></p></tc>"
                      + "<tc><p><r><t>1</t></r></p></tc></tr></tbl></d>")
              .bytes());

  @Provide
  Arbitrary<byte[]> mutated() {
    return Arbitraries.of(DOCUMENTS)
        .flatMap(
            document ->
                Arbitraries.longs().map(seed -> mutated(document.clone(), new Random(seed))));
  }

  private static byte[] mutated(byte[] document, Random random) {
    int changes = 1 + random.nextInt(20);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(document.length);
      byte[] marks = "|0123456789,.-<>\n".getBytes(StandardCharsets.UTF_8);
      document[at] =
          random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt();
    }
    boolean cut = random.nextInt(4) == 0;
    return cut ? Arrays.copyOf(document, 1 + random.nextInt(document.length)) : document;
  }

  @Property(tries = 40)
  void a_changed_document_ends_in_a_reading_that_counts_every_figure_or_in_the_one_exception(
      @ForAll("mutated") byte[] document) {
    try {
      Reading reading = Documents.reader().read(document);

      assertThat(reading.figures().areComplete())
          .as("%s %s", reading.figures(), reading.doubts())
          .isTrue();
    } catch (DisclosureFormatException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Property(tries = 1)
  void an_unchanged_page_is_read_as_a_whole() {
    Reading reading = Documents.reader().read(DOCUMENTS.get(1));

    assertThat(reading.figures()).isEqualTo(new Figures(6, 6, 0));
  }
}
