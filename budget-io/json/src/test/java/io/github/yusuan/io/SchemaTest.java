package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void it_has_the_dimensions_that_the_model_has() {
    assertThat(names(SCHEMA.at("/$defs/region/properties")))
        .containsExactlyElementsOf(MemberShape.NAMES);
  }

  private static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
