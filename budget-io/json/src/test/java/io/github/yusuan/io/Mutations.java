package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The miniature with one place of its tree changed. */
final class Mutations {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Mutations() {}

  static JsonNode tree() {
    return parse(Documents.MINIATURE);
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException noJson) {
      throw new IllegalArgumentException(json, noJson);
    }
  }

  /** Returns the pointers of all values of the miniature, the document itself first. */
  static List<String> pointers() {
    return pointers(tree());
  }

  /** Returns the pointers of all values of a tree, itself first. */
  static List<String> pointers(JsonNode tree) {
    List<String> pointers = new ArrayList<>();
    collect(tree, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    pointers.add(pointer);
    if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        collect(node.get(at), pointer + "/" + at, pointers);
      }
    }
    node.properties()
        .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), pointers));
  }

  /** Returns the pointers of the objects of the miniature. */
  static List<String> objects() {
    return pointers().stream().filter(pointer -> tree().at(pointer).isObject()).toList();
  }

  /** Puts another value in a place. */
  static String with(String pointer, String json) {
    return with(Documents.MINIATURE, pointer, json);
  }

  /** Puts another value in a place of a document. */
  static String with(String document, String pointer, String json) {
    JsonNode root = parse(document);
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = root.at(place.head());
    JsonNode value = parse(json);
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
    }
    return root.toString();
  }

  /** Changes an object of the miniature. */
  static String changed(String pointer, Consumer<ObjectNode> change) {
    JsonNode root = tree();
    change.accept((ObjectNode) root.at(pointer));
    return root.toString();
  }
}
