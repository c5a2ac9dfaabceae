package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in formats that another program saved: see the README beside them. */
class SavedByOthersTest {
  private static Reading read(String name) throws IOException {
    try (InputStream in = SavedByOthersTest.class.getResourceAsStream("saved/" + name)) {
      return Documents.reader().read(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"office.xlsx", "office.docx"})
  void what_another_program_saved_is_read_as_what_was_written(String name) throws IOException {
    Reading source = read("source.html");
    Reading saved = read(name);

    assertThat(saved.summary().in(Language.CHINESE))
        .isEqualTo("读入：表 16/16，数字 95，归位 95，存疑 0")
        .isEqualTo(source.summary().in(Language.CHINESE));
    assertThat(saved.doubts()).isEmpty();
    assertThat(lines(saved.disclosure())).isEqualTo(lines(source.disclosure()));
    assertThat(saved.disclosure().performanceTargets())
        .isEqualTo(source.disclosure().performanceTargets());
    assertThat(saved.disclosure().narrative())
        .zipSatisfy(source.disclosure().narrative(), SavedByOthersTest::isTheSame);
  }

  /** Of the charts of a page a word processor keeps the words, below the text. */
  private static void isTheSame(Section saved, Section source) {
    assertThat(saved.id() + saved.title()).isEqualTo(source.id() + source.title());
    assertThat(saved.text()).startsWith(source.text());
  }

  private static List<String> lines(Disclosure disclosure) {
    List<String> lines = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      lines.add(table.form().id() + " " + table.unit() + " " + table.note().orElse(""));
      for (Line line : table.lines()) {
        lines.add(line.id() + " " + line.members() + line.label() + new TreeMap<>(line.figures()));
      }
    }
    return lines;
  }
}
