package io.github.yusuan.examples.checker.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the numbers of documents by a text (散列索引), in eight bytes for each and without the texts:
 * what is found may be of another text now and then, and who asks looks at it. First all are added,
 * then it is asked.
 */
final class KeyIndex {
  private static final int HALF = 32;

  private long[] entries = new long[16];
  private int size;

  /** Adds a document. */
  void add(String text, int document) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size] = first(text) | document;
    size++;
  }

  /** Forgets what was added after the first so many. */
  void cutTo(int first) {
    size = first;
  }

  /** Ends adding. */
  KeyIndex sorted() {
    Arrays.sort(entries, 0, size);
    return this;
  }

  /** The first bits of what nobody can choose at will, so that no bucket is made large. */
  private static long first(String text) {
    byte[] digest = Digest.bytes(text.getBytes(StandardCharsets.UTF_8));
    return (long) ByteBuffer.wrap(digest).getInt() << HALF;
  }

  /** Returns the documents of a text in their order, and now and then one of another text. */
  int[] find(String text) {
    long first = first(text);
    int from = Arrays.binarySearch(entries, 0, size, first);
    from = from < 0 ? -1 - from : from;
    return bucket(from, end(from, first >> HALF));
  }

  private int end(int from, long hash) {
    int to = from;
    while (to < size && entries[to] >> HALF == hash) {
      to++;
    }
    return to;
  }

  private int[] bucket(int from, int to) {
    int[] found = new int[to - from];
    for (int at = from; at < to; at++) {
      found[at - from] = (int) entries[at];
    }
    return found;
  }

  /** What is done with documents of one text, seldom with those of several. */
  @FunctionalInterface
  interface Bucket {
    void of(int[] documents) throws IOException;
  }

  /** Goes through the documents, those of one text together. */
  void forEachBucket(Bucket action) throws IOException {
    int from = 0;
    while (from < size) {
      int to = end(from, entries[from] >> HALF);
      action.of(bucket(from, to));
      from = to;
    }
  }

  /** Returns the documents whose text may be another's, too. */
  BitSet shared() {
    BitSet shared = new BitSet();
    for (int at = 1; at < size; at++) {
      if (entries[at] >> HALF == entries[at - 1] >> HALF) {
        shared.set((int) entries[at - 1]);
        shared.set((int) entries[at]);
      }
    }
    return shared;
  }
}
