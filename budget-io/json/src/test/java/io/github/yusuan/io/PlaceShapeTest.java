package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.core.source.TablePlace;
import io.github.yusuan.core.source.TextPlace;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A place of every format is written with what its format has. */
class PlaceShapeTest {
  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(
            new PagePlace(18, new PagePlace.Box(94, 121, 160, 140)),
            "{\"page\":18,\"box\":[94,121,160,140]}"),
        Arguments.of(
            new SheetPlace("表一\u202e", new SheetPlace.Address("C7")),
            "{\"sheet\":\"表一<U+202E>\",\"cell\":\"C7\"}"),
        Arguments.of(TextPlace.atLine(31).column(12), "{\"line\":31,\"column\":12}"),
        Arguments.of(new TablePlace(3, 5, 2), "{\"table\":3,\"row\":5,\"column\":2}"),
        Arguments.of(new ParagraphPlace(40), "{\"paragraph\":40}"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_place_is_written_as_its_format_has_it(Place place, String expected) {
    assertThat(JsonText.document(place, PlaceShape::write).replaceAll("\\s", ""))
        .isEqualTo(expected);
  }
}
