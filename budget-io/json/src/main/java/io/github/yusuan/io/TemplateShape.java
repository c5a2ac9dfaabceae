package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.io.FundingShape.UnitIn;
import io.github.yusuan.io.UsageShape.UsageIn;
import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A template family in JSON (样式系列): its categories, splits, forms and sections of text.
 *
 * <p>Categories that are not the usual ones are declared; a whole stands before its parts. What
 * names them may stand before or behind them.
 */
final class TemplateShape {
  static final String FORMAT = "yusuan-template/1";

  private static final ChoiceShape<Rounding> ROUNDING = ChoiceShape.of(Rounding.values());
  private static final List<Rounding> USUAL = List.of(Rounding.HALF_UP);
  private static final ReportingUnit USUAL_UNIT = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final Shape<Taxonomy> TAXONOMY =
      Shape.of(in -> in.vocabulary().taxonomy(in), (out, taxonomy) -> out.text(taxonomy.id()));

  /** The unit of the text. */
  static final ObjectShape<ReportingUnit, ?> UNIT =
      Members.of(UnitIn::new, UnitIn::unit)
          .required("unit", Shape.SCALE, UnitIn::scale, ReportingUnit::scale)
          .required(
              "decimals",
              (in, unit) -> unit.decimals(in),
              (out, name, unit) -> out.number(name, unit.decimals()))
          .row();

  static final ObjectShape<Category, ?> CATEGORY =
      Members.of(CategoryIn::new, CategoryIn::build)
          .required(
              "dimension",
              FormShape.DIMENSION,
              (in, dimension) -> in.dimension = dimension,
              Category::dimension)
          .required("id", Shape.ID, (in, id) -> in.id = id, Category::id)
          .optional(
              "parent",
              (in, category) -> category.parent(in),
              (out, name, category) -> out.text(name, category.parent().map(Category::id)))
          .required("label", WordingShape.LABEL, (in, label) -> in.label = label, Category::label)
          .row();

  static final ObjectShape<Split, ?> SPLIT =
      UsageShape.of(
              Members.of(SplitIn::new, SplitIn::build)
                  .required(
                      "dimension",
                      FormShape.DIMENSION,
                      (in, dimension) -> in.dimension = dimension,
                      Split::dimension)
                  .optional(
                      "whole",
                      (in, split) -> split.whole = split.category(in),
                      (out, name, split) -> out.text(name, split.whole().map(Category::id)))
                  .required(
                      "parts",
                      (in, split) ->
                          in.array(
                              Limit.TEMPLATE_ENTRIES, () -> split.parts.add(split.category(in))),
                      (out, name, split) ->
                          out.texts(name, split.parts().stream().map(Category::id).toList()))
                  .optional(
                      "inside",
                      QuantityShape.REGION,
                      (in, inside) -> in.inside = inside,
                      FormShape.narrowed(Split::inside)),
              Split::usage)
          .row();

  static final ObjectShape<Practice, ?> PRACTICE =
      Members.of(ArrayList<Dimension>::new, Practice::new)
          .requiredList(
              "addsUp", Limit.TEMPLATE_ENTRIES, FormShape.DIMENSION, List::add, Practice::added)
          .row();

  static final ObjectShape<TemplateFamily, ?> FAMILY =
      forms(head(Members.of(FamilyIn::new, FamilyIn::build)))
          .optional(
              "performanceFunding",
              FormShape.FORM,
              (in, value) -> in.family.performanceFunding(value),
              TemplateFamily::performanceFunding)
          .list(
              "narrative",
              Limit.TEMPLATE_ENTRIES,
              PhraseShape.SECTION,
              (in, value) -> in.family.addNarrative(value),
              TemplateFamily::narrative)
          .object();

  private TemplateShape() {}

  private static Members<TemplateFamily, FamilyIn> head(Members<TemplateFamily, FamilyIn> members) {
    return members
        .required(
            "format",
            (in, family) -> in.string(Limit.IDENTIFIER_LENGTH, TemplateShape::format),
            (out, name, family) -> out.text(name, FORMAT))
        .required("id", Shape.ID, (in, id) -> in.family.id(id), TemplateFamily::id)
        .required(
            "jurisdiction",
            WordingShape.LABEL,
            (in, value) -> in.family.jurisdiction(value),
            TemplateFamily::jurisdiction)
        .requiredList(
            "kinds",
            Limit.TEMPLATE_ENTRIES,
            UsageShape.KIND,
            (in, value) -> in.family.addKinds(value),
            TemplateFamily::kinds)
        .required(
            "emptyNote",
            Shape.NAME,
            (in, note) -> in.family.emptyNote(note),
            TemplateFamily::emptyNote)
        .list(
            "roundings",
            Limit.TEMPLATE_ENTRIES,
            ROUNDING,
            (in, rounding) -> in.roundings.add(rounding),
            family -> family.roundings().equals(USUAL) ? List.of() : family.roundings())
        .list(
            "practices",
            Limit.TEMPLATE_ENTRIES,
            PRACTICE,
            (in, practice) -> in.family.addPractices(practice),
            TemplateFamily::practices)
        .optional(
            "narrativeUnit",
            UNIT,
            (in, unit) -> in.family.narrativeUnit(unit),
            family -> Optional.of(family.narrativeUnit()).filter(unit -> !unit.equals(USUAL_UNIT)))
        .optional(
            "taxonomy",
            TAXONOMY,
            (in, taxonomy) -> in.family.taxonomy(taxonomy),
            family -> Optional.of(family.taxonomy()).filter(own -> !own.equals(Taxonomy.COUNTY)))
        .optional(
            "usualYear",
            UsageShape.YEAR,
            (in, year) -> in.family.usualYear(year),
            family -> Optional.of(family.usualYear()).filter(year -> !year.equals(Year.of(2024))))
        .optional(
            "allowsNegativeAmounts",
            (in, family) -> family.family.allowsNegativeAmounts(in.mark()),
            (out, name, family) -> {
              if (family.allowsNegativeAmounts()) {
                out.flag(name, true);
              }
            });
  }

