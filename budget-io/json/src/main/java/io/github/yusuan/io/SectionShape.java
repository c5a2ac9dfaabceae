package io.github.yusuan.io;

import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;

/** A section of the narrative in JSON (情况说明), and a term of the glossary (名词解释). */
final class SectionShape {
  static final ObjectShape<Section, ?> SECTION =
      Members.of(Section::builder, Section.Builder::build)
          .required("section", Shape.TEXT, Section.Builder::id, Section::id)
          .required("title", Shape.TEXT, Section.Builder::title, Section::title)
          .text("text", Section.Builder::text, Section::text)
          .list("claims", ClaimShape.CLAIM, Section.Builder::addClaim, Section::claims)
          .object();

  static final ObjectShape<GlossaryTerm, ?> TERM =
      Members.of(GlossaryTerm::builder, GlossaryTerm.Builder::build)
          .required("term", Shape.TEXT, GlossaryTerm.Builder::term, GlossaryTerm::term)
          .required("text", Shape.TEXT, GlossaryTerm.Builder::text, GlossaryTerm::text)
          .row();

  private SectionShape() {}
}
