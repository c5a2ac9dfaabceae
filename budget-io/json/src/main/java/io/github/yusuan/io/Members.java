package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.io.JsonOut.Writing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members of an object while they are declared (成员), in the order in which they are written.
 * One declaration has all that is said of a member: its name, whether it must be there, how it gets
 * into the draft of a value that is read, and how it comes out of a value that is written.
 *
 * <pre>{@code
 * static final ObjectShape<Vehicles, Vehicles.Builder> VEHICLES =
 *     Members.of(Vehicles::builder, Vehicles.Builder::build)
 *         .optionalInteger("authorised", Vehicles.Builder::authorised, Vehicles::authorised)
 *         .optionalInteger("actual", Vehicles.Builder::actual, Vehicles::actual)
 *         .map("byUse", USES, Vehicles.Builder::putAllByUse, Vehicles::byUse)
 *         .row();
 * }</pre>
 *
 * @param <T> the values that look so
 * @param <D> the drafts of which a value is made, once its object is read
 */
final class Members<T, D> {
  private static final Label MEMBER = Label.zh("成员名为").en("member ");

  private final Supplier<D> draft;
  private final BiFunction<D, ObjectIn, T> build;
  private final List<Member<D>> members = new ArrayList<>();
  private final List<Writing<T>> writings = new ArrayList<>();

  private Members(Supplier<D> draft, BiFunction<D, ObjectIn, T> build) {
    this.draft = draft;
    this.build = build;
  }

  /** Begins to declare an object. */
  static <T, D> Members<T, D> of(Supplier<D> draft, Function<D, T> build) {
    return new Members<>(draft, (read, object) -> build.apply(read));
  }

  /** Begins to declare an object of which the draft may refuse a part, once it is read. */
  static <T, D> Members<T, D> of(Supplier<D> draft, BiFunction<D, ObjectIn, T> build) {
    return new Members<>(draft, build);
  }

  /** Reads the value of a member into the draft. */
  @FunctionalInterface
  interface Reading<D> {
    void read(JsonIn in, D draft);
  }

  /** Writes a member, name and value, or nothing where the value has none. */
  @FunctionalInterface
  interface NamedWriting<T> {
    void write(JsonOut out, String name, T value) throws IOException;
  }

  /** A member as it is read. */
  record Member<D>(String name, boolean isRequired, Reading<D> reading) {}

  /** Adds a member that must be there. */
  <V> Members<T, D> required(
      String name, Shape<V> shape, BiConsumer<D, V> set, Function<T, V> get) {
    return read(name, true, into(shape, set))
        .written((out, value) -> out.value(name, shape, get.apply(value)));
  }

  /** Adds a member that must be there. */
  Members<T, D> required(String name, Reading<D> reading, NamedWriting<T> writing) {
    return read(name, true, reading).written((out, value) -> writing.write(out, name, value));
  }

  /** Adds a member that need not be there. */
  <V> Members<T, D> optional(
      String name, Shape<V> shape, BiConsumer<D, V> set, Function<T, Optional<V>> get) {
    return read(name, into(shape, set))
        .written((out, value) -> out.value(name, shape, get.apply(value)));
  }

  /** Adds a member that need not be there. */
  Members<T, D> optional(String name, Reading<D> reading, NamedWriting<T> writing) {
    return read(name, reading).written((out, value) -> writing.write(out, name, value));
  }

  /** Adds a whole number that need not be there. */
  Members<T, D> optionalInteger(
      String name, BiConsumer<D, Integer> set, Function<T, OptionalInt> get) {
    return read(name, into(Shape.INTEGER, set))
        .written((out, value) -> out.number(name, get.apply(value)));
  }

  /** Adds a text that is left out where it is empty. */
  Members<T, D> text(
      String name, Shape<String> shape, BiConsumer<D, String> set, Function<T, String> get) {
    return read(name, into(shape, set))
        .written((out, value) -> out.unlessEmpty(name, get.apply(value)));
  }

  /** Adds an array that is left out where it is empty. */
  <V> Members<T, D> list(
      String name,
      Shape<V> element,
      BiConsumer<D, V> add,
      Function<T, ? extends Collection<V>> get) {
    return list(name, Limit.ENTRIES, element, add, get);
  }

  /** Adds an array of a limit of its own that is left out where it is empty. */
  <V> Members<T, D> list(
      String name,
      Limit limit,
      Shape<V> element,
      BiConsumer<D, V> add,
      Function<T, ? extends Collection<V>> get) {
    return read(name, each(limit, element, add))
        .written((out, value) -> out.list(name, get.apply(value), element::write));
  }

  /** Adds an array that is there even where it is empty. */
  <V> Members<T, D> requiredList(
      String name,
      Limit limit,
      Shape<V> element,
      BiConsumer<D, V> add,
      Function<T, ? extends Collection<V>> get) {
    return read(name, true, each(limit, element, add))
        .written((out, value) -> out.always(name, get.apply(value), element::write));
  }

  /** Adds an object whose members are named by values, left out where it is empty. */
  <K, V> Members<T, D> map(
      String name,
      MapShape<K, V> shape,
      BiConsumer<D, Map<K, V>> putAll,
      Function<T, Map<K, V>> get) {
    return optional(
        name, shape, putAll, value -> Optional.of(get.apply(value)).filter(map -> !map.isEmpty()));
  }

  /** Adds a member that need not be there and is written together with others. */
  Members<T, D> read(String name, Reading<D> reading) {
    return read(name, false, reading);
  }

  private Members<T, D> read(String name, boolean required, Reading<D> reading) {
    members.add(new Member<>(name, required, reading));
    return this;
  }

  /** Adds what writes the members that are read above and not written yet. */
  Members<T, D> written(Writing<T> writing) {
    writings.add(writing);
    return this;
  }

  private static <V, D> Reading<D> into(Shape<V> shape, BiConsumer<D, V> set) {
    return (in, draft) -> set.accept(draft, shape.read(in));
  }

  private static <V, D> Reading<D> each(Limit limit, Shape<V> element, BiConsumer<D, V> add) {
    return (in, draft) -> in.array(limit, () -> add.accept(draft, element.read(in)));
  }

  /** Ends the declaration of an object. */
  ObjectShape<T, D> object() {
    return new ObjectShape<>(this, MEMBER, JsonOut::object);
  }

  /** Ends the declaration of an object that is written on one line of text. */
  ObjectShape<T, D> row() {
    return new ObjectShape<>(this, MEMBER, JsonOut::row);
  }

  /** Ends the declaration of an object whose members are called something else in messages. */
  ObjectShape<T, D> objectOf(Label what) {
    return new ObjectShape<>(this, what, JsonOut::object);
  }

  Supplier<D> draft() {
    return draft;
  }

  BiFunction<D, ObjectIn, T> build() {
    return build;
  }

  List<Member<D>> members() {
    return List.copyOf(members);
  }

  List<Writing<T>> writings() {
    return List.copyOf(writings);
  }
}
