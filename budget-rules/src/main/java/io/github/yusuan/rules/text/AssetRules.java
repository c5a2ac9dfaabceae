package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The rules on state-owned assets (国有资产): vehicles by use, vehicles and their money, devices. */
final class AssetRules {
  static final Rule VEHICLES =
      Rule.of(
              "TEXT-VEHICLES",
              Severity.ERROR,
              Label.zh("车辆数等于各用途车辆数之和，文字所述购置车辆数不多于所列")
                  .en(
                      "vehicles equal the sum over their uses, and no more purchases are announced than listed"),
              AssetRules::vehicles)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule VEHICLE_MONEY =
      Rule.of(
              "TEXT-VEHICLES-MONEY",
              Severity.WARNING,
              Label.zh("拟购置车辆与公务用车购置费、现有车辆与运行费相互对应")
                  .en(
                      "vehicles to be bought go with money for buying, and vehicles held with running costs"),
              AssetRules::money)
          .from(TextSources.REVIEW);

  static final Rule EQUIPMENT =
      Rule.of(
              "TEXT-EQUIPMENT",
              Severity.ERROR,
              Label.zh("单价较高的设备数不多于单价较低起点的同类设备数")
                  .en("there are no more devices above a higher value than above a lower one"),
              AssetRules::equipment)
          .from(TextSources.TERMS);

  static final Rule DAY =
      Rule.of(
              "TEXT-ASSETS-DAY",
              Severity.WARNING,
              Label.zh("资产数据的时点：决算为当年，预算为当年或上年")
                  .en(
                      "assets are told as of the year of a final account, and of the year of a"
                          + " budget or the one before"),
              AssetRules::day)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence BOUGHT_WITHIN =
      Sentence.of("vehicles-bought-within-plan")
          .zh("{place} {stated}，不多于拟购置车辆{planned}辆")
          .en(
              "{place} {stated} is not more than the {planned} {planned|vehicle|vehicles} to be"
                  + " bought");
  private static final Sentence BOUGHT_EXCEEDS =
      Sentence.of("vehicles-bought-exceed-plan")
          .zh("{place} {stated}，多于拟购置车辆{planned}辆")
          .en(
              "{place} {stated} is more than the {planned} {planned|vehicle|vehicles} to be bought");
  private static final Sentence BY_USE =
      Sentence.of("vehicles-by-use")
          .zh("{which}{actual}辆，各用途之和{sum}辆[（{uses}）]")
          .en("{which}: {actual}; all uses together: {sum}[ ({uses})]");
  private static final Sentence OF_USE =
      Sentence.of("vehicles-of-use").zh("{use}{count}辆").en("{use}: {count}");
  private static final Sentence MATCHED =
      Sentence.of("vehicles-match-money")
          .zh("{which}{count}辆，与{tables}相应")
          .en("{which}: {count}, which goes with {tables}");
  private static final Sentence UNMATCHED =
      Sentence.of("vehicles-do-not-match-money")
          .zh("{which}{count}辆，而{tables}")
          .en("{which}: {count}, but {tables}");
  private static final Sentence HIGHER_WITHIN =
      Sentence.of("equipment-within-lower-value")
          .zh("{higher}，不多于{lower}")
          .en("{higher}, which is not more than {lower}");
  private static final Sentence HIGHER_EXCEEDS =
      Sentence.of("equipment-exceeds-lower-value")
          .zh("{higher}，多于{lower}")
          .en("{higher}, which is more than {lower}");
  private static final Sentence DEVICES =
      Sentence.of("equipment-above-value")
          .zh("{threshold}以上{kind}{count}台（套）")
          .en("{count} {kind} worth {threshold} or more");

  private static final Sentence TOLD_AS_OF =
      Sentence.of("assets-as-of")
          .zh("国有资产截至{day}，与{year}年度文本相称")
          .en("assets are told as of {day} in a document of {year}");
  private static final Sentence TOLD_AS_OF_ANOTHER =
      Sentence.of("assets-as-of-another-year")
          .zh("国有资产截至{day}，与{year}年度文本不符")
          .en("assets are told as of {day}, which does not belong in a document of {year}");

