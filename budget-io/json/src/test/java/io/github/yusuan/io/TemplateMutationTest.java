package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every entry of a template file of its own left out, and set to something else: what comes of it
 * is a template, of which any year can be made and which is written as it was read, or one refusal
 * that names a place which is there.
 */
class TemplateMutationTest {
  private static final List<String> OTHERS =
      List.of("null", "7", "-1", "\"\"", "\"a-b\"", "\"{year}年{month}\"", "[]", "{}", "true");

  /** The file of Jiangsu entry by entry; of another, which is long, one in some. */
  @ParameterizedTest
  @CsvSource({"jiangsu-province, 2", "shanghai-district, 9"})
  void every_entry_left_out_or_replaced_is_read_or_refused_at_a_place(String id, int step) {
    JsonNode tree = Mutations.parse(TemplateJson.toText(Templates.find(id).orElseThrow()));
    Random chance = new Random(20_261_128);
    List<String> pointers = new ArrayList<>(Mutations.pointers(tree));
    pointers.remove("");
    int[] outcomes = new int[2];
    for (int at = 0; at < pointers.size(); at += step) {
      outcomes[isRead(changed(tree, pointers, at, chance)) ? 1 : 0]++;
    }

    assertThat(outcomes[0]).as("refused").isGreaterThan(100);
    assertThat(outcomes[1]).as("read").isGreaterThan(30);
  }

  /** Leaves an entry out, or puts another value or that of another entry in its place. */
  private static String changed(JsonNode tree, List<String> pointers, int at, Random chance) {
    JsonNode root = tree.deepCopy();
    JsonPointer place = JsonPointer.compile(pointers.get(at));
    JsonNode parent = root.at(place.head());
    int how = chance.nextInt(3);
    JsonNode other =
        how == 1
            ? Mutations.parse(OTHERS.get(chance.nextInt(OTHERS.size())))
            : tree.at(pointers.get(chance.nextInt(pointers.size())));
    if (parent instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      array.remove(index);
      if (how > 0) {
        array.insert(index, other);
      }
    } else if (how == 0) {
      ((ObjectNode) parent).remove(place.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), other);
    }
    return root.toString();
  }

  private static boolean isRead(String json) {
    TemplateFamily family;
    try {
      family = TemplateJson.read(json);
    } catch (DisclosureFormatException refused) {
      assertThat(Mutations.parse(json).at(Documents.place(refused).pointer()).isMissingNode())
          .as("%s in %s", refused.getMessage(), json)
          .isFalse();
      assertThat(refused.expected()).isNotBlank();
      return false;
    }
    assertThat(TemplateJson.read(TemplateJson.toBytes(family))).isEqualTo(family);
    for (DocumentKind kind : family.kinds()) {
      for (int year = 2017; year <= 2027; year += 5) {
        assertThat(family.of(Year.of(year), kind).forms()).isNotNull();
      }
    }
    return true;
  }
}
