package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;

/**
 * A first look at a document (预读): its format and its template, wherever they stand. As we write
 * them they stand first, and the look is short.
 */
final class Preview {
  private Preview() {}

  /** Returns the template; refuses another format, and a document without either. */
  static KnownTemplate template(JsonIn in) {
    if (in.next() != JsonToken.START_OBJECT) {
      throw in.expected("an object: a disclosure");
    }
    Place start = in.place();
    KnownTemplate template = null;
    boolean format = false;
    while (!format || template == null) {
      if (in.next() != JsonToken.FIELD_NAME) {
        throw missing(format ? "template" : "format", start);
      }
      String member = in.name();
      in.next();
      if (member.equals("format")) {
        in.vocabulary().checkFormat(in);
        format = true;
      } else if (member.equals("template")) {
        template = in.vocabulary().template(in);
      } else {
        in.skip();
      }
    }
    return template;
  }

  private static DisclosureFormatException missing(String member, Place start) {
    String quoted = Quoted.of(member);
    return new Mismatch("no member " + quoted, "an object with member " + quoted).at(start);
  }
}
