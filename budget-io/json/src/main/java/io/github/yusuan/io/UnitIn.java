package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.io.DisclosureFormatException.Mismatch;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reporting unit that is being read (读取中的金额单位): two members of the object whose figures are
 * printed in it.
 */
class UnitIn {
  private @Nullable Scale scale;
  private @Nullable JsonLocation decimalsAt;
  private int decimals;

  final void scale(Scale printed) {
    scale = printed;
  }

  /** Reads the number of decimals. */
  final void decimals(JsonIn in) {
    decimalsAt = in.location();
    decimals = in.integer();
  }

  /** Returns the unit if it has been read and is one. */
  final @Nullable ReportingUnit soFar() {
    return scale == null || decimalsAt == null || decimals < 0 || decimals > scale.fenDigits()
        ? null
        : scale.withDecimals(decimals);
  }

  /** Returns the unit, once the object that has it is read. */
  final ReportingUnit unit(ObjectIn object) {
    try {
      return Objects.requireNonNull(scale).withDecimals(decimals);
    } catch (IllegalArgumentException refused) {
      Mismatch mismatch = new Mismatch("the number " + decimals, ruleOf(refused));
      throw object.refused(Objects.requireNonNull(decimalsAt), "/decimals", mismatch);
    }
  }

  private String ruleOf(IllegalArgumentException refused) {
    String rule = Quoted.rule(refused);
    return rule.endsWith(": " + decimals) ? rule.substring(0, rule.lastIndexOf(": ")) : rule;
  }
}
