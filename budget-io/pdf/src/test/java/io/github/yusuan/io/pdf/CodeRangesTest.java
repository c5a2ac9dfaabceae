package io.github.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a font's map are counted to the end, whatever stands in it. */
class CodeRangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1 beginbfrange <0000> <0009> <0020> endbfrange' | 12",
        "'1 beginbfchar <0001> <0020> endbfchar' | 2",
        "'] ) > 1 beginbfrange <0000> <0009> <0020> endbfrange' | 12",
        "'1 beginbfrange <0000> <0002> [<0020> <0021>] ] endbfrange )' | 4",
        "'(never closed' | 0",
        "'% a remark' | 0",
        "'<00' | 1",
        "'<<00<' | 3",
        "'[' | 0"
      })
  void a_map_is_counted_to_its_end(String text, long codes) throws IOException {
    try (COSStream map = new COSStream()) {
      try (OutputStream out = map.createOutputStream()) {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
      }

      assertThat(CodeRanges.count(map, 1_000)).isEqualTo(codes);
    }
  }
}
