package io.github.yusuan.io;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What a disclosure says beside its tables, by chance. */
final class RandomNarrative {
  private final RandomValues values;
  private final Supplier<Region> regions;

  RandomNarrative(RandomValues values, Supplier<Region> regions) {
    this.values = values;
    this.regions = regions;
  }

  Section section() {
    Section.Builder section = Section.builder().id(values.id()).title(values.name());
    values.maybe(values::text, section::text);
    values.times(4, () -> section.claim(quantity(), value()));
    return section.build();
  }

  private Quantity quantity() {
    return switch (values.below(4)) {
      case 0 -> Quantity.of(values.name());
      case 1 -> Quantity.of(values.name()).withId(values.id());
      case 2 -> Quantity.of(values.text(), regions.get());
      default -> Quantity.of(regions.get());
    };
  }

  private ClaimedValue value() {
    return switch (values.below(6)) {
      case 0 -> amount();
      case 1 -> new ClaimedShare(values.figure(), quantity());
      case 2 -> ClaimedChange.by(amount());
      case 3 -> ClaimedChange.by(amount()).withPercent(values.figure());
      case 4 ->
          values.chance(50) ? ClaimedChange.NONE : ClaimedChange.NONE.withPercent(values.figure());
      default ->
          ClaimedCount.of(values.chance(10) ? Long.MAX_VALUE : values.below(10), values.name());
    };
  }

  private ClaimedAmount amount() {
    return new ClaimedAmount(values.figure(), values.one(List.of(Scale.values())));
  }

  GlossaryTerm term() {
    return GlossaryTerm.builder().term(values.name()).text(values.text()).build();
  }

  Assets assets() {
    Assets.Builder assets = Assets.builder();
    values.maybe(() -> LocalDate.of(2000, 2, 29).plusDays(values.below(9999)), assets::asOf);
    values.maybe(this::vehicles, assets::vehicles);
    values.maybe(this::vehicles, assets::plannedVehicles);
    values.maybe(values::figure, assets::officeArea);
    values.times(2, () -> assets.addEquipment(equipment()));
    values.times(2, () -> assets.addPlannedEquipment(equipment()));
    return assets.build();
  }

  private Vehicles vehicles() {
    Vehicles.Builder vehicles = Vehicles.builder();
    values.maybe(() -> values.below(9), vehicles::authorised);
    values.maybe(() -> values.below(9), vehicles::actual);
    int uses = values.below(4);
    for (int use = 0; use < uses; use++) {
      vehicles.putByUse(use + values.name(), values.below(9));
    }
    return vehicles.build();
  }

  private Equipment equipment() {
    return Equipment.builder()
        .threshold(amount())
        .kind(values.name())
        .count(values.below(9))
        .build();
  }

  Procurement procurement() {
    Procurement.Builder procurement = Procurement.builder();
    values.maybe(() -> values.one(List.of(Scale.values())), procurement::scale);
    values.maybe(values::figure, procurement::total);
    values.maybe(values::figure, procurement::goods);
    values.maybe(values::figure, procurement::works);
    values.maybe(values::figure, procurement::services);
    values.maybe(values::figure, procurement::reservedForSmes);
    values.maybe(values::figure, procurement::reservedForMicro);
    values.times(2, () -> procurement.addPurchasedService(service()));
    return procurement.build();
  }

  private PurchasedService service() {
    PurchasedService.Builder service = PurchasedService.builder().name(values.name());
    values.maybe(this::amount, service::amount);
    values.maybe(values::text, service::catalogue);
    values.maybe(values::text, service::catalogueName);
    return service.build();
  }

  Organisation organisation() {
    Organisation.Builder organisation = Organisation.builder();
    values.times(2, () -> organisation.addDuty(values.text()));
    values.times(2, () -> organisation.addDivision(values.text()));
    values.times(2, () -> organisation.addUnit(values.text()));
    values
        .<UnitSort>some(List.of(UnitSort.values()))
        .forEach(sort -> organisation.putCount(sort, values.below(9)));
    values.times(2, () -> organisation.addRemark(values.text()));
    return organisation.build();
  }

  Provenance provenance() {
    Provenance.Builder source = Provenance.builder();
    values.maybe(values::text, source::title);
    values.maybe(values::text, source::publisher);
    values.maybe(() -> LocalDate.of(2024, 1, 1 + values.below(31)), source::approved);
    values.maybe(() -> LocalDate.of(2024, 2, 1 + values.below(29)), source::published);
    values.times(2, () -> source.addContent(values.text()));
    int tables = values.below(3);
    for (int table = 0; table < tables; table++) {
      source.putTable(table + values.text(), values.text());
    }
    values.times(2, () -> source.addRemark(values.text()));
    return source.build();
  }
}
