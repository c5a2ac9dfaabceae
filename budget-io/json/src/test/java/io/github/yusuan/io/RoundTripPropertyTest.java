package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Arbitraries.of(Templates.all())
        .flatMap(
            template ->
                Arbitraries.randomValue(random -> new RandomDisclosure(template, random).make()));
  }

  @Property(tries = 200)
  void what_is_written_is_read_back_as_an_equal_value(
      @ForAll("disclosures") Disclosure disclosure) {
    assertThat(DisclosureJson.read(DisclosureJson.toBytes(disclosure))).isEqualTo(disclosure);
  }

  @Property(tries = 150)
  void what_is_read_back_is_written_byte_for_byte_again(
      @ForAll("disclosures") Disclosure disclosure) {
    byte[] written = DisclosureJson.toBytes(disclosure);

    assertThat(DisclosureJson.toBytes(DisclosureJson.read(written))).isEqualTo(written);
  }

  @Property(tries = 150)
  void a_line_of_json_lines_is_one_line_and_read_back(
      @ForAll("disclosures") Disclosure disclosure) {
    String line = JsonText.line(disclosure, DisclosureShape::write);

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(DisclosureJson.read(line)).isEqualTo(disclosure);
  }

  @Property(tries = 100)
  void what_is_written_is_valid(@ForAll("disclosures") Disclosure disclosure) {
    assertThat(Schema.refusals(DisclosureJson.toText(disclosure))).isEmpty();
  }
}
