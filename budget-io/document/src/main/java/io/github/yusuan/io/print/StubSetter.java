package io.github.yusuan.io.print;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Stub;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the columns before the figures of one table (排标志栏): codes, names, labels and their groups.
 */
final class StubSetter {
  private static final Heading ITEM = Heading.of("项目");

  private final Table table;
  private final Form form;
  private final List<Stub> stubs;
  private final boolean grouped;

  StubSetter(Table table) {
    this.table = table;
    this.form = table.form();
    this.stubs = form.stubs().isEmpty() ? usual(table) : form.stubs();
    this.grouped = form.rows().stream().anyMatch(row -> row.group().isPresent());
  }

  /** What a form has before its figures where the template does not say. */
  private static List<Stub> usual(Table table) {
    Form form = table.form();
    List<Stub> usual = new ArrayList<>();
    for (Dimension dimension : form.openDimensions()) {
      String name = dimension.label().in(Language.CHINESE);
      boolean coded =
          dimension != Dimension.UNIT
              && dimension != Dimension.PROJECT
              && dimension != Dimension.ITEM;
      if (coded && !form.prints(Print.NAMES_ONLY)) {
        usual.add(Stub.codes(dimension, Heading.of(name + "科目编码")));
      }
      usual.add(Stub.names(dimension, Heading.of(name + (coded ? "科目名称" : "名称"))));
    }
    if (form.openDimensions().isEmpty() && !isUnlabelled(table)) {
      usual.add(Stub.labels(ITEM));
    }
    return usual;
  }

  /** A form without labels has them all the same where a table has another than the template's. */
  private static boolean isUnlabelled(Table table) {
    return table.form().isUnlabelled()
        && table.lines().stream()
            .map(Line::label)
            .allMatch(
                label ->
                    label.isBlank()
                        || label.equals(table.form().rows().get(0).label().in(Language.CHINESE)));
  }

  /** Returns how many columns stand before the figures. */
  int columns() {
    return stubs.size() + (grouped ? 1 : 0);
  }

  /** Adds the headings over them. A group stands beside the label, under one heading. */
  void head(HeadingSetter headings) {
    for (int at = 0; at < stubs.size(); at++) {
      List<String> path = stubs.get(at).headings().stream().map(Heading::text).toList();
      boolean both = grouped && at == firstName();
      headings.add(path.isEmpty() ? List.of(ITEM.text()) : path, both ? 2 : 1);
    }
  }

  private int firstName() {
    for (int at = 0; at < stubs.size(); at++) {
      if (stubs.get(at).sort() == Stub.Sort.NAME) {
        return at;
      }
    }
    return 0;
  }

  /** Returns the cells of a line, beginning at an area of one row and one column. */
  List<PublishedCell> cells(int position, Area from) {
    Line line = table.lines().get(position);
    boolean spread = line.row().isPresent() && !form.openDimensions().isEmpty();
    List<PublishedCell> cells = new ArrayList<>();
    int column = from.column();
    for (int at = 0; at < stubs.size(); at++) {
      Stub stub = stubs.get(at);
      Area area = Area.at(from.row(), column);
      if (grouped && at == firstName()) {
        labelOfGroup(position, area, cells);
        column += 2;
      } else if (spread && stub.sort() != Stub.Sort.NUMBER) {
        int width = 1;
        while (at + 1 < stubs.size() && stubs.get(at + 1).sort() != Stub.Sort.NUMBER) {
          at++;
          width++;
        }
        boolean again = cells.stream().anyMatch(cell -> cell.sort() == Sort.LABEL);
        String label = again ? "" : line.label();
        cells.add(PublishedCell.of(Sort.LABEL, label, area.spanning(1, width)));
        column += width;
      } else {
        cells.add(cell(stub, position, area));
        column++;
      }
    }
    return cells;
  }

  /** A group is printed once beside the labels of its rows; a row of no group covers both. */
  private void labelOfGroup(int position, Area area, List<PublishedCell> cells) {
    String label = table.lines().get(position).label();
    Optional<String> group = group(position);
    if (group.isEmpty()) {
      cells.add(PublishedCell.of(Sort.LABEL, label, area.spanning(1, 2)));
      return;
    }
    if (position == 0 || !group(position - 1).equals(group)) {
      int rows = 1;
      while (position + rows < table.lines().size() && group(position + rows).equals(group)) {
        rows++;
      }
      cells.add(PublishedCell.of(Sort.LABEL, group.get(), area.spanning(rows, 1)));
    }
    cells.add(PublishedCell.of(Sort.LABEL, label, Area.at(area.row(), area.column() + 1)));
  }

