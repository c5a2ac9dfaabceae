package io.github.yusuan.io;

import io.github.yusuan.core.narrative.Provenance;

/** Where a disclosure comes from, in JSON (来源). */
final class ProvenanceShape {
  static final ObjectShape<Provenance, ?> PROVENANCE =
      Members.of(Provenance::builder, Provenance.Builder::build)
          .optional("title", Shape.NAME, Provenance.Builder::title, Provenance::title)
          .optional("publisher", Shape.NAME, Provenance.Builder::publisher, Provenance::publisher)
          .map(
              "tables",
              MapShape.of(Shape.TEXT),
              Provenance.Builder::putAllTables,
              Provenance::tables)
          .list("remarks", Shape.TEXT, Provenance.Builder::addRemark, Provenance::remarks)
          .object();

  private ProvenanceShape() {}
}
