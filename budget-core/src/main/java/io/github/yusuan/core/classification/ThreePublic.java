package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/**
 * The three public expenses (“三公”经费): overseas travel, official reception, official vehicles. They
 * are a part of expenditure and do not exhaust it.
 */
public final class ThreePublic {
  /** “三公”经费、会议费、培训费: the whole above the three, where a form adds meetings and training up. */
  public static final Category WITH_MEETINGS_AND_TRAINING =
      Category.of(
          Dimension.THREE_PUBLIC,
          "three-public-meetings-training",
          Label.zh("“三公”经费、会议费、培训费").en("three public expenses, meetings and training"));

  /** “三公”经费: all three together. */
  public static final Category THREE_PUBLIC =
      WITH_MEETINGS_AND_TRAINING.part(
          "three-public", Label.zh("“三公”经费").en("three public expenses"));

  /** 因公出国（境）费. */
  public static final Category OVERSEAS =
      THREE_PUBLIC.part("overseas", Label.zh("因公出国（境）费").en("overseas travel"));

  /** 公务接待费. */
  public static final Category RECEPTION =
      THREE_PUBLIC.part("reception", Label.zh("公务接待费").en("official reception"));

  /** 公务用车购置及运行费. */
  public static final Category VEHICLES =
      THREE_PUBLIC.part("vehicles", Label.zh("公务用车购置及运行费").en("official vehicles"));

  /** 公务用车购置费. */
  public static final Category VEHICLE_PURCHASE =
      VEHICLES.part("vehicle-purchase", Label.zh("公务用车购置费").en("vehicle purchase"));

  /** 公务用车运行维护费. */
  public static final Category VEHICLE_RUNNING =
      VEHICLES.part("vehicle-running", Label.zh("公务用车运行维护费").en("vehicle running"));

  private ThreePublic() {}
}
