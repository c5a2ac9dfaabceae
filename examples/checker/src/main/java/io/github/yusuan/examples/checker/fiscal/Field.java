package io.github.yusuan.examples.checker.fiscal;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.FigureRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of the figures in a fiscal data package (字段).
 *
 * @param name the name, in the header of the CSV
 * @param type the type of Table Schema: string, integer, number
 * @param columnType the type of the taxonomy of the Fiscal Data Package; empty for none
 * @param description what it has
 * @param value how it is taken from a figure
 */
record Field(
    String name,
    String type,
    String columnType,
    String description,
    Function<FigureRow, String> value) {

  /** Whether a column only repeats what follows from another. */
  boolean isDerived() {
    return name.startsWith("cofog");
  }

  static List<Field> all(boolean cofog) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text("document", "", "the document that the figure is printed in", FigureRow::document));
    fields.add(
        text(
            "department",
            "administrative-classification:generic:level1:label",
            "who published the document",
            FigureRow::department));
    fields.add(
        text(
            "department_code",
            "administrative-classification:generic:level1:code",
            "the code of the department, where printed",
            FigureRow::code));
    fields.add(
        text("form", "", "the printed table, by the identifier of its form", FigureRow::form));
    fields.add(text("line", "", "the line of the table", FigureRow::line));
    fields.add(text("column", "", "the column of the table", FigureRow::column));
    fields.add(text("heading", "", "what is printed before the line", FigureRow::heading));
    fields.add(
        new Field(
            "fiscal_year",
            "integer",
            "date:fiscal-year",
            "the year of the budget that the figure is of",
            row -> Integer.toString(row.year())));
    fields.add(
        text(
            "edition",
            "phase:id",
            "the stage of the budget that the figure is of",
            FigureRow::stage));
    for (Dimension dimension : Dimension.values()) {
      addMember(fields, dimension);
    }
    if (cofog) {
      fields.add(
          text(
              "cofog_derived",
              "functional-classification:cofog:division:code",
              "DERIVED, not published: the division of COFOG that follows from the class of the"
                  + " functional code; empty where a class lies in more than one",
              row -> Cofog.division(row.members().getOrDefault(Dimension.FUNCTION, ""))));
    }
    fields.add(
        new Field("printed", "string", "", "the figure as it is printed", FigureRow::printed));
    fields.add(text("printed_unit", "", "the unit in which it is printed", FigureRow::unit));
    fields.add(
        new Field(
            "amount",
            "number",
            "value",
            "the amount in yuan, to be read exactly",
            FigureRow::yuan));
    return List.copyOf(fields);
  }

  private static void addMember(List<Field> fields, Dimension dimension) {
    String name = snake(dimension.id());
    String what = dimension.label().in(Language.ENGLISH);
    fields.add(
        text(
            name,
            type(dimension, "code"),
            what + "; empty for all",
            row -> row.members().getOrDefault(dimension, "")));
    fields.add(
        text(
            name + "_label",
            type(dimension, "label"),
            what + ", its name",
            row -> row.names().getOrDefault(dimension, "")));
  }

  /** What the taxonomy of the Fiscal Data Package has no word for has no type. */
  private static String type(Dimension dimension, String part) {
    return switch (dimension) {
      case FUNCTION -> "functional-classification:generic:level1:" + part;
      case DEPARTMENT_ECONOMIC -> "economic-classification:generic:level1:" + part;
      case SOURCE -> "fin-source:generic:level1:" + part;
      case GOVERNMENT_ECONOMIC,
          REVENUE,
          ORIGIN,
          KIND,
          THREE_PUBLIC,
          AGENCY_OPERATING,
          UNIT,
          PROJECT,
          TIER,
          DECLARED,
          ITEM ->
          "";
    };
  }

  private static String snake(String id) {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < id.length(); at++) {
      char c = id.charAt(at);
      name.append(Character.isUpperCase(c) ? "_" : "");
      name.append(Character.toString(c).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static Field text(
      String name, String columnType, String description, Function<FigureRow, String> value) {
    return new Field(name, "string", columnType, description, value);
  }
}
