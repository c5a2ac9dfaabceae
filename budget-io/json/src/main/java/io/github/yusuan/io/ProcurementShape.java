package io.github.yusuan.io;

import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.io.AssetsShape.AmountIn;

/** The government procurement of a department in JSON (政府采购情况). */
final class ProcurementShape {
  static final ObjectShape<PurchasedService, ?> SERVICE =
      Members.of(ServiceIn::new, ServiceIn::build)
          .required("name", Shape.NAME, ServiceIn::name, PurchasedService::name)
          .optional(
              "amount", Shape.FIGURE, ServiceIn::figure, s -> s.amount().map(ClaimedAmount::figure))
          .optional(
              "unit", Shape.SCALE, ServiceIn::scale, s -> s.amount().map(ClaimedAmount::scale))
          .optional("catalogue", Shape.ID, ServiceIn::catalogue, PurchasedService::catalogue)
          .optional(
              "catalogueName",
              Shape.NAME,
              ServiceIn::catalogueName,
              PurchasedService::catalogueName)
          .row();

  static final ObjectShape<Procurement, ?> PROCUREMENT =
      Members.of(Procurement::builder, Procurement.Builder::build)
          .required("unit", Shape.SCALE, Procurement.Builder::scale, Procurement::scale)
          .optional("total", Shape.FIGURE, Procurement.Builder::total, Procurement::total)
          .optional("goods", Shape.FIGURE, Procurement.Builder::goods, Procurement::goods)
          .optional("works", Shape.FIGURE, Procurement.Builder::works, Procurement::works)
          .optional("services", Shape.FIGURE, Procurement.Builder::services, Procurement::services)
          .optional(
              "reservedForSmes",
              Shape.FIGURE,
              Procurement.Builder::reservedForSmes,
              Procurement::reservedForSmes)
          .optional(
              "reservedForMicro",
              Shape.FIGURE,
              Procurement.Builder::reservedForMicro,
              Procurement::reservedForMicro)
          .list(
              "purchasedServices",
              SERVICE,
              Procurement.Builder::addPurchasedService,
              Procurement::purchasedServices)
          .object();

  private ProcurementShape() {}

  /** A service that is being read: its amount is two members. */
  private static final class ServiceIn extends AmountIn {
    private final PurchasedService.Builder service = PurchasedService.builder();

    void name(String name) {
      service.name(name);
    }

    void catalogue(String code) {
      service.catalogue(code);
    }

    void catalogueName(String name) {
      service.catalogueName(name);
    }

    PurchasedService build() {
      return service.amount(amount()).build();
    }
  }
}
