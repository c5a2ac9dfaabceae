package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.DoubtKind;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.html.HtmlWriter;
import io.github.yusuan.rules.claim.Claims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again: tables, targets, titles, texts, and what the text claims. */
class RoundTripTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Arbitraries.of(Derived.templates()).flatMap(Derived::under);
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void what_is_printed_is_read_again(@ForAll("disclosures") Disclosure disclosure) {
    Reading reading = reader(disclosure).place(Publication.of(disclosure).asPrinted());

    assertThat(Differences.of(disclosure, reading.disclosure()))
        .as(disclosure.template().id())
        .isEmpty();
    assertThat(reading.figures().inDoubt()).isZero();
  }

  @Property(tries = 16, shrinking = ShrinkingMode.OFF)
  void a_page_is_read_again_and_written_as_the_same_bytes(
      @ForAll("disclosures") Disclosure disclosure) throws IOException {
    byte[] page = page(disclosure);
    Reading reading = reader(disclosure).read(page);

    assertThat(Differences.of(disclosure, reading.disclosure()))
        .as(disclosure.template().id())
        .isEmpty();
    assertThat(page(disclosure)).isEqualTo(page);
  }

  @ParameterizedTest
  @MethodSource("families")
  void a_table_under_the_title_of_another_is_told_by_its_number(TemplateFamily family) {
    Disclosure derived = Derived.given(family.of(family.usualYear()));
    Disclosure disclosure = derived.withTables(titledAsTheNext(derived.tables()));

    Reading reading = reader(disclosure).place(Publication.of(disclosure).asPrinted());

    assertThat(Differences.of(disclosure, reading.disclosure())).isEmpty();
    assertThat(reading.figures().inDoubt()).isZero();
    assertThat(reading.doubts()).anyMatch(doubt -> doubt.kind() == DoubtKind.BY_LIKENESS);
  }

  static List<TemplateFamily> families() {
    return Templates.known();
  }

  private static List<Table> titledAsTheNext(List<Table> tables) {
    List<Table> titled = new ArrayList<>(tables);
    for (int at = 2; at + 1 < tables.size(); at += 3) {
      if (tables.get(at).form().side().isEmpty()) {
        String next = TableSetter.title(tables.get(at + 1).form());
        titled.set(at, tables.get(at).withTitle(next));
      }
    }
    return titled;
  }

  /**
   * What is given as data and not as text is printed as text: it comes back as the text of its
   * section where the template has one, procurement and assets as data again.
   */
  @Test
  void what_is_given_as_data_comes_back_as_text_and_where_it_came_from_does_not() {
    Disclosure disclosure =
        Derived.given(Templates.SHANXI_COUNTY_2024)
            .withProvenance(
                Provenance.builder()
                    .title("预算公开")
                    .publisher("某区财政局")
                    .approved(LocalDate.of(2024, 1, 20))
                    .published(LocalDate.of(2024, 2, 8))
                    .build());

    Reading reading = reader(disclosure).place(Publication.of(disclosure).asPrinted());

    Disclosure read = Claims.read(reading.disclosure()).disclosure();
    assertThat(read.procurement()).isEqualTo(disclosure.procurement());
    assertThat(read.assets()).isEqualTo(disclosure.assets());
    assertThat(disclosure.organisation()).isPresent();
    assertThat(read.organisation()).isEmpty();
    assertThat(text(read)).contains("统筹数据资源", "内设机构：办公室、综合科。", "项目支出：为特定任务发生的支出");
    assertThat(disclosure.glossary()).isNotEmpty();
    assertThat(read.glossary()).isEmpty();
    assertThat(read.provenance()).isEmpty();
  }

  private static String text(Disclosure disclosure) {
    return disclosure.narrative().stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  private static byte[] page(Disclosure disclosure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter().write(Publication.of(disclosure), out);
    return out.toByteArray();
  }

  private static DocumentReader reader(Disclosure disclosure) {
    Template template = disclosure.template();
    return Documents.reader().withTemplate(template).withYear(template.year());
  }
}
