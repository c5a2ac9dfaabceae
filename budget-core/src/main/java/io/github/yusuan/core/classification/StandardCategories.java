package io.github.yusuan.core.classification;

import java.util.List;

/** The constants of this package in one list (通用类别). */
final class StandardCategories {
  static final List<Category> ALL =
      List.of(
          Source.FISCAL_APPROPRIATION,
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GOVERNMENT_FUND,
          Source.STATE_CAPITAL,
          Source.SPECIAL_ACCOUNT,
          Source.UNIT_FUNDS,
          Source.INSTITUTION_INCOME,
          Source.BUSINESS_INCOME,
          Source.AID_FROM_SUPERIOR,
          Source.REMITTED_BY_SUBORDINATES,
          Source.OTHER_INCOME,
          Origin.CURRENT_YEAR,
          Origin.CARRY_OVER,
          Kind.EXPENDITURE,
          Kind.BASIC,
          Kind.PERSONNEL,
          Kind.OPERATING,
          Kind.PROJECT,
          Kind.RESERVE,
          Kind.BUSINESS_OPERATIONS,
          Kind.REMITTED_UPWARD,
          Kind.AID_TO_SUBORDINATES,
          Kind.YEAR_END_CARRY_OVER,
          ThreePublic.WITH_MEETINGS_AND_TRAINING,
          ThreePublic.THREE_PUBLIC,
          ThreePublic.OVERSEAS,
          ThreePublic.RECEPTION,
          ThreePublic.VEHICLES,
          ThreePublic.VEHICLE_PURCHASE,
          ThreePublic.VEHICLE_RUNNING,
          AgencyOperating.AGENCY_OPERATING,
          Tier.CENTRAL,
          Tier.PROVINCIAL,
          Tier.MUNICIPAL_COUNTY,
          Tier.SELF_RAISED,
          Tier.OTHER,
          Tier.FISCAL,
          Tier.CURRENT_FISCAL,
          Tier.CARRIED_OVER,
          Tier.SPECIAL_ACCOUNT,
          Tier.UNIT_FUNDS);

  private StandardCategories() {}
}
