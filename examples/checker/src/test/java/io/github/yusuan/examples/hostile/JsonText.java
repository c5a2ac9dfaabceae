package io.github.yusuan.examples.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text of a JSON document and where it stands: it can be exchanged. */
final class JsonText {
  private final JsonNode document;
  private final JsonNode parent;
  private final String name;
  private final int index;
  private final String path;

  private JsonText(JsonNode document, JsonNode parent, String name, int index, String path) {
    this.document = document;
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.path = path;
  }

  /** Returns the texts of a document, at most so many of a path without its positions. */
  static List<JsonText> sample(JsonNode document, int most) {
    List<JsonText> found = new ArrayList<>();
    collect(document, document, "", found);
    Map<String, Integer> counts = new HashMap<>();
    return found.stream().filter(text -> counts.merge(text.path, 1, Integer::sum) <= most).toList();
  }

  private static void collect(JsonNode document, JsonNode node, String path, List<JsonText> found) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String under = path + "/" + member.getKey();
        if (member.getValue().isTextual()) {
          found.add(new JsonText(document, node, member.getKey(), -1, under));
        } else {
          collect(document, member.getValue(), under, found);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        if (array.get(at).isTextual()) {
          found.add(new JsonText(document, node, "", at, path));
        } else {
          collect(document, array.get(at), path, found);
        }
      }
    }
  }

  String path() {
    return path;
  }

  String text() {
    return index < 0 ? parent.get(name).textValue() : parent.get(index).textValue();
  }

  /** Exchanges this text in its document, which is returned. */
  JsonNode with(String other) {
    if (index < 0) {
      ((ObjectNode) parent).put(name, other);
    } else {
      ((ArrayNode) parent).set(index, TextNode.valueOf(other));
    }
    return document;
  }

  @Override
  public String toString() {
    return path;
  }
}