  private Optional<String> group(int position) {
    return table.lines().get(position).row().flatMap(form::row).flatMap(Row::group);
  }

  private PublishedCell cell(Stub stub, int position, Area area) {
    Line line = table.lines().get(position);
    return switch (stub.sort()) {
      case CODE -> PublishedCell.of(Sort.CODE, code(stub, line), area);
      case NAME -> PublishedCell.of(Sort.LABEL, name(stub, position), area);
      case NUMBER ->
          PublishedCell.of(
              Sort.CODE, line.row().isPresent() ? "" : Integer.toString(position + 1), area);
    };
  }

  private String code(Stub stub, Line line) {
    Optional<Dimension> dimension = stub.dimension();
    Optional<String> misprinted = dimension.map(line.misprintedCodes()::get);
    if (misprinted.isPresent()) {
      return misprinted(stub, misprinted.get());
    }
    return dimension
        .filter(one -> !line.completed().contains(one))
        .flatMap(one -> table.region(line).member(one))
        .map(member -> stub.level().map(level -> digits(member.id(), level)).orElse(member.id()))
        .orElse("");
  }

  /** Returns the digits that a code has at a level: 201, 03, 02. */
  private static String digits(String code, Level level) {
    int from = level == Level.CLASS ? 0 : level.digits() - 2;
    return code.length() < level.digits() ? "" : code.substring(from, level.digits());
  }

  /**
   * A code that is printed otherwise stands as it is printed, its parts in the columns of levels.
   */
  private String misprinted(Stub stub, String printed) {
    List<Stub> ofCode =
        stubs.stream()
            .filter(one -> one.sort() == Stub.Sort.CODE)
            .filter(one -> one.dimension().equals(stub.dimension()))
            .toList();
    if (ofCode.size() == 1) {
      return printed;
    }
    String[] parts = printed.split("\\|", ofCode.size());
    int at = ofCode.indexOf(stub);
    return at < parts.length ? parts[at] : "";
  }

  /** A name of an item that the row above has too is left blank, unless it is the last. */
  private String ofItem(Stub stub, int position, Item item) {
    List<Stub> ofItems =
        stubs.stream().filter(one -> one.dimension().equals(Optional.of(Dimension.ITEM))).toList();
    int at = ofItems.indexOf(stub);
    List<String> names = item.names();
    if (at < 0 || at >= names.size()) {
      return "";
    }
    if (at == names.size() - 1) {
      return table.lines().get(position).label();
    }
    Optional<Item> above = position == 0 ? Optional.empty() : item(table.lines().get(position - 1));
    boolean repeats =
        above
            .filter(one -> one.category().equals(item.category()))
            .filter(one -> one.names().size() > at)
            .filter(one -> one.names().subList(0, at + 1).equals(names.subList(0, at + 1)))
            .isPresent();
    return repeats ? "" : names.get(at);
  }

  private static Optional<Item> item(Line line) {
    return line.members().stream().filter(Item.class::isInstance).map(Item.class::cast).findFirst();
  }

  private String name(Stub stub, int position) {
    Line line = table.lines().get(position);
    Optional<Item> item = item(line);
    if (item.isPresent()) {
      return ofItem(stub, position, item.get());
    }
    boolean first = stub.equals(stubs.get(firstName()));
    Optional<Dimension> about = about(line);
    boolean own = about.map(dimension -> hasNames(dimension)).orElse(false);
    boolean label = own ? stub.dimension().equals(about) : first;
    return label ? line.label() : stub.dimension().map(line.memberLabels()::get).orElse("");
  }

  private boolean hasNames(Dimension dimension) {
    return stubs.stream()
        .filter(stub -> stub.sort() == Stub.Sort.NAME)
        .anyMatch(stub -> stub.dimension().equals(Optional.of(dimension)));
  }

  /** Returns the dimension that the label of a line names a member of. */
  private static Optional<Dimension> about(Line line) {
    List<Member> members = line.members();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Member first = members.get(0);
    return Optional.of(
        (first instanceof SubjectCode ? first : members.get(members.size() - 1)).dimension());
  }
}
