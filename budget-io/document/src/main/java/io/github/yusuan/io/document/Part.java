package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a document with what is printed around it (表及其前后文字), joined where pages cut it apart.
 */
final class Part {
  private Lattice lattice;
  private final Optional<FormTitles.Match> title;
  private final Optional<String> number;
  private final List<TextLine> above;
  private final List<TextLine> before = new ArrayList<>();
  private final List<TextLine> below = new ArrayList<>();
  private final boolean sheet;

  /** What a table is called: a form's title, and the number that is printed. */
  record Name(Optional<FormTitles.Match> title, Optional<String> number) {}

  Part(Lattice lattice, Name name, List<TextLine> above, boolean sheet) {
    this.lattice = lattice;
    this.title = name.title();
    this.number = name.number();
    this.above = List.copyOf(above);
    this.sheet = sheet;
  }

  Lattice lattice() {
    return lattice;
  }

  /** Puts rows below those there are, in columns of their own. */
  void goOn(Lattice more) {
    lattice = lattice.over(more);
  }

  /** Returns the title of a form that stands above it. */
  Optional<FormTitles.Match> title() {
    return title;
  }

  /** Tells how much its title is like that of the form. */
  int likeness() {
    return title.map(FormTitles.Match::likeness).orElse(0);
  }

  /** Returns the number of the template's table that is printed before its title. */
  Optional<String> number() {
    return number;
  }

  /** Tells whether the number that is printed is that of the title. */
  boolean isNumberedAsTitled() {
    return number.isPresent() && number.equals(title.map(FormTitles.Match::number));
  }

  /** Returns the title as it is printed, without the number before it; nothing if there is none. */
  String heading() {
    return above.isEmpty() ? "" : TableTitle.of(above.get(0).text());
  }

  /** Returns the lines above, from the title on. */
  List<TextLine> above() {
    return above;
  }

  /** Returns the lines right before the title that are about the table, too. */
  List<TextLine> before() {
    return before;
  }

  /** Returns the lines below, up to the next title. */
  List<TextLine> below() {
    return below;
  }

  /** Tells whether it is a performance target sheet. */
  boolean isSheet() {
    return sheet;
  }
}
