package io.github.yusuan.io.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** How long a stream is unpacked (解压长度), found without keeping more of it than is allowed. */
final class StreamLength {
  /** Filters that unpack bytes; all others decode pictures or secrets. */
  private static final Set<COSName> OF_BYTES =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  /** What a filter hands to another one is kept: no more of it than this. */
  private static final long MOST_BETWEEN = 1 << 24;

  private StreamLength() {}

  /** Tells whether a stream holds bytes to be read, and no picture. */
  static boolean isOfBytes(COSStream stream) {
    return OF_BYTES.containsAll(filters(stream.getFilters()));
  }

  /** Returns the length, or any length beyond the most where it is longer. */
  static long of(COSStream stream, long most) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    if (filters.isEmpty()) {
      return stream.getLength();
    }
    byte[] packed = {};
    long length = 0;
    for (int at = 0; at < filters.size(); at++) {
      boolean last = at == filters.size() - 1;
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      Counted out =
          last
              ? new Counted(OutputStream.nullOutputStream(), most)
              : new Counted(kept, Math.min(most, MOST_BETWEEN));
      try (InputStream in =
          at == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
        filter(filters.get(at)).decode(in, out, stream, at);
      } catch (TooLong tooLong) {
        return last ? tooLong.length() : most + 1;
      } catch (IOException damaged) {
        // What can be read of a damaged stream counts; whoever needs it meets the damage again.
        return length + out.length;
      }
      length += out.length;
      packed = kept.toByteArray();
    }
    return length;
  }

  private static List<COSName> filters(COSBase filters) {
    if (filters instanceof COSName one) {
      return List.of(one);
    }
    return filters instanceof COSArray several
        ? several.toList().stream()
            .filter(COSName.class::isInstance)
            .map(COSName.class::cast)
            .distinct()
            .toList()
        : List.of();
  }

  private static Filter filter(COSName name) throws IOException {
    return FilterFactory.INSTANCE.getFilter(name);
  }

  /** A stream that would be too long (过长). */
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    private final long length;

    TooLong(long length) {
      super("too long");
      this.length = length;
    }

    long length() {
      return length;
    }
  }

  /** Counts what is written (计数). */
  private static final class Counted extends OutputStream {
    private final OutputStream kept;
    private final long most;
    private long length;

    Counted(OutputStream kept, long most) {
      this.kept = kept;
      this.most = most;
    }

    @Override
    public void write(int sign) throws IOException {
      count(1);
      kept.write(sign);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      count(count);
      kept.write(bytes, from, count);
    }

    private void count(int more) throws IOException {
      length += more;
      if (length > most) {
        throw new TooLong(length);
      }
    }
  }
}
