package io.github.yusuan.io;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.io.AssetsShape.AmountIn;
import java.io.IOException;

/** The government procurement of a department in JSON (政府采购情况). */
final class ProcurementShape {
  private static final Members MEMBERS =
      Members.required("unit")
          .and("total", "goods", "works", "services", "reservedForSmes", "reservedForMicro")
          .and("purchasedServices");
  private static final Members SERVICE =
      Members.required("name").and("amount", "unit", "catalogue", "catalogueName");

  private ProcurementShape() {}

  static Procurement read(JsonIn in) {
    Procurement.Builder procurement = Procurement.builder();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "unit" -> procurement.scale(in.string(Scale::parse));
        case "total" -> procurement.total(in.figure());
        case "goods" -> procurement.goods(in.figure());
        case "works" -> procurement.works(in.figure());
        case "services" -> procurement.services(in.figure());
        case "reservedForSmes" -> procurement.reservedForSmes(in.figure());
        case "reservedForMicro" -> procurement.reservedForMicro(in.figure());
        default -> in.array(() -> procurement.addPurchasedService(service(in)));
      }
    }
    return object.build(procurement::build);
  }

  private static PurchasedService service(JsonIn in) {
    PurchasedService.Builder service = PurchasedService.builder();
    AmountIn amount = new AmountIn(in);
    ObjectIn object = in.object(SERVICE);
    while (object.next()) {
      switch (object.member()) {
        case "name" -> service.name(in.string());
        case "amount" -> amount.figure();
        case "unit" -> amount.unit();
        case "catalogue" -> service.catalogue(in.string());
        default -> service.catalogueName(in.string());
      }
    }
    return object.build(() -> service.amount(amount.read()).build());
  }

  static void write(JsonOut out, Procurement procurement) throws IOException {
    out.object("procurement");
    out.text("unit", procurement.scale().symbol());
    out.text("total", procurement.total());
    out.text("goods", procurement.goods());
    out.text("works", procurement.works());
    out.text("services", procurement.services());
    out.text("reservedForSmes", procurement.reservedForSmes());
    out.text("reservedForMicro", procurement.reservedForMicro());
    out.list("purchasedServices", procurement.purchasedServices(), ProcurementShape::write);
    out.end();
  }

  private static void write(JsonOut out, PurchasedService service) throws IOException {
    out.row();
    out.text("name", service.name());
    if (service.amount().isPresent()) {
      ClaimShape.write(out, "amount", service.amount().get());
    }
    out.text("catalogue", service.catalogue());
    out.text("catalogueName", service.catalogueName());
    out.end();
  }
}
