package io.github.yusuan.io;

import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A performance target in JSON (绩效目标表). */
final class TargetShape {
  private static final Members MEMBERS =
      Members.required("project", "taxonomy")
          .and("authority", "attribute", "attributeText", "term", "termFunding", "annualFunding")
          .and("overview", "basis", "necessity", "safeguards", "plan", "termGoal", "annualGoal")
          .and("indicators");
  private static final Members AUTHORITY = Members.required("name").and("code");

  private final JsonIn in;
  private final KnownTemplate known;
  private final PerformanceTarget.Builder target = PerformanceTarget.builder();
  private final List<IndicatorShape> indicators = new ArrayList<>();
  private @Nullable Taxonomy taxonomy;

  private TargetShape(JsonIn in, KnownTemplate known) {
    this.in = in;
    this.known = known;
  }

  static PerformanceTarget read(JsonIn in, KnownTemplate known, Map<String, Taxonomy> taxonomies) {
    return new TargetShape(in, known).read(taxonomies);
  }

  private PerformanceTarget read(Map<String, Taxonomy> taxonomies) {
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "project" -> target.project(MemberShape.project(in));
        case "taxonomy" -> taxonomy = taxonomy(taxonomies);
        case "authority" -> target.authority(authority());
        case "attribute" -> target.attribute(attribute());
        case "term" -> target.term(in.string(Term::of));
        case "termFunding" -> target.termFunding(FundingShape.read(in, known));
        case "annualFunding" -> target.annualFunding(FundingShape.read(in, known));
        case "indicators" ->
            in.array(() -> indicators.add(new IndicatorShape(in, indicators.size())));
        default -> text(object.member());
      }
    }
    Taxonomy own = Objects.requireNonNull(taxonomy);
    target.taxonomy(own);
    indicators.forEach(indicator -> target.addIndicator(indicator.read(own, object)));
    return object.build(target::build);
  }

  private void text(String member) {
    String text = in.string();
    if (text.isBlank()) {
      throw in.expected("a text, or no such member");
    }
    switch (member) {
      case "attributeText" -> target.attributeText(text);
      case "overview" -> target.overview(text);
      case "basis" -> target.basis(text);
      case "necessity" -> target.necessity(text);
      case "safeguards" -> target.safeguards(text);
      case "plan" -> target.plan(text);
      case "termGoal" -> target.termGoal(text);
      default -> target.annualGoal(text);
    }
  }

  private Taxonomy taxonomy(Map<String, Taxonomy> taxonomies) {
    Taxonomy found = taxonomies.get(in.string());
    if (found == null) {
      throw in.expected(
          Quoted.oneOf(taxonomies.keySet()) + " (others: DisclosureJson.withTaxonomies)");
    }
    return found;
  }

  private Attribute attribute() {
    return Attribute.find(in.string())
        .orElseThrow(
            () ->
                in.expected(
                    Quoted.oneOf(Stream.of(Attribute.values()).map(Attribute::id).toList())));
  }

  private Authority authority() {
    String name = "";
    String code = "";
    ObjectIn object = in.object(AUTHORITY);
    while (object.next()) {
      switch (object.member()) {
        case "name" -> name = in.string();
        default -> code = in.string();
      }
    }
    return authority(name, code, object);
  }

  private static Authority authority(String name, String code, ObjectIn object) {
    return object.build(
        () -> object.has("code") ? Authority.of(name).withCode(code) : Authority.of(name));
  }

  static void write(JsonOut out, PerformanceTarget target, KnownTemplate known) throws IOException {
    out.object();
    MemberShape.write(out, target.project());
    out.text("taxonomy", target.taxonomy().id());
    if (target.authority().isPresent()) {
      write(out, target.authority().get());
    }
    out.text("attribute", target.attribute().map(Attribute::id));
    out.text("attributeText", target.attributeText());
    out.text("term", target.term());
    FundingShape.write(out, "termFunding", target.termFunding(), known);
    FundingShape.write(out, "annualFunding", target.annualFunding(), known);
    out.text("overview", target.overview());
    out.text("basis", target.basis());
    out.text("necessity", target.necessity());
    out.text("safeguards", target.safeguards());
    out.text("plan", target.plan());
    out.text("termGoal", target.termGoal());
    out.text("annualGoal", target.annualGoal());
    out.list("indicators", target.indicators(), IndicatorShape::write);
    out.end();
  }

  private static void write(JsonOut out, Authority authority) throws IOException {
    out.row("authority");
    out.text("name", authority.name());
    out.text("code", authority.code());
    out.end();
  }
}
