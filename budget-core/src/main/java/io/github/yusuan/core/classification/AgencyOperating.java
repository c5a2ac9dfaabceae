package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/**
 * Agency operating expenses (机关运行经费): the operating expenses of administrative units and of those
 * run like them; a part of all operating expenses that does not exhaust them.
 */
public final class AgencyOperating {
  /** 机关运行经费. */
  public static final Category AGENCY_OPERATING =
      Category.of(
          Dimension.AGENCY_OPERATING,
          "agency-operating",
          Label.zh("机关运行经费").en("agency operating expenses"));

  private AgencyOperating() {}
}
