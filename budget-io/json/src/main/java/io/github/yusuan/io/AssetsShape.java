package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Vehicles;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assets of a department in JSON (国有资产占有使用情况). */
final class AssetsShape {
  private static final int DAY_LENGTH = "2024-04-27".length();
  static final Shape<LocalDate> DATE =
      Shape.parsed(Limit.IDENTIFIER_LENGTH, AssetsShape::date, LocalDate::toString);

  static final ObjectShape<Vehicles, ?> VEHICLES =
      Members.of(Vehicles::builder, Vehicles.Builder::build)
          .optionalInteger("authorised", Vehicles.Builder::authorised, Vehicles::authorised)
          .optionalInteger("actual", Vehicles.Builder::actual, Vehicles::actual)
          .map("byUse", MapShape.of(Shape.INTEGER), Vehicles.Builder::putAllByUse, Vehicles::byUse)
          .row();

  static final ObjectShape<Equipment, ?> EQUIPMENT =
      Members.of(EquipmentIn::new, EquipmentIn::build)
          .required("threshold", Shape.FIGURE, EquipmentIn::figure, e -> e.threshold().figure())
          .required("unit", Shape.SCALE, EquipmentIn::scale, e -> e.threshold().scale())
          .required("kind", Shape.NAME, EquipmentIn::kind, Equipment::kind)
          .required("count", Shape.INTEGER, EquipmentIn::count, Equipment::count)
          .row();

  static final ObjectShape<Assets, ?> ASSETS =
      Members.of(Assets::builder, Assets.Builder::build)
          .optional("asOf", DATE, Assets.Builder::asOf, Assets::asOf)
          .optional("vehicles", VEHICLES, Assets.Builder::vehicles, Assets::vehicles)
          .optional("officeArea", Shape.FIGURE, Assets.Builder::officeArea, Assets::officeArea)
          .list("equipment", EQUIPMENT, Assets.Builder::addEquipment, Assets::equipment)
          .optional(
              "plannedVehicles", VEHICLES, Assets.Builder::plannedVehicles, Assets::plannedVehicles)
          .list(
              "plannedEquipment",
              EQUIPMENT,
              Assets.Builder::addPlannedEquipment,
              Assets::plannedEquipment)
          .object();

  private AssetsShape() {}

  private static LocalDate date(String text) {
    try {
      if (text.length() == DAY_LENGTH) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noDate) {
      // Refused below, as any other text.
    }
    throw new IllegalArgumentException("a date must be a day like 2024-04-27");
  }

  /** Equipment that is being read: its threshold is two members. */
  private static final class EquipmentIn extends AmountIn {
    private final Equipment.Builder equipment = Equipment.builder();

    void kind(String kind) {
      equipment.kind(kind);
    }

    void count(int count) {
      equipment.count(count);
    }

    Equipment build() {
      return equipment.threshold(amount().orElseThrow()).build();
    }
  }

  /** An amount that is being read (读取中的金额): two members of the object that it belongs to. */
  static class AmountIn {
    private @Nullable Figure figure;
    private @Nullable Scale scale;

    final void figure(Figure printed) {
      figure = printed;
    }

    final void scale(Scale printed) {
      scale = printed;
    }

    /** Returns the amount, or nothing where neither member has come. */
    final Optional<ClaimedAmount> amount() {
      if (figure == null && scale == null) {
        return Optional.empty();
      }
      if (figure == null || scale == null) {
        throw new IllegalArgumentException("an amount must have a figure and a unit");
      }
      return Optional.of(new ClaimedAmount(figure, scale));
    }
  }
}
