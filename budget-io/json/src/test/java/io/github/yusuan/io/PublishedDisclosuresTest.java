package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PublishedDisclosuresTest {
  @ParameterizedTest
  @FieldSource("io.github.yusuan.io.Documents#PUBLISHED")
  void what_is_read_is_written_back_byte_for_byte(String name) {
    String document = Documents.published(name);

    assertThat(DisclosureJson.toText(DisclosureJson.read(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @FieldSource("io.github.yusuan.io.Documents#PUBLISHED")
  void the_schema_accepts_them(String name) {
    assertThat(Schema.refusals(Documents.published(name))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.github.yusuan.io.Documents#PUBLISHED")
  void a_line_of_json_lines_holds_the_same_disclosure(String name) {
    Disclosure disclosure = DisclosureJson.read(Documents.published(name));

    String line = JsonText.line(disclosure, DisclosureShape::write);

    assertThat(line).endsWith("}\n").hasLineCount(1);
    assertThat(DisclosureJson.read(line)).isEqualTo(disclosure);
    assertThat(Schema.refusals(line)).isEmpty();
  }

  @Test
  void every_part_of_the_published_disclosure_is_there() {
    Disclosure tunliu = DisclosureJson.read(Documents.published("tunliu-2024.json"));

    assertThat(tunliu.tables()).hasSize(16);
    assertThat(tunliu.performanceTargets()).hasSize(8);
    assertThat(tunliu.narrative()).hasSize(11);
    assertThat(tunliu.glossary()).hasSize(12);
    assertThat(tunliu.assets()).isPresent();
    assertThat(tunliu.procurement()).isPresent();
    assertThat(tunliu.organisation()).isPresent();
    assertThat(tunliu.provenance()).isPresent();
  }

  @Test
  void the_miniature_is_written_as_it_is_kept() {
    Disclosure miniature = DisclosureJson.read(Documents.MINIATURE);

    assertThat(DisclosureJson.toText(miniature)).isEqualTo(Documents.MINIATURE);
    assertThat(Schema.refusals(Documents.MINIATURE)).isEmpty();
  }
}
