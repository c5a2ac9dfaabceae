package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.yusuan.core.narrative.UnitSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final JsonNode SCHEMA = schema();

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(DisclosureJson.schema());
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void it_is_a_schema_of_2020_12() {
    assertThat(SCHEMA.get("$schema").asText()).isEqualTo(SchemaId.V202012);
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(SCHEMA))
        .isEmpty();
  }

  @Test
  void every_object_says_which_members_it_has() {
    List<JsonNode> objects = new ArrayList<>();
    collect(SCHEMA, objects);

    assertThat(objects).hasSizeGreaterThan(20);
    assertThat(objects).allSatisfy(node -> assertThat(node.has("additionalProperties")).isTrue());
    assertThat(objects.stream().filter(node -> node.get("additionalProperties").isBoolean()))
        .allSatisfy(node -> assertThat(node.get("additionalProperties").asBoolean()).isFalse());
  }

  private static void collect(JsonNode node, List<JsonNode> objects) {
    if (node.path("type").asText().equals("object")) {
      objects.add(node);
    }
    node.forEach(child -> collect(child, objects));
  }

  @Test
  void it_has_no_multiple_of_which_many_validators_get_wrong() {
    assertThat(DisclosureJson.schema()).doesNotContain("multipleOf");
  }

  /** Every object of the schema, and the shape that reads and writes it. */
  static Stream<Arguments> objects() {
    return Stream.of(
        arguments("", DisclosureShape.DISCLOSURE),
        arguments("/$defs/project", MemberShape.PROJECT),
        arguments("/$defs/item", MemberShape.ITEM),
        arguments("/$defs/region", QuantityShape.REGION),
        arguments("/$defs/department", DisclosureShape.DEPARTMENT),
        arguments("/$defs/source", DisclosureShape.PROVENANCE),
        arguments("/$defs/organisation", DisclosureShape.ORGANISATION),
        arguments("/$defs/table", TableShape.TABLE),
        arguments("/$defs/table/properties/columns/items", Prescribed.COLUMN),
        arguments("/$defs/line", LineShape.ANY),
        arguments("/$defs/funding", FundingShape.FUNDING),
        arguments("/$defs/performanceTarget", TargetShape.TARGET),
        arguments("/$defs/performanceTarget/properties/authority", TargetShape.AUTHORITY),
        arguments("/$defs/indicator", IndicatorShape.INDICATOR),
        arguments("/$defs/section", SectionShape.SECTION),
        arguments("/$defs/quantity", QuantityShape.QUANTITY),
        arguments("/$defs/claim", ClaimShape.CLAIM),
        arguments("/$defs/vehicles", AssetsShape.VEHICLES),
        arguments("/$defs/equipment", AssetsShape.EQUIPMENT),
        arguments("/$defs/assets", AssetsShape.ASSETS),
        arguments("/$defs/procurement", ProcurementShape.PROCUREMENT),
        arguments(
            "/$defs/procurement/properties/purchasedServices/items", ProcurementShape.SERVICE),
        arguments("/$defs/omission", OmissionShape.OMISSION),
        arguments("/$defs/glossaryTerm", SectionShape.TERM));
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
  }

  @Test
  void every_object_has_a_shape_or_is_named_by_values() {
    Set<String> shapes =
        objects().map(object -> (String) object.get()[0]).collect(Collectors.toSet());
    shapes.add("/$defs/organisation/properties/counts");

    assertThat(closed(SCHEMA, "")).containsExactlyInAnyOrderElementsOf(shapes);
    assertThat(names(SCHEMA.at("/$defs/organisation/properties/counts/properties")))
        .containsExactlyElementsOf(Stream.of(UnitSort.values()).map(UnitSort::id).toList());
  }

  /** Finds the objects that say which members they have. */
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
}
