package io.github.yusuan.io;

import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.UnitSort;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a department is for and consists of, in JSON (部门职责及机构设置). */
final class OrganisationShape {
  private static final MapShape<UnitSort, Integer> COUNTS =
      MapShape.of(OrganisationShape::sort, (sort, out) -> sort.id(), Shape.INTEGER).onOneLine();

  static final ObjectShape<Organisation, ?> ORGANISATION =
      Members.of(Organisation::builder, Organisation.Builder::build)
          .list("duties", Shape.TEXT, Organisation.Builder::addDuty, Organisation::duties)
          .list("divisions", Shape.NAME, Organisation.Builder::addDivision, Organisation::divisions)
          .list("units", Shape.NAME, Organisation.Builder::addUnit, Organisation::units)
          .map("counts", COUNTS, Organisation.Builder::putAllCounts, o -> new TreeMap<>(o.counts()))
          .list("remarks", Shape.TEXT, Organisation.Builder::addRemark, Organisation::remarks)
          .object();

  private OrganisationShape() {}

  private static UnitSort sort(String id, JsonIn in) {
    return UnitSort.find(id)
        .orElseThrow(
            () ->
                in.expected(Quoted.oneOf(Stream.of(UnitSort.values()).map(UnitSort::id).toList())));
  }
}