  private static final Label HELD = Label.zh("现有车辆").en("vehicles held");
  private static final Label PLANNED = Label.zh("拟购置车辆").en("vehicles to be bought");
  private static final Label IN_USE = Label.zh("现有和拟购置车辆").en("vehicles held or to be bought");
  private static final Label UNCOUNTED =
      Label.zh("未列车辆数").en("the number of vehicles is not stated");

  /** The names by which a text counts vehicles to be bought: data, easy to extend. */
  private static final Set<String> BOUGHT =
      Set.of("新增公务用车购置", "公务用车购置", "拟购置公务用车", "拟购置车辆", "计划购置车辆", "购置车辆");

  private static final Site ASSETS = Site.of(Site.Part.ASSETS);

  private AssetRules() {}

  private static List<Finding> vehicles(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Optional<Assets> assets = examination.disclosure().assets();
    assets.flatMap(Assets::vehicles).ifPresent(v -> uses(rule, HELD, v, findings));
    assets.flatMap(Assets::plannedVehicles).ifPresent(v -> uses(rule, PLANNED, v, findings));
    OptionalInt planned =
        assets.flatMap(Assets::plannedVehicles).map(AssetRules::number).orElse(OptionalInt.empty());
    for (PlacedClaim stated : Quantities.of(examination).claims()) {
      if (planned.isPresent()
          && BOUGHT.contains(stated.quantity().name())
          && stated.claim().value() instanceof ClaimedCount count) {
        findings.add(said(rule, stated, count, planned.getAsInt()));
      }
    }
    return findings;
  }

  private static Finding said(Rule rule, PlacedClaim stated, ClaimedCount count, int planned) {
    boolean fits = count.number() <= planned;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(stated.site())
        .saying(stated.in(fits ? BOUGHT_WITHIN : BOUGHT_EXCEEDS).with("planned", planned));
  }

  private static void uses(Rule rule, Label which, Vehicles vehicles, List<Finding> findings) {
    if (vehicles.actual().isEmpty() || vehicles.byUse().isEmpty()) {
      return;
    }
    int actual = vehicles.actual().getAsInt();
    int sum = vehicles.byUse().values().stream().mapToInt(Integer::intValue).sum();
    boolean fits = actual == sum;
    findings.add(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(ASSETS.item(which.in(Language.CHINESE)))
            .saying(
                BY_USE
                    .with("which", which)
                    .with("actual", actual)
                    .with("sum", sum)
                    .with("uses", uses(vehicles))));
  }

  private static Series uses(Vehicles vehicles) {
    return Series.of(
        vehicles.byUse().entrySet().stream()
            .filter(use -> use.getValue() != 0)
            .map(use -> OF_USE.with("use", use.getKey()).with("count", use.getValue()))
            .toList());
  }