  private static Members<TemplateFamily, FamilyIn> forms(
      Members<TemplateFamily, FamilyIn> members) {
    return members
        .list(
            "categories",
            Limit.TEMPLATE_ENTRIES,
            CATEGORY,
            (family, category) -> {},
            TemplateShape::declared)
        .requiredList(
            "splits",
            Limit.TEMPLATE_ENTRIES,
            SPLIT,
            (in, value) -> in.family.addSplits(value),
            TemplateFamily::splits)
        .requiredList(
            "forms",
            Limit.TEMPLATE_ENTRIES,
            FormShape.FORM,
            (in, value) -> in.family.addForms(value),
            TemplateFamily::forms);
  }

  private static String format(String text) {
    if (!text.equals(FORMAT)) {
      throw new IllegalArgumentException(FORMAT);
    }
    return text;
  }

  /** Returns the categories that are not the usual ones, a whole before its parts. */
  private static List<Category> declared(TemplateFamily family) {
    Set<Category> all = new LinkedHashSet<>(family.categories());
    family.narrative().stream()
        .flatMap(section -> section.phrases().stream())
        .flatMap(phrase -> phrase.quantities().stream())
        .flatMap(quantity -> quantity.region().stream())
        .flatMap(region -> region.members().stream())
        .flatMap(TemplateShape::withAncestors)
        .forEach(all::add);
    return all.stream().filter(category -> !Category.standard().contains(category)).toList();
  }

  private static Stream<Category> withAncestors(Member member) {
    if (!(member instanceof Category category)) {
      return Stream.empty();
    }
    return Stream.concat(
        category.parent().stream().flatMap(TemplateShape::withAncestors), Stream.of(category));
  }

  /** Looks ahead for the categories, whatever stands before them. */
  static KnownCategories preview(JsonIn in) {
    KnownCategories known = KnownCategories.of("that is read", List.of());
    in.follow(known);
    if (in.next() != JsonToken.START_OBJECT) {
      throw in.expected(Label.zh("对象（样式）").en("an object: a template"));
    }
    while (in.next() == JsonToken.FIELD_NAME) {
      boolean categories = in.rawName().equals("categories");
      in.next();
      if (categories) {
        in.array(Limit.TEMPLATE_ENTRIES, () -> CATEGORY.read(in));
      } else {
        in.skip();
      }
    }
    return known;
  }

  static void write(JsonOut out, TemplateFamily family) throws IOException {
    KnownCategories known = KnownCategories.of(family.id(), List.of());
    for (Category category : declared(family)) {
      if (!known.add(category)) {
        throw new IllegalArgumentException(
            "a category that differs from Yusuan's must have an id of its own: '" + category + "'");
      }
    }
    if (!Taxonomy.all().contains(family.taxonomy())) {
      throw new IllegalArgumentException(
          "a taxonomy must be one of Yusuan's to be written: '" + family.taxonomy() + "'");
    }
    out.follow(known);
    FAMILY.write(out, family);
  }

  /** A family that is being read. */
  private static final class FamilyIn {
    private final TemplateFamily.Builder family = TemplateFamily.builder();
    private final List<Rounding> roundings = new ArrayList<>();

    TemplateFamily build() {
      return family.addAllRoundings(roundings.isEmpty() ? USUAL : roundings).build();
    }
  }

  /** A category that is being read. */
  private static final class CategoryIn {
    private @Nullable Dimension dimension;
    private @Nullable String id;
    private @Nullable Label label;
    private @Nullable Category parent;

    void parent(JsonIn from) {
      parent = MemberShape.category(from.string(Limit.IDENTIFIER_LENGTH), from, of(from));
    }

    private Dimension of(JsonIn from) {
      if (dimension == null) {
        throw DocumentHead.early("dimension", from);
      }
      return dimension;
    }

    Category build(ObjectIn object) {
      Category category = made(Objects.requireNonNull(id), Objects.requireNonNull(label));
      if (!object.categories().add(category)) {
        throw object.refused(
            Label.zh("另一个" + category).en("another " + category),
            Label.zh("标识不重复、也非各样式共有的类别")
                .en("one category of an id, and none of those that all templates know"));
      }
      return category;
    }

    private Category made(String named, Label called) {
      return parent == null
          ? Category.of(Objects.requireNonNull(dimension), named, called)
          : parent.part(named, called);
    }
  }

  /** A split that is being read. */
  private static final class SplitIn extends UsageIn {
    private @Nullable Dimension dimension;
    private @Nullable Category whole;
    private final List<Category> parts = new ArrayList<>();
    private Region inside = Region.ALL;

    /** Finds the category at hand. */
    Category category(JsonIn in) {
      if (dimension == null) {
        throw DocumentHead.early("dimension", in);
      }
      return MemberShape.category(in.string(Limit.IDENTIFIER_LENGTH), in, dimension);
    }

    Split build() {
      Split.Whole begun =
          whole == null ? Split.all(Objects.requireNonNull(dimension)) : Split.of(whole);
      Split split = begun.into(parts.toArray(new Category[0])).withUsage(usage());
      List<Member> members = inside.members();
      for (Member member : members) {
        if (!(member instanceof Category)) {
          throw new IllegalArgumentException("a split must hold inside categories: " + member);
        }
      }
      return split.inside(members.stream().map(Category.class::cast).toArray(Category[]::new));
    }
  }
}
