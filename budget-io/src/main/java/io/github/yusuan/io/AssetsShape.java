package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.Vehicles;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assets of a department in JSON (国有资产占有使用情况). */
final class AssetsShape {
  private static final Members MEMBERS =
      Members.optional("asOf", "vehicles", "officeArea", "equipment")
          .and("plannedVehicles", "plannedEquipment");
  private static final Members VEHICLES = Members.optional("authorised", "actual", "byUse");
  private static final Members EQUIPMENT = Members.required("threshold", "unit", "kind", "count");

  private AssetsShape() {}

  static Assets read(JsonIn in) {
    Assets.Builder assets = Assets.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "asOf" -> assets.asOf(in.string(AssetsShape::date));
        case "vehicles" -> assets.vehicles(vehicles(in));
        case "officeArea" -> assets.officeArea(in.figure());
        case "equipment" -> in.array(() -> assets.addEquipment(equipment(in)));
        case "plannedVehicles" -> assets.plannedVehicles(vehicles(in));
        default -> in.array(() -> assets.addPlannedEquipment(equipment(in)));
      }
    }
    return object.build(assets::build);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      throw new IllegalArgumentException("a date must be a day like 2024-04-27", noDate);
    }
  }

  private static Vehicles vehicles(JsonIn in) {
    Vehicles.Builder vehicles = Vehicles.builder();
    ObjectIn object = in.object(VEHICLES);
    while (object.next()) {
      switch (object.member()) {
        case "authorised" -> vehicles.authorised(in.integer());
        case "actual" -> vehicles.actual(in.integer());
        default -> in.map(use -> use, use -> vehicles.putByUse(use, in.integer()));
      }
    }
    return object.build(vehicles::build);
  }

  private static Equipment equipment(JsonIn in) {
    Equipment.Builder equipment = Equipment.builder();
    AmountIn threshold = new AmountIn(in);
    ObjectIn object = in.object(EQUIPMENT);
    while (object.next()) {
      switch (object.member()) {
        case "threshold" -> threshold.figure();
        case "unit" -> threshold.unit();
        case "kind" -> equipment.kind(in.string());
        default -> equipment.count(in.integer());
      }
    }
    return object.build(() -> equipment.threshold(threshold.read().orElseThrow()).build());
  }

  /** An amount in JSON: two members of the object that it belongs to. */
  static final class AmountIn {
    private final JsonIn in;
    private @Nullable Figure figure;
    private @Nullable Scale scale;

    AmountIn(JsonIn in) {
      this.in = in;
    }

    void figure() {
      figure = in.figure();
    }

    void unit() {
      scale = in.string(Scale::parse);
    }

    /** Returns the amount, or nothing where neither member has come. */
    Optional<ClaimedAmount> read() {
      if (figure == null && scale == null) {
        return Optional.empty();
      }
      if (figure == null || scale == null) {
        throw new IllegalArgumentException("an amount must have a figure and a unit");
      }
      return Optional.of(new ClaimedAmount(figure, scale));
    }
  }

  static void write(JsonOut out, Assets assets) throws IOException {
    out.object("assets");
    out.text("asOf", assets.asOf());
    if (assets.vehicles().isPresent()) {
      write(out, "vehicles", assets.vehicles().get());
    }
    out.text("officeArea", assets.officeArea());
    out.list("equipment", assets.equipment(), AssetsShape::write);
    if (assets.plannedVehicles().isPresent()) {
      write(out, "plannedVehicles", assets.plannedVehicles().get());
    }
    out.list("plannedEquipment", assets.plannedEquipment(), AssetsShape::write);
    out.end();
  }

  private static void write(JsonOut out, String name, Vehicles vehicles) throws IOException {
    out.row(name);
    out.number("authorised", vehicles.authorised());
    out.number("actual", vehicles.actual());
    if (!vehicles.byUse().isEmpty()) {
      out.object("byUse");
      for (Map.Entry<String, Integer> use : vehicles.byUse().entrySet()) {
        out.number(use.getKey(), Objects.requireNonNull(use.getValue()));
      }
      out.end();
    }
    out.end();
  }

  private static void write(JsonOut out, Equipment equipment) throws IOException {
    out.row();
    ClaimShape.write(out, "threshold", equipment.threshold());
    out.text("kind", equipment.kind());
    out.number("count", equipment.count());
    out.end();
  }
}
