package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import java.util.function.Supplier;

/**
 * An object that is being read (对象), member by member, in any order.
 *
 * <pre>{@code
 * ObjectIn object = in.object(Members.required("name").and("code"));
 * while (object.next()) {
 *   switch (object.member()) {
 *     case "name" -> name = in.string();
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>A member that is unknown, comes twice or is missing is refused here.
 */
final class ObjectIn {
  private final JsonIn in;
  private final Members members;
  private final JsonLocation start;
  private final boolean[] present;
  private String member = "";

  ObjectIn(JsonIn in, Members members) {
    this.in = in;
    this.members = members;
    this.start = in.location();
    this.present = new boolean[members.size()];
  }

  /** Moves to the value of the next member; false at the end of the object. */
  boolean next() {
    if (in.next() != JsonToken.FIELD_NAME) {
      end();
      return false;
    }
    member = in.name();
    int index = members.indexOf(member);
    if (index < 0) {
      throw in.expected(members.expected());
    }
    if (present[index]) {
      throw in.repeated();
    }
    present[index] = true;
    in.next();
    return true;
  }

  private void end() {
    for (int index = 0; index < members.requiredSize(); index++) {
      if (!present[index]) {
        String missing = Quoted.of(members.name(index));
        throw refused("no member " + missing, "an object with member " + missing);
      }
    }
  }

  /** Returns the name of the member at hand. */
  String member() {
    return member;
  }

  /** Tells whether a member has come. */
  boolean has(String name) {
    return present[members.indexOf(name)];
  }

  /** Makes the value of the object, once it is read, and refuses the object if the value does. */
  <T> T build(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw refused(Quoted.value(refused), Quoted.rule(refused));
    }
  }

  /** Refuses the whole object, once it is read. */
  DisclosureFormatException refused(String found, String expected) {
    return refused(start, "", new Mismatch(found, expected));
  }

  /** Refuses a part of the object, once it is read. */
  DisclosureFormatException refused(JsonLocation location, String below, Mismatch mismatch) {
    return new DisclosureFormatException(in.place(location, below), mismatch);
  }
}
