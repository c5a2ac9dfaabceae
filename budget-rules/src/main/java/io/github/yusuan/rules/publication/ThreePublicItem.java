package io.github.yusuan.rules.publication;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The four items that an account of the three public expenses has (“三公”分项): vehicles are bought and
 * run, and the two are told apart.
 *
 * @param member the item
 * @param words the words by which a text speaks of it
 */
record ThreePublicItem(Category member, TextPattern words) {
  private static final List<ThreePublicItem> ALL =
      List.of(
          new ThreePublicItem(ThreePublic.OVERSEAS, PublicationPatterns.OVERSEAS),
          new ThreePublicItem(ThreePublic.VEHICLE_PURCHASE, PublicationPatterns.PURCHASE),
          new ThreePublicItem(ThreePublic.VEHICLE_RUNNING, PublicationPatterns.RUNNING),
          new ThreePublicItem(ThreePublic.RECEPTION, PublicationPatterns.RECEPTION));

  private static final Label NOTHING =
      Label.zh("没有“三公”经费").en("there are no three public expenses");

  private static final Sentence COMPLETE =
      Sentence.of("three-public-items-complete")
          .zh("{section}已分别说明“三公”经费各项")
          .en("{section} tells the items of the three public expenses apart");
  private static final Sentence LACKING =
      Sentence.of("three-public-items-lacking")
          .zh("{section}未单独说明{items}")
          .en("{section} does not tell of {items} separately");
  private static final Sentence ITEM = Sentence.of("three-public-item").zh("“{item}”").en("{item}");

  private static final Sentence CHANGES =
      Sentence.of("three-public-changes-told")
          .zh("{section}已说明“三公”经费各项的增减变化")
          .en("{section} tells the changes of the three public expenses");
  private static final Sentence NO_CHANGE =
      Sentence.of("three-public-change-untold")
          .zh("{section}未说明{items}的增减变化")
          .en("{section} does not tell the change of {items}");
  private static final Sentence REASONS =
      Sentence.of("three-public-reasons-given")
          .zh("{section}已说明“三公”经费增减变化的原因")
          .en("{section} gives reasons for the changes of the three public expenses");
  private static final Sentence NO_REASON =
      Sentence.of("three-public-reason-not-given")
          .zh("{section}未说明{items}增减变化的原因")
          .en("{section} gives no reason for the change of {items}");

  private static final Sentence COUNTS =
      Sentence.of("three-public-counts-told")
          .zh("{section}已说明团组、批次、人数和车辆数")
          .en("{section} tells the numbers of groups, occasions, people and vehicles");
  private static final Sentence NO_COUNTS =
      Sentence.of("three-public-counts-untold")
          .zh("{section}未说明{items}的团组、批次、人数或车辆数")
          .en(
              "{section} does not tell the numbers of groups, occasions, people or vehicles of {items}");

  private static final Map<ThreePublicAccount.Subject, Label> NAMES =
      Map.of(
          ThreePublicAccount.Subject.ALL, ThreePublic.THREE_PUBLIC.label(),
          ThreePublicAccount.Subject.OVERSEAS, ThreePublic.OVERSEAS.label(),
          ThreePublicAccount.Subject.VEHICLES, ThreePublic.VEHICLES.label(),
          ThreePublicAccount.Subject.PURCHASE, ThreePublic.VEHICLE_PURCHASE.label(),
          ThreePublicAccount.Subject.RUNNING, ThreePublic.VEHICLE_RUNNING.label(),
          ThreePublicAccount.Subject.RECEPTION, ThreePublic.RECEPTION.label());

  /** Each item with money is compared with the year before. */
  static List<Finding> changes(Rule rule, Examination examination) {
    return account(
        rule, examination, ThreePublicAccount::withoutChange, new Said(CHANGES, NO_CHANGE));
  }

  /** Each item that changed has its reason; one for all will do. */
  static List<Finding> reasons(Rule rule, Examination examination) {
    return account(
        rule, examination, ThreePublicAccount::withoutReason, new Said(REASONS, NO_REASON));
  }

  /** A final account counts what each item with money paid for. */
  static List<Finding> counts(Rule rule, Examination examination) {
    return examination.disclosure().template().kind().stage() == Stage.FINAL
        ? account(rule, examination, ThreePublicAccount::withoutCounts, new Said(COUNTS, NO_COUNTS))
        : List.of();
  }

  /** What is said where all is told, and where something is not. */
  private record Said(Sentence complete, Sentence lacking) {}

  private static List<Finding> account(
      Rule rule,
      Examination examination,
      Function<ThreePublicAccount, List<ThreePublicAccount.Subject>> lacks,
      Said said) {
    Disclosure disclosure = examination.disclosure();
    List<Section> sections =
        disclosure.narrative().stream()
            .filter(ThreePublicItem::isAccount)
            .filter(section -> !section.text().isEmpty())
            .toList();
    if (sections.isEmpty() || RequiredPart.isDerived(disclosure)) {
      return List.of();
    }
    Section first = sections.get(0);
    List<Message> names = new ArrayList<>();
    lacks
        .apply(ThreePublicAccount.of(sections))
        .forEach(item -> names.add(ITEM.with("item", NAMES.getOrDefault(item, NOTHING))));
    return List.of(
        Finding.of(rule, names.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(first))
            .saying(
                names.isEmpty()
                    ? said.complete().with("section", first.title())
                    : said.lacking()
                        .with("section", first.title())
                        .with("items", Series.of(names))));
  }

  static List<Finding> examine(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    List<Section> sections =
        disclosure.narrative().stream().filter(ThreePublicItem::isAccount).toList();
    if (sections.isEmpty()) {
      return List.of();
    }
    Section first = sections.get(0);
    if (sections.stream()
        .anyMatch(section -> PublicationPatterns.NO_THREE_PUBLIC.isIn(section.text()))) {
      return List.of(
          Finding.of(rule, Outcome.NOT_APPLICABLE)
              .at(Site.of(first))
              .because(NOTHING)
              .saying(NOTHING));
    }
    List<ThreePublicItem> lacking =
        ALL.stream().filter(item -> sections.stream().noneMatch(item::isIn)).toList();
    return List.of(
        Finding.of(rule, lacking.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(first))
            .saying(
                lacking.isEmpty()
                    ? COMPLETE.with("section", first.title())
                    : LACKING.with("section", first.title()).with("items", names(lacking))));
  }

  private static boolean isAccount(Section section) {
    return PublicationPatterns.THREE_PUBLIC.isIn(section.title())
        && (!section.text().isEmpty() || !section.claims().isEmpty());
  }

  private boolean isIn(Section section) {
    return words.isIn(section.text())
        || section.claims().stream().anyMatch(claim -> isAbout(claim, member));
  }

  private static boolean isAbout(Claim claim, Category member) {
    return claim
        .quantity()
        .region()
        .flatMap(region -> region.member(Dimension.THREE_PUBLIC))
        .filter(member::equals)
        .isPresent();
  }

  private static Series names(List<ThreePublicItem> items) {
    List<Message> names = new ArrayList<>();
    items.forEach(item -> names.add(ITEM.with("item", item.member().label())));
    return Series.of(names);
  }
}
