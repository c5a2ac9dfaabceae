package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.html.HtmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

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

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void a_page_is_read_again_and_written_as_the_same_bytes(
      @ForAll("disclosures") Disclosure disclosure) throws IOException {
    byte[] page = page(disclosure);
    Reading reading = reader(disclosure).read(page);

    assertThat(Differences.of(disclosure, reading.disclosure()))
        .as(disclosure.template().id())
        .isEmpty();
    assertThat(page(disclosure)).isEqualTo(page);
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
