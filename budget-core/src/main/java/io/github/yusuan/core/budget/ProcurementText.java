package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.core.narrative.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words government procurement (政府采购情况) from what was given of it. */
final class ProcurementText {
  private final Procurement procurement;
  private final List<Claim> claims = new ArrayList<>();

  private ProcurementText(Procurement procurement) {
    this.procurement = procurement;
  }

  static TopicText of(Procurement procurement) {
    return new ProcurementText(procurement).account();
  }

  private TopicText account() {
    List<String> whole = said("政府采购预算总额", procurement.total());
    List<String> parts = new ArrayList<>(said("政府采购货物预算", procurement.goods()));
    parts.addAll(said("政府采购工程预算", procurement.works()));
    parts.addAll(said("政府采购服务预算", procurement.services()));
    List<String> reserved = new ArrayList<>(said("面向中小企业预留金额", procurement.reservedForSmes()));
    reserved.addAll(said("预留给小型和微型企业", procurement.reservedForMicro()));
    String text =
        sentence(String.join("", whole), String.join("、", parts))
            + sentence(String.join("，其中", reserved), "")
            + services();
    return new TopicText(text, List.copyOf(claims));
  }

  private List<String> said(String name, Optional<Figure> figure) {
    if (figure.isEmpty()) {
      return List.of();
    }
    ClaimedAmount amount = new ClaimedAmount(figure.get(), procurement.scale());
    claims.add(Claim.of(Quantity.of(name), amount));
    return List.of(name + amount);
  }

  private static String sentence(String whole, String parts) {
    String ofWhich = whole.isEmpty() || parts.isEmpty() ? "" : "，其中：";
    return whole.isEmpty() && parts.isEmpty() ? "" : whole + ofWhich + parts + "。";
  }

  private String services() {
    return procurement.purchasedServices().stream()
        .map(ProcurementText::service)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("；"), words -> words.isEmpty() ? "" : "政府购买服务：" + words + "。"));
  }

  private static String service(PurchasedService service) {
    String amount = service.amount().map(ClaimedAmount::toString).orElse("");
    String number = service.catalogue().map(code -> "，目录号" + code).orElse("");
    String name = service.catalogueName().map(named -> "-" + named).orElse("");
    return service.name() + amount + number + name;
  }
}
