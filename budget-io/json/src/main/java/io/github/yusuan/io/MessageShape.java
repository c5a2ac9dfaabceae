package io.github.yusuan.io;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Numeral;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a finding says, in JSON (句式与取值): the key of the sentence, and its values by name. */
final class MessageShape {
  private MessageShape() {}

  /** Writes the members of an object that is begun. */
  static void write(JsonOut out, Message message) throws IOException {
    out.text("sentence", message.sentence().key());
    Map<String, Words> values = message.values();
    if (!values.isEmpty()) {
      out.object("values");
      for (Map.Entry<String, Words> value : values.entrySet()) {
        out.name(value.getKey());
        write(out, value.getValue());
      }
      out.end();
    }
  }

  private static void write(JsonOut out, Words value) throws IOException {
    if (value instanceof Numeral number) {
      out.number(number.count());
    } else if (value instanceof Verbatim text) {
      out.text(Visible.text(text.text()));
    } else if (value instanceof Series series) {
      out.array();
      List<Words> items = series.items();
      for (Words item : items.subList(0, Math.min(Series.MOST, items.size()))) {
        write(out, item);
      }
      if (items.size() > Series.MOST) {
        write(out, series.more());
      }
      out.endArray();
    } else if (value instanceof Worded worded) {
      out.object();
      write(out, worded.message());
      out.end();
    } else {
      out.object();
      out.text("zh", Visible.text(value.in(Language.CHINESE)));
      out.text("en", Visible.text(value.in(Language.ENGLISH)));
      out.end();
    }
  }
}
