package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.related.Relations;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents may belong together (可能关联的文本), of any number: what each is stays on disk, and how
 * a document belongs to others is told among those few that can be meant.
 */
final class Kin {
  /** Where very many documents are alike, what they are is not gathered anew for each of them. */
  private static final int REMEMBERED = 16;

  private final Sources sources;
  private final Journal<Identified> identified;
  private final KeyIndex keys = new KeyIndex();
  private final Map<Set<String>, Relations> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Set<String>, Relations> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Takes all documents, once it is known what each is. */
  Kin(Sources sources, Journal<Identified> identified) throws IOException {
    this.sources = sources;
    this.identified = identified;
    for (int document = 0; document < sources.size(); document++) {
      Optional<Imprint> imprint = imprint(document);
      if (imprint.isPresent() && !imprint.get().publisher().isEmpty()) {
        keys.add(imprint.get().key(), document);
      }
    }
    keys.sorted();
  }

  /** Returns what tells a document from others; nothing for one that cannot be read. */
  Optional<Imprint> imprint(int document) throws IOException {
    return identified.get(document).flatMap(Identified::imprint);
  }

  /** Returns how a document and those that it may belong to do. */
  Relations of(int document, Imprint imprint) throws IOException {
    if (imprint.publisher().isEmpty()) {
      return Relations.of(Map.of(sources.get(document).name(), imprint));
    }
    Set<String> related = imprint.relatedKeys();
    Relations known = remembered.get(related);
    if (known == null) {
      known = gathered(related);
      remembered.put(related, known);
    }
    return known;
  }

  private Relations gathered(Set<String> related) throws IOException {
    Map<String, Imprint> imprints = new HashMap<>();
    for (String key : related) {
      for (int candidate : keys.find(key)) {
        String name = sources.get(candidate).name();
        imprint(candidate).ifPresent(imprint -> imprints.put(name, imprint));
      }
    }
    return Relations.of(imprints);
  }

  /** Returns the documents beside which others of one publisher, year and kind may be. */
  BitSet alike() {
    return keys.shared();
  }
}
