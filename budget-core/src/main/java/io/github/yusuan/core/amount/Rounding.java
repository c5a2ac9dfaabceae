package io.github.yusuan.core.amount;

/** How a publisher came from an exact amount to a printed figure (舍入方式). */
public enum Rounding {
  /** 四舍五入: half a last place is rounded away from zero; what the field does. */
  HALF_UP,
  /** 四舍六入五成双: half a last place is rounded to the even neighbour. */
  HALF_EVEN,
  /** 截位: what is beyond the last place is cut off. */
  TRUNCATION,
  /** 未知: either neighbour of a half is possible; the widest of the half roundings. */
  UNKNOWN
}
