package io.github.yusuan.io.html;

import java.util.ArrayList;
import java.util.List;

/** The beginning of an element (元素起始): its name and attributes. */
final class Tag {
  private final String name;
  private final List<String> attributes = new ArrayList<>();

  private Tag(String name) {
    this.name = name;
  }

  static Tag of(String name) {
    return new Tag(name);
  }

  /** Begins a link to a place of this page; a page links nowhere else. */
  static Tag linkTo(String anchor) {
    return of("a").with("href", "#" + anchor);
  }

  Tag id(String id) {
    return with("id", id);
  }

  Tag css(String classes) {
    return classes.isEmpty() ? this : with("class", classes);
  }

  Tag with(String attribute, String value) {
    attributes.add(attribute);
    attributes.add(value);
    return this;
  }

  /** Adds an attribute that has no value. */
  Tag with(String attribute) {
    return with(attribute, "");
  }

  void begin(Markup markup) {
    markup.open(name);
    for (int at = 0; at < attributes.size(); at += 2) {
      markup.attribute(attributes.get(at), attributes.get(at + 1));
    }
  }
}
