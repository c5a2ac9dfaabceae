package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in one place of a document holds in every place of it. */
class EveryPlaceTest {
  /** Objects whose members are named by their document. */
  private static final Set<String> NAMED_FREELY =
      Set.of("/source/tables", "/assets/vehicles/byUse");

  private static final Set<String> NAMED_BY_VALUES =
      Set.of("counts", "tiers", "memberLabels", "misprintedCodes");

  static Stream<String> places() {
    return Mutations.pointers().stream().filter(pointer -> !pointer.isEmpty());
  }

  static Stream<String> objects() {
    return Mutations.objects().stream();
  }

  private static DisclosureFormatException refused(String document) {
    Throwable thrown = catchThrowable(() -> DisclosureJson.read(document));
    assertThat(thrown).as("%s", document).isInstanceOf(DisclosureFormatException.class);
    return (DisclosureFormatException) thrown;
  }

  /** Returns values of every other type of JSON than that of a value. */
  private static List<String> ofOtherTypes(JsonNode value) {
    List<String> others = new ArrayList<>(List.of("null", "false"));
    if (!value.isObject()) {
      others.add("{}");
    }
    if (!value.isArray()) {
      others.add("[]");
    }
    if (!value.isTextual()) {
      others.add("\"x\"");
    }
    if (!value.isNumber()) {
      others.add("7");
    }
    others.add("1.5");
    return others;
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_value_of_another_type_is_refused_at_its_place(String pointer) {
    for (String other : ofOtherTypes(Mutations.tree().at(pointer))) {
      DisclosureFormatException refused = refused(Mutations.with(pointer, other));

      assertThat(Documents.place(refused).pointer())
          .as("%s as %s", pointer, other)
          .isEqualTo(pointer);
      assertThat(refused.found()).isNotBlank();
      assertThat(refused.expected()).isNotBlank();
      assertThat(refused)
          .hasMessage(
              "%s (line %d, column %d): found %s, expected %s",
              pointer,
              Documents.place(refused).line(),
              Documents.place(refused).column(),
              refused.found(),
              refused.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void a_member_that_an_object_does_not_have_is_refused_by_name(String pointer) {
    if (!NAMED_FREELY.contains(pointer)) {
      DisclosureFormatException refused =
          refused(Mutations.changed(pointer, object -> object.put("nonsense", "x")));

      assertThat(Documents.place(refused).pointer()).isEqualTo(pointer + "/nonsense");
      assertThat(refused.found()).contains("\"nonsense\"");
      assertThat(refused.expected()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void a_member_that_must_be_there_is_missed_by_its_object(String pointer) {
    Mutations.tree()
        .at(pointer)
        .fieldNames()
        .forEachRemaining(
            name -> {
              String without = Mutations.changed(pointer, object -> object.remove(name));
              Throwable thrown = catchThrowable(() -> DisclosureJson.read(without));
              if (thrown instanceof DisclosureFormatException missing
                  && missing.found().startsWith("no member")) {
                assertThat(Documents.place(missing).pointer()).isEqualTo(pointer);
                assertThat(missing.found()).isEqualTo("no member \"" + name + "\"");
                assertThat(missing.expected()).isEqualTo("an object with member \"" + name + "\"");
                assertThat(Schema.refusals(without)).isNotEmpty();
              } else if (thrown != null) {
                assertThat(thrown).isInstanceOf(DisclosureFormatException.class);
              } else {
                assertThat(Schema.refusals(without)).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("objects")
  void a_member_that_comes_twice_is_refused_at_its_place(String pointer) {
    JsonNode object = Mutations.tree().at(pointer);
    if (pointer.isEmpty() || object.isEmpty()) {
      return;
    }
    String first = object.fieldNames().next();
    String doubled =
        "{\"" + first + "\":" + object.get(first) + "," + object.toString().substring(1);
    String document = Mutations.with(pointer, "\"@\"").replace("\"@\"", doubled);

    DisclosureFormatException refused = refused(document);

    assertThat(Documents.place(refused).pointer()).isEqualTo(pointer + "/" + first);
    assertThat(refused.found()).isEqualTo("member \"" + first + "\" a second time");
    assertThat(refused.expected()).isEqualTo("every member once");
  }

  @ParameterizedTest
  @MethodSource("places")
  void the_place_in_the_text_is_that_of_the_pointer(String pointer) {
    String marked = Mutations.with(pointer, "null");
    DisclosureFormatException refused = refused(marked);

    assertThat(Documents.place(refused).line()).isEqualTo(1);
    assertThat(marked.substring(Documents.place(refused).column() - 1)).startsWith("null");
  }

  @Test
  void objects_that_are_named_by_values_refuse_a_name_that_means_nothing() {
    List<String> tried = new ArrayList<>();
    for (String pointer : Mutations.objects()) {
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      if (NAMED_BY_VALUES.contains(name)) {
        DisclosureFormatException refused =
            refused(Mutations.changed(pointer, object -> object.put("nothing", 1)));
        assertThat(refused.expected()).startsWith("one of ");
        tried.add(name);
      }
    }
    assertThat(tried).contains("counts", "tiers", "memberLabels", "misprintedCodes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a~b", "~1", "/", ""})
  void a_pointer_escapes_what_has_a_meaning_in_pointers(String name) {
    DisclosureFormatException refused =
        refused(Mutations.changed("/assets/vehicles/byUse", object -> object.put(name, "x")));

    assertThat(Mutations.parse("{}").at(Documents.place(refused).pointer()).isMissingNode())
        .isTrue();
    assertThat(Documents.place(refused).pointer())
        .isEqualTo("/assets/vehicles/byUse/" + name.replace("~", "~0").replace("/", "~1"));
  }
}
