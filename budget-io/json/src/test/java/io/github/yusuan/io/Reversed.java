package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A document with the members of its objects in reverse, as another program may write them. */
final class Reversed {
  /** Objects whose order is that of printing; so is that of several members of one line. */
  private static final Set<String> PRINTED = Set.of("byUse", "tables", "tiers");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Reversed() {}

  static String of(String document) {
    try {
      return MAPPER.writeValueAsString(reversed(MAPPER.readTree(document), ""));
    } catch (JsonProcessingException noJson) {
      throw new IllegalArgumentException(noJson);
    }
  }

  private static JsonNode reversed(JsonNode node, String name) {
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      node.forEach(element -> array.add(reversed(element, name)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    boolean printed = PRINTED.contains(name) && node.elements().next().isValueNode();
    if (!printed && !node.has("governmentEconomic")) {
      Collections.reverse(names);
    }
    ObjectNode object = MAPPER.createObjectNode();
    names.forEach(member -> object.set(member, reversed(node.get(member), member)));
    return object;
  }
}
