package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A disclosure that is written as a workbook and read again is the same, under every template. */
class WorkbookRoundTripTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Arbitraries.of(Derived.templates()).flatMap(Derived::under);
  }

  private static byte[] written(Disclosure disclosure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(Publication.of(disclosure), out);
    return out.toByteArray();
  }

  @Property(tries = 20)
  void what_is_written_is_read_again(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    byte[] workbook = written(disclosure);

    Reading reading = Documents.reader().read(workbook);

    assertThat(reading.figures().areComplete()).isTrue();
    assertThat(Differences.of(disclosure, reading.disclosure()))
        .as(() -> disclosure.template().id() + " " + reading.doubts())
        .isEmpty();
  }
}
