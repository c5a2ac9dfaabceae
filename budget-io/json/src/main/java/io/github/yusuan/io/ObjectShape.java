package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.io.JsonOut.Writing;
import io.github.yusuan.io.Members.Member;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an object of the format looks like (对象): the members that it has, each declared once.
 *
 * <p>They are read in any order, soonest in the order in which they are written. One that is
 * unknown, comes twice or is missing is refused.
 *
 * @param <T> the values that look so
 * @param <D> the drafts of which a value is made, once its object is read
 */
final class ObjectShape<T, D> implements Shape<T> {
  private final Supplier<D> draft;
  private final BiFunction<D, ObjectIn, T> build;
  private final Label what;
  private final Beginning beginning;
  private final List<Member<D>> members;
  private final List<Writing<T>> writings;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] required;

  ObjectShape(Members<T, D> declared, Label what, Beginning beginning) {
    this.draft = declared.draft();
    this.build = declared.build();
    this.what = what;
    this.beginning = beginning;
    this.members = declared.members();
    this.writings = declared.writings();
    members.forEach(member -> indexes.put(member.name(), indexes.size()));
    this.required =
        IntStream.range(0, members.size()).filter(at -> members.get(at).isRequired()).toArray();
  }

  /** How an object begins: on lines of its own, or on one. */
  @FunctionalInterface
  interface Beginning {
    void write(JsonOut out) throws IOException;
  }

  @Override
  public T read(JsonIn in) {
    return read(in, draft.get());
  }

  /** Reads an object into a draft that knows more than one that is new. */
  T read(JsonIn in, D begun) {
    ObjectIn object = new ObjectIn(in, members);
    int expected = 0;
    while (in.next() == JsonToken.FIELD_NAME) {
      int index = indexOf(in, expected);
      object.arrived(index);
      in.next();
      members.get(index).reading().read(in, begun);
      expected = index + 1;
    }
    refuseMissing(in, object);
    try {
      return build.apply(begun, object);
    } catch (IllegalArgumentException refused) {
      throw object.refused(Quoted.value(refused), Quoted.rule(refused));
    }
  }

  /** Finds the member at hand, first where it stands if all come in order. */
  private int indexOf(JsonIn in, int expected) {
    String name = in.name();
    if (expected < members.size() && members.get(expected).name().equals(name)) {
      return expected;
    }
    Integer index = indexes.get(name);
    if (index == null) {
      throw in.expected(Quoted.before(what, Quoted.oneOf(name, names().toList())));
    }
    return index;
  }

  private void refuseMissing(JsonIn in, ObjectIn object) {
    for (int index : required) {
      if (!object.has(index) && !in.head().isWithout(members.get(index).name())) {
        String missing = Quoted.of(members.get(index).name());
        throw object.refused(Preview.no(missing), Preview.with(missing));
      }
    }
  }

  @Override
  public void write(JsonOut out, T value) throws IOException {
    beginning.write(out);
    for (Writing<T> writing : writings) {
      writing.write(out, value);
    }
    out.end();
  }

  /** Returns the names of the members, those that must be there first. */
  Stream<String> names() {
    return Stream.concat(names(true), names(false));
  }

  /** Returns the names of the members that must be there, or of the others. */
  Stream<String> names(boolean required) {
    return members.stream().filter(member -> member.isRequired() == required).map(Member::name);
  }
}
