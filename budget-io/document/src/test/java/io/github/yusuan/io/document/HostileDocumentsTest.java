package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Documents that are made to keep a reader busy: what they cost grows with their length. Each of
 * these took minutes where the work was in proportion to the square of it.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentsTest {
  private static final String HEAD =
      """
      表5 2024年部门一般公共预算支出预算表
      单位：万元

      | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
      """;

  private static Reading read(String text) {
    return Documents.reader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_table_of_very_many_rows_is_laid_out() {
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < 90_000; row++) {
      cells.add(new GridCell("x", Area.at(row, 0), Place.START));
      cells.add(new GridCell("y", Area.at(row, 1), Place.START));
    }

    assertThat(new Lattice(Grid.of(cells)).rows()).isEqualTo(90_000);
  }

  @Test
  void a_code_that_is_printed_again_and_again_is_kept_each_time() {
    Reading reading = read(HEAD + "| 2010301 | 行政运行 | 3.00 | 1.00 | 2.00 |\n".repeat(10_000));

    assertThat(reading.figures()).isEqualTo(new Figures(30_000, 30_000, 0));
    assertThat(reading.disclosure().tables().get(0).lines().get(9_999).id())
        .isEqualTo("2010301#10000");
  }

  @Test
  void many_tables_under_titles_of_no_form_are_looked_at() {
    String tables =
        IntStream.range(0, 1_000)
            .mapToObj(at -> "某某统计情况一览表" + at + "\n\n| 科目 | 合计 |\n| 一 | 1.00 |\n\n文字\n\n")
            .collect(Collectors.joining());

    assertThat(read(HEAD + "| 201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00 |\n\n文字\n\n" + tables).figures())
        .isEqualTo(new Figures(1_003, 3, 1_000));
  }

  @Test
  void a_page_that_is_a_picture_is_a_block_like_others() {
    Block picture = new Picture(Place.START);

    assertThat(PrintedDocument.within(DocumentLimits.STANDARD).add(picture).build().pictures())
        .containsExactly(new Picture(Place.START));
  }

  @Test
  void parts_of_one_name_cost_what_they_all_come_to() {
    byte[] packed = new Packed().with("ab", "a").with("ac", new byte[2_000]).bytes();
    byte[] twice =
        new String(packed, StandardCharsets.ISO_8859_1)
            .replace("ac", "ab")
            .getBytes(StandardCharsets.ISO_8859_1);
    DocumentLimits limits = DocumentLimits.STANDARD.with(DocumentLimit.UNPACKED_BYTES, 1_000);

    assertThatThrownBy(() -> PackedFile.of(twice, limits))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("more than 1000 bytes when unpacked");
  }

  @Test
  void the_directory_that_others_find_is_the_one_that_is_read() {
    byte[] packed = new Packed().with("shown", "a").with("found", new byte[2_000]).bytes();
    int end = packed.length - 22;
    ByteBuffer bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    int directory = bytes.getInt(end + 16);
    int second = directory + 46 + "shown".length();
    ByteBuffer both = ByteBuffer.allocate(packed.length + 76).order(ByteOrder.LITTLE_ENDIAN);
    both.put(packed, 0, end);
    both.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
    both.putInt(0).putInt(0).putLong(1).putLong(1).putLong(end - second).putLong(second);
    both.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
    both.put(packed, end, 22);

    assertThat(PackedFile.of(both.array(), DocumentLimits.STANDARD).names())
        .containsExactly("found");
  }
}
