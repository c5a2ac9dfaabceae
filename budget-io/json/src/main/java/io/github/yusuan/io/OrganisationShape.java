package io.github.yusuan.io;

import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.UnitSort;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** What a department is for and consists of, in JSON (部门职责及机构设置). */
final class OrganisationShape {
  private static final Members MEMBERS =
      Members.optional("duties", "divisions", "units", "counts", "remarks");

  private OrganisationShape() {}

  static Organisation read(JsonIn in) {
    Organisation.Builder organisation = Organisation.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "duties" -> in.array(() -> organisation.addDuty(in.string()));
        case "divisions" -> in.array(() -> organisation.addDivision(in.string()));
        case "units" -> in.array(() -> organisation.addUnit(in.string()));
        case "counts" ->
            in.map(id -> sort(id, in), sort -> organisation.putCount(sort, in.integer()));
        default -> in.array(() -> organisation.addRemark(in.string()));
      }
    }
    return object.build(organisation::build);
  }

  private static UnitSort sort(String id, JsonIn in) {
    return UnitSort.find(id)
        .orElseThrow(
            () ->
                in.expected(Quoted.oneOf(Stream.of(UnitSort.values()).map(UnitSort::id).toList())));
  }

  static void write(JsonOut out, Organisation organisation) throws IOException {
    out.object("organisation");
    out.texts("duties", organisation.duties());
    out.texts("divisions", organisation.divisions());
    out.texts("units", organisation.units());
    if (!organisation.counts().isEmpty()) {
      writeCounts(out, organisation);
    }
    out.texts("remarks", organisation.remarks());
    out.end();
  }

  private static void writeCounts(JsonOut out, Organisation organisation) throws IOException {
    out.row("counts");
    for (UnitSort sort : UnitSort.values()) {
      if (organisation.counts().containsKey(sort)) {
        out.number(sort.id(), Objects.requireNonNull(organisation.counts().get(sort)));
      }
    }
    out.end();
  }
}
