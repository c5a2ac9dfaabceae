package io.github.yusuan.io;

import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;
import java.io.IOException;

/** A section of the narrative in JSON (情况说明), and a term of the glossary (名词解释). */
final class SectionShape {
  private static final Members MEMBERS = Members.required("section", "title").and("text", "claims");
  private static final Members TERM = Members.required("term", "text");

  private SectionShape() {}

  static Section read(JsonIn in, KnownTemplate known) {
    Section.Builder section = Section.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "section" -> section.id(in.string());
        case "title" -> section.title(in.string());
        case "text" -> section.text(in.string());
        default -> in.array(() -> section.addClaim(ClaimShape.read(in, known)));
      }
    }
    return object.build(section::build);
  }

  static void write(JsonOut out, Section section, KnownTemplate known) throws IOException {
    out.object();
    out.text("section", section.id());
    out.text("title", section.title());
    out.unlessEmpty("text", section.text());
    out.<Claim>list("claims", section.claims(), (to, claim) -> ClaimShape.write(to, claim, known));
    out.end();
  }

  static GlossaryTerm readTerm(JsonIn in) {
    GlossaryTerm.Builder term = GlossaryTerm.builder();
    ObjectIn object = in.object(TERM);
    while (object.next()) {
      switch (object.member()) {
        case "term" -> term.term(in.string());
        default -> term.text(in.string());
      }
    }
    return object.build(term::build);
  }

  static void write(JsonOut out, GlossaryTerm term) throws IOException {
    out.row();
    out.text("term", term.term());
    out.text("text", term.text());
    out.end();
  }
}
