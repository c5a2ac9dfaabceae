package io.github.yusuan.io.report;

import io.github.yusuan.core.label.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * The opening of an element (元素起始): its name and attributes. Names are ours, values may be
 * anybody's.
 */
final class Tag {
  private static final int LONGEST = 1000;

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

  String name() {
    return name;
  }

  void appendTo(StringBuilder page) {
    page.append('<').append(name);
    for (int at = 0; at < attributes.size(); at += 2) {
      String value = attributes.get(at + 1);
      page.append(' ').append(attributes.get(at));
      if (!value.isEmpty()) {
        page.append("=\"");
        Html.escape(Visible.text(value, LONGEST), page);
        page.append('"');
      }
    }
    page.append('>');
  }
}
