package io.github.yusuan.io;

import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;

/** A section of the narrative in JSON (情况说明), and a term of the glossary (名词解释). */
final class SectionShape {
  private static final Shape<String> ID = Shape.of(SectionShape::id, JsonOut::text);

  static final ObjectShape<Section, ?> SECTION =
      Members.of(Section::builder, Section.Builder::build)
          .required("section", ID, Section.Builder::id, Section::id)
          .required("title", Shape.NAME, Section.Builder::title, Section::title)
          .text("text", Shape.TEXT, Section.Builder::text, Section::text)
          .list(
              "claims", Limit.CLAIMS, ClaimShape.CLAIM, Section.Builder::addClaim, Section::claims)
          .object();

  static final ObjectShape<GlossaryTerm, ?> TERM =
      Members.of(GlossaryTerm::builder, GlossaryTerm.Builder::build)
          .required("term", Shape.NAME, GlossaryTerm.Builder::term, GlossaryTerm::term)
          .required("text", Shape.TEXT, GlossaryTerm.Builder::text, GlossaryTerm::text)
          .row();

  private SectionShape() {}

  private static String id(JsonIn in) {
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    in.count(Limit.SECTIONS_OF_AN_ID, id);
    return id;
  }
}
