package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateSchemaTest {
  private static final JsonNode SCHEMA = Mutations.parse(TemplateJson.schema());
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(TemplateJson.schema());

  private static Set<ValidationMessage> refusals(String template) {
    return VALIDATOR.validate(Mutations.parse(template));
  }

  static List<TemplateFamily> families() {
    return TemplateJsonTest.families();
  }

  @Test
  void it_is_a_schema_of_2020_12() {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(SCHEMA))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("families")
  void what_is_written_is_valid(TemplateFamily family) {
    assertThat(refusals(TemplateJson.toText(family))).isEmpty();
  }

  @Test
  void the_miniature_is_valid() {
    assertThat(refusals(TemplateJsonTest.MINIATURE)).isEmpty();
  }

  /** Every object of the schema, and the shape that reads and writes it. */
  static Stream<Arguments> objects() {
    return Stream.of(
        arguments("", TemplateShape.FAMILY),
        arguments("/$defs/bilingual", WordingShape.LABEL_OBJECT),
        arguments("/$defs/aliasOf", WordingShape.ALIAS_OBJECT),
        arguments("/$defs/headingOf", WordingShape.HEADING_OBJECT),
        arguments("/properties/practices/items", TemplateShape.PRACTICE),
        arguments("/$defs/category", TemplateShape.CATEGORY),
        arguments("/$defs/split", TemplateShape.SPLIT),
        arguments("/$defs/narrativeUnit", TemplateShape.UNIT),
        arguments("/$defs/form", FormShape.FORM),
        arguments("/$defs/side", FormShape.SIDE),
        arguments("/$defs/stub", FormShape.STUB),
        arguments("/$defs/row", FormShape.ROW),
        arguments("/$defs/column", ColumnShape.COLUMN),
        arguments("/$defs/content", ColumnShape.CONTENT),
        arguments("/$defs/section", PhraseShape.SECTION),
        arguments("/$defs/measured", PhraseShape.OBJECT),
        arguments("/$defs/region", QuantityShape.REGION),
        arguments("/$defs/project", MemberShape.PROJECT),
        arguments("/$defs/listedItem", MemberShape.ITEM),
        arguments("/$defs/quantity", QuantityShape.QUANTITY));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void an_object_has_the_members_that_are_declared(String pointer, ObjectShape<?, ?> shape) {
    JsonNode object = SCHEMA.at(pointer);

    assertThat(names(object.get("properties")))
        .containsExactlyInAnyOrderElementsOf(shape.names().toList());
    assertThat(object.path("required"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(shape.names(true).toList());
    assertThat(object.get("additionalProperties").asBoolean()).isFalse();
  }

  @Test
  void every_object_has_a_shape() {
    assertThat(closed(SCHEMA, ""))
        .containsExactlyInAnyOrderElementsOf(
            objects().map(object -> (String) object.get()[0]).collect(Collectors.toSet()));
  }

  private static Set<String> closed(JsonNode node, String pointer) {
    Set<String> found = new TreeSet<>();
    if (node.path("type").asText().equals("object") && node.has("properties")) {
      found.add(pointer);
    }
    names(node).forEach(name -> found.addAll(closed(node.get(name), pointer + "/" + name)));
    return found;
  }

  private static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void the_choices_are_those_of_the_model() {
    assertThat(choices("/$defs/dimension"))
        .containsExactlyElementsOf(Stream.of(Dimension.values()).map(Dimension::id).toList());
    assertThat(choices("/$defs/kind")).containsExactlyElementsOf(UsageShape.KIND.names());
    assertThat(choices("/$defs/level")).containsExactlyElementsOf(FormShape.LEVEL.names());
    assertThat(choices("/$defs/form/properties/prints/items"))
        .containsExactlyElementsOf(FormShape.PRINT.names());
    assertThat(choices("/$defs/stub/properties/sort"))
        .containsExactlyElementsOf(FormShape.STUB_SORT.names());
    assertThat(choices("/$defs/side/properties/position"))
        .containsExactlyElementsOf(FormShape.POSITION.names());
  }

  private static List<String> choices(String pointer) {
    List<String> choices = new ArrayList<>();
    SCHEMA.at(pointer).get("enum").forEach(choice -> choices.add(choice.asText()));
    return choices;
  }

  @ParameterizedTest
  @MethodSource("io.github.yusuan.io.TemplateJsonTest#pointers")
  void what_the_schema_refuses_the_reader_refuses_too(String pointer) {
    for (String other : List.of("null", "7", "\"x y\"", "[]", "{}")) {
      String changed = Mutations.with(TemplateJsonTest.MINIATURE, pointer, other);
      if (!refusals(changed).isEmpty()) {
        Assertions.assertThatThrownBy(() -> TemplateJson.read(changed))
            .as("%s as %s", pointer, other)
            .isInstanceOf(DisclosureFormatException.class);
      }
    }
  }
}
