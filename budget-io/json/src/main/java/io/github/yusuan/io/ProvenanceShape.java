package io.github.yusuan.io;

import io.github.yusuan.core.narrative.Provenance;
import java.io.IOException;
import java.util.Map;

/** Where a disclosure comes from, in JSON (来源). */
final class ProvenanceShape {
  private static final Members MEMBERS =
      Members.optional("title", "publisher", "tables", "remarks");

  private ProvenanceShape() {}

  static Provenance read(JsonIn in) {
    Provenance.Builder source = Provenance.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "title" -> source.title(in.string());
        case "publisher" -> source.publisher(in.string());
        case "tables" -> in.map(table -> table, table -> source.putTable(table, in.string()));
        default -> in.array(() -> source.addRemark(in.string()));
      }
    }
    return object.build(source::build);
  }

  static void write(JsonOut out, Provenance source) throws IOException {
    out.object("source");
    out.text("title", source.title());
    out.text("publisher", source.publisher());
    if (!source.tables().isEmpty()) {
      out.object("tables");
      for (Map.Entry<String, String> table : source.tables().entrySet()) {
        out.text(table.getKey(), table.getValue());
      }
      out.end();
    }
    out.texts("remarks", source.remarks());
    out.end();
  }
}
