package io.github.yusuan.examples.checker.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents found by a text that is not held. */
class KeyIndexTest {
  private static KeyIndex ofPairs(int documents) {
    KeyIndex index = new KeyIndex();
    for (int document = 0; document < documents; document++) {
      index.add("某局" + document / 2, document);
    }
    return index.sorted();
  }

  @Test
  void all_documents_of_a_text_are_found_in_their_order_and_none_of_a_text_that_was_not_added() {
    KeyIndex index = ofPairs(1_001);

    for (int document = 0; document < 1_001; document++) {
      assertThat(index.find("某局" + document / 2)).contains(document).isSorted();
    }
    assertThat(index.find("某局1001")).isEmpty();
    assertThat(new KeyIndex().sorted().find("某局")).isEmpty();
  }

  @Test
  void documents_that_share_a_text_are_told_apart_from_those_that_do_not() {
    assertThat(ofPairs(1_001).shared().get(1_000)).isFalse();
    assertThat(ofPairs(1_001).shared().cardinality()).isEqualTo(1_000);
  }

  @Test
  void every_document_is_in_one_bucket() throws IOException {
    List<Integer> all = new ArrayList<>();
    ofPairs(1_001)
        .forEachBucket(
            bucket -> {
              for (int document : bucket) {
                all.add(document);
              }
            });

    assertThat(all).hasSize(1_001).doesNotHaveDuplicates();
  }
}
