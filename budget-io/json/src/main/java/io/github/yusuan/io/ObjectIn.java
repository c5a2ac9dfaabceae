package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.Members.Member;
import java.util.ArrayList;
import java.util.List;

/** An object that is being read (读取中的对象): where it begins, and which of its members have come. */
final class ObjectIn {
  private final JsonIn in;
  private final JsonStreamContext context;
  private final List<? extends Member<?>> members;
  private final boolean[] present;

  /** Begins the object at hand. */
  ObjectIn(JsonIn in, List<? extends Member<?>> members) {
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.expected(Label.zh("对象").en("an object"));
    }
    this.in = in;
    this.context = in.context();
    this.members = members;
    this.present = new boolean[members.size()];
  }

  /** Notes that a member has come, whose name is at hand; refuses it a second time. */
  void arrived(int index) {
    if (present[index]) {
      throw in.repeated();
    }
    present[index] = true;
  }

  /** Returns the template that the document follows. */
  KnownTemplate template() {
    return in.template();
  }

  /** Returns the categories that may be named. */
  KnownCategories categories() {
    return in.categories();
  }

  /** Returns what the document says of itself. */
  DocumentHead head() {
    return in.head();
  }

  /** Tells whether a member has come. */
  boolean has(int index) {
    return present[index];
  }

  /** Returns the names of the members that have come, in the order in which they are declared. */
  List<String> present() {
    List<String> names = new ArrayList<>();
    for (int index = 0; index < present.length; index++) {
      if (present[index]) {
        names.add(members.get(index).name());
      }
    }
    return names;
  }

  /** Refuses the whole object, once it is read. */
  DisclosureFormatException refused(Words found, Words expected) {
    return refused(
        context.startLocation(ContentReference.unknown()), "", new Mismatch(found, expected));
  }

  /** Refuses a part of the object, once it is read. */
  DisclosureFormatException refused(JsonLocation location, String below, Mismatch mismatch) {
    return mismatch.at(in.place(location, below));
  }
}
