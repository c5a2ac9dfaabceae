package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim in JSON (数据表述): a quantity, and the value that the text claims of it.
 *
 * <pre>{@code
 * {"quantity": {...}, "amount": "712.49", "unit": "万元"}
 * {"quantity": {...}, "share": "58.27", "of": {...}}
 * {"quantity": {...}, "change": "-33.48", "unit": "万元", "changePercent": "-2.67"}
 * {"quantity": {...}, "unchanged": true}
 * {"quantity": {...}, "count": 9, "counter": "个"}
 * }</pre>
 */
final class ClaimShape {
  private static final Shape<Long> NUMBER = Shape.of(JsonIn::longInteger, JsonOut::number);
  private static final Shape<Boolean> MARK = Shape.of(JsonIn::mark, JsonOut::flag);

  static final ObjectShape<Claim, ?> CLAIM =
      Members.of(ClaimIn::new, ClaimIn::build)
          .required("quantity", QuantityShape.QUANTITY, (in, q) -> in.quantity = q, Claim::quantity)
          .optional(
              "amount",
              Shape.FIGURE,
              ClaimIn::figure,
              of(ClaimedAmount.class, ClaimedAmount::figure))
          .optional(
              "share", Shape.FIGURE, ClaimIn::figure, of(ClaimedShare.class, ClaimedShare::percent))
          .optional(
              "of",
              QuantityShape.QUANTITY,
              (in, base) -> in.base = base,
              of(ClaimedShare.class, ClaimedShare::base))
          .optional(
              "change",
              Shape.FIGURE,
              ClaimIn::figure,
              claim -> changedBy(claim).map(ClaimedAmount::figure))
          .optional(
              "unit",
              Shape.SCALE,
              (in, scale) -> in.scale = scale,
              claim -> money(claim).map(ClaimedAmount::scale))
          .optional(
              "changePercent",
              Shape.FIGURE,
              (in, percent) -> in.percent = percent,
              claim -> change(claim).flatMap(ClaimedChange::percent))
          .optional(
              "unchanged",
              MARK,
              (in, mark) -> {},
              claim -> change(claim).map(ClaimedChange.NONE::equals).filter(none -> none))
          .optional(
              "count",
              NUMBER,
              (in, count) -> in.count = count,
              of(ClaimedCount.class, ClaimedCount::number))
          .optional(
              "counter",
              Shape.NAME,
              (in, counter) -> in.counter = counter,
              of(ClaimedCount.class, ClaimedCount::counter))
          .row();

  private ClaimShape() {}

  /** A claim that is being read. */
  private static final class ClaimIn {
    private @Nullable Quantity quantity;
    private @Nullable Quantity base;
    private @Nullable Figure figure;
    private @Nullable Figure percent;
    private @Nullable Scale scale;
    private long count;
    private String counter = "";

    void figure(Figure printed) {
      figure = printed;
    }

    Claim build(ObjectIn object) {
      return Claim.of(Objects.requireNonNull(quantity), value(ClaimedValueKind.of(object)));
    }

    private ClaimedValue value(ClaimedValueKind kind) {
      return switch (kind) {
        case AMOUNT -> amount();
        case SHARE -> new ClaimedShare(given(figure), given(base));
        case CHANGE -> ClaimedChange.by(amount());
        case CHANGE_AND_PERCENT -> ClaimedChange.by(amount()).withPercent(given(percent));
        case CHANGE_PERCENT -> ClaimedChange.NONE.withPercent(given(percent));
        case UNCHANGED -> ClaimedChange.NONE;
        case COUNT -> ClaimedCount.of(count, counter);
      };
    }

    private ClaimedAmount amount() {
      return new ClaimedAmount(given(figure), given(scale));
    }

    private static <V> V given(@Nullable V value) {
      return Objects.requireNonNull(value);
    }
  }

  /** Returns what writes a part of the values of one kind. */
  private static <S, V> Function<Claim, Optional<V>> of(Class<S> kind, Function<S, V> part) {
    return claim -> as(kind, claim).map(part);
  }

  private static <S> Optional<S> as(Class<S> kind, Claim claim) {
    return kind.isInstance(claim.value())
        ? Optional.of(kind.cast(claim.value()))
        : Optional.empty();
  }

  private static Optional<ClaimedChange> change(Claim claim) {
    return as(ClaimedChange.class, claim);
  }

  private static Optional<ClaimedAmount> changedBy(Claim claim) {
    return change(claim).flatMap(ClaimedChange::amount);
  }

  /** Returns the amount that a claim states, of something or of a change. */
  private static Optional<ClaimedAmount> money(Claim claim) {
    return as(ClaimedAmount.class, claim).or(() -> changedBy(claim));
  }

  /** The values that a claim can make (表述类别), each with the members that it is written with. */
  private enum ClaimedValueKind {
    AMOUNT("amount", "unit"),
    SHARE("share", "of"),
    CHANGE("change", "unit"),
    CHANGE_AND_PERCENT("change", "unit", "changePercent"),
    CHANGE_PERCENT("changePercent"),
    UNCHANGED("unchanged"),
    COUNT("count", "counter");

    private final List<String> members;

    ClaimedValueKind(String... members) {
      this.members = List.of(members);
    }

    /** Tells which value a claim makes, once it is read; refuses none, half a one, and two. */
    static ClaimedValueKind of(ObjectIn claim) {
      List<String> given = claim.present();
      given.remove("quantity");
      for (ClaimedValueKind kind : values()) {
        if (kind.members.size() == given.size() && kind.members.containsAll(given)) {
          return kind;
        }
      }
      throw claim.refused(
          given.isEmpty()
              ? Label.zh("无陈述").en("no statement")
              : Label.zh("有" + String.join("、", given) + "的陈述")
                  .en("a claim with " + String.join(", ", given)),
          Label.zh(
                  "一项陈述：amount和unit；share和of；change和unit、changePercent或三者；"
                      + "unchanged；或count和counter")
              .en(
                  "one statement: amount and unit; share and of; change and unit, changePercent, or"
                      + " all three; unchanged; or count and counter"));
    }
  }
}
