package io.github.yusuan.examples.checker.folder;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The documents of a run (待核对文本), each by its number and by its name. Names and paths are on disk;
 * in memory are sixteen bytes for each document.
 */
final class Sources implements Closeable {
  private final FileChannel channel;
  private final KeyIndex names;
  private final long[] offsets;
  private final int size;

  private Sources(FileChannel channel, KeyIndex names, long[] offsets) {
    this.channel = channel;
    this.names = names.sorted();
    this.offsets = offsets;
    this.size = offsets.length;
  }

  /**
   * Finds documents; what lies in the folder of reports is none, and what is named twice is one.
   *
   * @param kept a new file, to keep in it what is found
   * @param templates told of the templates that are left out
   */
  static Sources in(List<Path> arguments, Path out, Path kept, TemplateFiles templates)
      throws IOException {
    Found found = new Found(kept);
    try (found) {
      new SourceSearch(found, templates, out).in(arguments);
    }
    Sources all =
        new Sources(FileChannel.open(kept), found.names, Arrays.copyOf(found.offsets, found.size));
    return all.withoutDoubles();
  }

  private Sources withoutDoubles() throws IOException {
    long[] kept = new long[size];
    KeyIndex once = new KeyIndex();
    int last = 0;
    BitSet shared = names.shared();
    for (int at = 0; at < size; at++) {
      if (!shared.get(at) || find(get(at).name()).orElse(at) == at) {
        kept[last] = offsets[at];
        last++;
      }
    }
    if (last == size) {
      return this;
    }
    long[] offsetsOfThose = Arrays.copyOf(kept, last);
    Sources unnamed = new Sources(channel, new KeyIndex(), offsetsOfThose);
    for (int at = 0; at < last; at++) {
      once.add(unnamed.get(at).name(), at);
    }
    return new Sources(channel, once, offsetsOfThose);
  }

  int size() {
    return size;
  }

  /** Returns a document by its number. */
  Source get(int document) throws IOException {
    long offset = offsets[document];
    int length = ByteBuffer.wrap(Slice.read(channel, offset, Integer.BYTES)).getInt();
    byte[] bytes = Slice.read(channel, offset + Integer.BYTES, length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String name = in.readUTF();
      Path file = in.readBoolean() ? Path.of(in.readUTF()) : Path.of(URI.create(in.readUTF()));
      return new Source(name, file, in.readLong(), in.readLong());
    }
  }

  /** Finds the number of a document by its name. */
  OptionalInt find(String name) throws IOException {
    for (int document : names.find(name)) {
      if (get(document).name().equals(name)) {
        return OptionalInt.of(document);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What is found while it is looked for (查找所得): written down one by one. */
  static final class Found implements Closeable {
    private final OutputStream out;
    private final KeyIndex names = new KeyIndex();
    private long[] offsets = new long[16];
    private int size;
    private long end;

    private Found(Path kept) throws IOException {
      this.out = new BufferedOutputStream(Files.newOutputStream(kept));
    }

    int size() {
      return size;
    }

    void add(Source source) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (DataOutputStream record = new DataOutputStream(bytes)) {
        record.writeUTF(source.name());
        String path = source.file().toString();
        boolean faithful = Path.of(path).equals(source.file());
        record.writeBoolean(faithful);
        record.writeUTF(faithful ? path : source.file().toUri().toString());
        record.writeLong(source.offset());
        record.writeLong(source.length());
      }
      out.write(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.size()).array());
      bytes.writeTo(out);
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, size * 2);
      }
      offsets[size] = end;
      names.add(source.name(), size);
      size++;
      end += Integer.BYTES + bytes.size();
    }

    /** Forgets what was found last. */
    void cutTo(int first) {
      size = first;
      names.cutTo(first);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
