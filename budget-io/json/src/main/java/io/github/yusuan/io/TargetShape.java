package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.io.DisclosureShape.NameAndCode;
import io.github.yusuan.io.IndicatorShape.PrintedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A performance target in JSON (绩效目标表). */
final class TargetShape {
  private static final Funding BLANK = Funding.builder().build();
  private static final Shape<String> PROSE = Shape.of(TargetShape::prose, JsonOut::text);
  private static final Shape<Term> TERM = Shape.parsed(Limit.NAME_LENGTH, Term::of, Term::toString);
  private static final Shape<Taxonomy> TAXONOMY =
      Shape.of(TargetShape::taxonomy, (out, taxonomy) -> out.text(taxonomy.id()));
  private static final Shape<Attribute> ATTRIBUTE =
      Shape.of(TargetShape::attribute, (out, attribute) -> out.text(attribute.id()));

  static final ObjectShape<Authority, ?> AUTHORITY =
      Members.of(NameAndCode::new, named -> named.of(Authority::of, Authority::withCode))
          .required("name", Shape.NAME, NameAndCode::name, Authority::name)
          .optional("code", Shape.ID, NameAndCode::code, Authority::code)
          .row();

  static final ObjectShape<PerformanceTarget, ?> TARGET =
      Members.of(TargetIn::new, TargetIn::build)
          .required(
              "project",
              MemberShape.PROJECT,
              (in, project) -> in.target.project(project),
              PerformanceTarget::project)
          .required(
              "taxonomy",
              TAXONOMY,
              (in, taxonomy) -> in.taxonomy = taxonomy,
              PerformanceTarget::taxonomy)
          .optional(
              "authority",
              AUTHORITY,
              (in, authority) -> in.target.authority(authority),
              PerformanceTarget::authority)
          .optional(
              "attribute",
              ATTRIBUTE,
              (in, attribute) -> in.target.attribute(attribute),
              PerformanceTarget::attribute)
          .optional(
              "attributeText",
              PROSE,
              (in, text) -> in.target.attributeText(text),
              PerformanceTarget::attributeText)
          .optional("term", TERM, (in, term) -> in.target.term(term), PerformanceTarget::term)
          .optional(
              "termFunding",
              FundingShape.FUNDING,
              (in, funding) -> in.target.termFunding(funding),
              target -> unlessBlank(target.termFunding()))
          .optional(
              "annualFunding",
              FundingShape.FUNDING,
              (in, funding) -> in.target.annualFunding(funding),
              target -> unlessBlank(target.annualFunding()))
          .optional(
              "overview",
              PROSE,
              (in, text) -> in.target.overview(text),
              PerformanceTarget::overview)
          .optional("basis", PROSE, (in, text) -> in.target.basis(text), PerformanceTarget::basis)
          .optional(
              "necessity",
              PROSE,
              (in, text) -> in.target.necessity(text),
              PerformanceTarget::necessity)
          .optional(
              "safeguards",
              PROSE,
              (in, text) -> in.target.safeguards(text),
              PerformanceTarget::safeguards)
          .optional("plan", PROSE, (in, text) -> in.target.plan(text), PerformanceTarget::plan)
          .optional(
              "termGoal",
              PROSE,
              (in, text) -> in.target.termGoal(text),
              PerformanceTarget::termGoal)
          .optional(
              "annualGoal",
              PROSE,
              (in, text) -> in.target.annualGoal(text),
              PerformanceTarget::annualGoal)
          .list(
              "indicators",
              Limit.INDICATORS,
              IndicatorShape.INDICATOR,
              (in, indicator) -> in.indicators.add(indicator),
              target -> target.indicators().stream().map(PrintedIndicator::of).toList())
          .object();

  private TargetShape() {}

  private static String prose(JsonIn in) {
    String text = in.string(Limit.TEXT_LENGTH);
    if (text.isBlank()) {
      throw in.expected(Label.zh("文字，或不写此成员").en("a text, or no such member"));
    }
    return text;
  }

  private static Taxonomy taxonomy(JsonIn in) {
    return in.vocabulary().taxonomy(in);
  }

  private static Attribute attribute(JsonIn in) {
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    return Attribute.find(id)
        .orElseThrow(
            () ->
                in.expected(
                    Quoted.oneOf(id, Stream.of(Attribute.values()).map(Attribute::id).toList())));
  }

  private static Optional<Funding> unlessBlank(Funding funding) {
    return Optional.of(funding).filter(printed -> !printed.equals(BLANK));
  }

  /** A target that is being read. */
  private static final class TargetIn {
    private final PerformanceTarget.Builder target = PerformanceTarget.builder();
    private final List<PrintedIndicator> indicators = new ArrayList<>();
    private @Nullable Taxonomy taxonomy;

    PerformanceTarget build(ObjectIn object) {
      Taxonomy own = Objects.requireNonNull(taxonomy);
      for (int index = 0; index < indicators.size(); index++) {
        target.addIndicator(indicators.get(index).of(own, object, index));
      }
      return target.taxonomy(own).build();
    }
  }
}
