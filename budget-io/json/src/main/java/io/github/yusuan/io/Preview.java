package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;

/**
 * A first look at a document (预读): its head, wherever the parts of it stand. As we write them they
 * stand first, and the look is short.
 */
final class Preview {
  private Preview() {}

  /** Returns the head; refuses another format, and a document without a part of the head. */
  static DocumentHead head(JsonIn in) {
    if (in.next() != JsonToken.START_OBJECT) {
      throw in.expected(Label.zh("对象（公开文本）").en("an object: a disclosure"));
    }
    Place start = in.place();
    DocumentHead head = in.head();
    for (String lacking = head.lacking(); lacking != null; lacking = head.lacking()) {
      if (in.next() != JsonToken.FIELD_NAME) {
        throw missing(lacking, start);
      }
      String member = in.name();
      in.next();
      switch (member) {
        case "format" -> head.format(in);
        case "year" -> head.year(in);
        case "template" -> head.template(in);
        case "kind" -> head.kind(in);
        default -> in.skip();
      }
    }
    return head;
  }

  private static DisclosureFormatException missing(String member, Place start) {
    String quoted = Quoted.of(member);
    return new Mismatch(no(quoted), with(quoted)).at(start);
  }

  /** Says that a member is missing. */
  static Label no(String quoted) {
    return Label.zh("无成员" + quoted).en("no member " + quoted);
  }

  /** Says that a member has to be there. */
  static Label with(String quoted) {
    return Label.zh("有成员" + quoted + "的对象").en("an object with member " + quoted);
  }
}
