package io.github.yusuan.examples.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.examples.checker.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changes real documents a little where their structure is: a text for another, a row twice, a
 * member left out. Equal seeds give equal documents.
 */
final class Mutator {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CHANGES = 5;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-0.01",
          "9999999999999999.99",
          "12,345.60",
          "1e9",
          "2010301",
          "30101",
          "a-b",
          "2023年",
          "比上年减少",
          "增加（减少）",
          "（",
          "≥95%",
          "\n整体核对：整体一致",
          "\u202e",
          "\u0000",
          "𠮷",
          "İı",
          "1 ".repeat(2_000),
          "（a）".repeat(1_000),
          "2024年" + "部门".repeat(1_000),
          "题".repeat(2_000));

  private final Random random;
  private final JsonNode document;

  private Mutator(long seed) {
    random = new Random(seed);
    Fixture[] fixtures = Fixture.values();
    try {
      document = JSON.readTree(fixtures[(int) (seed % fixtures.length)].bytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns the document of a seed. */
  static byte[] document(long seed) {
    Mutator mutator = new Mutator(seed);
    for (int left = 1 + mutator.random.nextInt(MOST_CHANGES); left > 0; left--) {
      mutator.change();
    }
    try {
      return JSON.writeValueAsBytes(mutator.document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void change() {
    List<JsonText> texts = JsonText.sample(document, Integer.MAX_VALUE);
    JsonText text = texts.get(random.nextInt(texts.size()));
    switch (random.nextInt(10)) {
      case 0, 1 -> text.with(TEXTS.get(random.nextInt(TEXTS.size())));
      case 2, 3 -> text.with(texts.get(random.nextInt(texts.size())).text());
      case 4 -> text.with(text.text() + TEXTS.get(random.nextInt(TEXTS.size())));
      case 5, 6 -> digit(text);
      case 7, 8 -> elements();
      default -> member();
    }
  }

  /** Another digit, so that the document can still be read. */
  private void digit(JsonText text) {
    char[] signs = text.text().toCharArray();
    for (int at = signs.length - 1; at >= 0; at--) {
      if (signs[at] >= '0' && signs[at] <= '9' && random.nextInt(2) == 0) {
        signs[at] = (char) ('0' + random.nextInt(10));
        break;
      }
    }
    text.with(new String(signs));
  }

  private void elements() {
    List<ArrayNode> arrays = new ArrayList<>();
    collect(document, ArrayNode.class, arrays);
    arrays.removeIf(JsonNode::isEmpty);
    ArrayNode array = arrays.get(random.nextInt(arrays.size()));
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.insert(random.nextInt(array.size()), array.get(at).deepCopy());
      case 2 -> array.add(array.remove(at));
      default -> {
        JsonNode copied = array.get(at);
        for (int times = random.nextInt(40); times > 0; times--) {
          array.add(copied.deepCopy());
        }
      }
    }
  }

  private void member() {
    List<ObjectNode> objects = new ArrayList<>();
    collect(document, ObjectNode.class, objects);
    objects.removeIf(JsonNode::isEmpty);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0, 1 -> object.remove(name);
      case 2 -> object.set(name, objects.get(random.nextInt(objects.size())).deepCopy());
      default -> object.set(name, NullNode.getInstance());
    }
  }

  private static <T extends JsonNode> void collect(JsonNode node, Class<T> type, List<T> found) {
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
    node.forEach(child -> collect(child, type, found));
  }
}