  private static List<Finding> money(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    Optional<Vehicles> held = examination.disclosure().assets().flatMap(Assets::vehicles);
    Optional<Vehicles> planned = examination.disclosure().assets().flatMap(Assets::plannedVehicles);
    OptionalInt bought = planned.map(AssetRules::number).orElse(OptionalInt.empty());
    if (planned.isPresent()) {
      quantities
          .threePublic(ThreePublic.VEHICLE_PURCHASE)
          .map(tables -> purchase(rule, bought, tables))
          .ifPresent(findings::add);
    }
    if (held.isPresent()) {
      OptionalInt kept = number(held.get());
      boolean known = planned.isEmpty() || bought.isPresent() || kept.orElse(0) > 0;
      OptionalInt used =
          known && kept.isPresent()
              ? OptionalInt.of(kept.getAsInt() + bought.orElse(0))
              : OptionalInt.empty();
      quantities
          .threePublic(ThreePublic.VEHICLE_RUNNING)
          .map(tables -> running(rule, bought.isPresent() ? IN_USE : HELD, used, tables))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** Returns the number stated, else that of all uses; nothing where neither is stated. */
  private static OptionalInt number(Vehicles vehicles) {
    if (vehicles.actual().isPresent() || vehicles.byUse().isEmpty()) {
      return vehicles.actual();
    }
    return OptionalInt.of(vehicles.byUse().values().stream().mapToInt(Integer::intValue).sum());
  }

  private static Finding purchase(Rule rule, OptionalInt count, Measurement tables) {
    if (count.isEmpty()) {
      return Finding.notApplicable(rule, UNCOUNTED);
    }
    boolean fits = count.getAsInt() > 0 ? mayBeMoney(tables) : mayBeNothing(tables);
    return pair(rule, PLANNED, count.getAsInt(), tables, fits);
  }

  private static Finding running(Rule rule, Label which, OptionalInt count, Measurement tables) {
    return count.isEmpty()
        ? Finding.notApplicable(rule, UNCOUNTED)
        : pair(rule, which, count.getAsInt(), tables, count.getAsInt() > 0 || mayBeNothing(tables));
  }

  private static boolean mayBeMoney(Measurement tables) {
    return tables.amounts().greatest() > 0;
  }

  private static boolean mayBeNothing(Measurement tables) {
    FenRange amounts = tables.amounts();
    return amounts.contains(0);
  }

  private static Finding pair(Rule rule, Label which, int count, Measurement tables, boolean fits) {
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(ASSETS.item(which.in(Language.CHINESE)))
        .cells(tables.cells())
        .saying(
            (fits ? MATCHED : UNMATCHED)
                .with("which", which)
                .with("count", count)
                .with("tables", new PrintedCells(tables.cells())));
  }

  private static List<Finding> day(Rule rule, Examination examination) {
    Disclosure disclosure = examination.disclosure();
    Optional<LocalDate> day = disclosure.assets().flatMap(Assets::asOf);
    if (day.isEmpty()) {
      return List.of();
    }
    int before = disclosure.year().getValue() - day.get().getYear();
    boolean isAccount = disclosure.template().kind().stage() == Stage.FINAL;
    boolean fits = before == 0 || (before == 1 && !isAccount);
    return List.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(ASSETS)
            .saying(
                (fits ? TOLD_AS_OF : TOLD_AS_OF_ANOTHER)
                    .with("day", day.get().toString())
                    .with("year", disclosure.year().toString())));
  }

  private static List<Finding> equipment(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(examination);
    examination
        .disclosure()
        .assets()
        .ifPresent(
            assets -> {
              equipment(rule, quantities, assets.equipment(), findings);
              equipment(rule, quantities, assets.plannedEquipment(), findings);
            });
    return findings;
  }

  private static void equipment(
      Rule rule, Quantities quantities, List<Equipment> devices, List<Finding> findings) {
    for (Equipment lower : devices) {
      for (Equipment higher : devices) {
        if (lower.kind().equals(higher.kind())
            && threshold(quantities, lower) < threshold(quantities, higher)) {
          findings.add(equipment(rule, lower, higher));
        }
      }
    }
  }

  private static long threshold(Quantities quantities, Equipment devices) {
    return quantities.read(devices.threshold()).map(PrintedAmount::fen).orElse(Long.MAX_VALUE);
  }

  private static Finding equipment(Rule rule, Equipment lower, Equipment higher) {
    boolean fits = higher.count() <= lower.count();
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(ASSETS.item(lower.kind()))
        .saying(
            (fits ? HIGHER_WITHIN : HIGHER_EXCEEDS)
                .with("higher", words(higher))
                .with("lower", words(lower)));
  }

  private static Message words(Equipment devices) {
    return DEVICES
        .with("threshold", new StatedValue(devices.threshold()))
        .with("kind", devices.kind())
        .with("count", devices.count());
  }
}
