package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Quantity;
import java.io.IOException;
import java.util.Objects;
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
  private static final Members MEMBERS = Members.required("quantity").and(ClaimedValueKind.MEMBERS);

  private final JsonIn in;
  private final KnownTemplate known;
  private @Nullable Quantity quantity;
  private @Nullable Quantity base;
  private @Nullable Figure figure;
  private @Nullable Figure percent;
  private @Nullable Scale scale;
  private long count;
  private String counter = "";

  private ClaimShape(JsonIn in, KnownTemplate known) {
    this.in = in;
    this.known = known;
  }

  static Claim read(JsonIn in, KnownTemplate known) {
    return new ClaimShape(in, known).read();
  }

  private Claim read() {
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "quantity" -> quantity = QuantityShape.read(in, known);
        case "of" -> base = QuantityShape.read(in, known);
        case "amount", "share", "change" -> figure = in.figure();
        case "changePercent" -> percent = in.figure();
        case "unit" -> scale = in.string(Scale::parse);
        case "count" -> count = in.longInteger();
        case "counter" -> counter = in.string();
        default -> in.mark();
      }
    }
    ClaimedValueKind kind = ClaimedValueKind.of(object);
    return object.build(() -> Claim.of(Objects.requireNonNull(quantity), value(kind)));
  }

  private ClaimedValue value(ClaimedValueKind kind) {
    return switch (kind) {
      case AMOUNT -> amount();
      case SHARE -> new ClaimedShare(Objects.requireNonNull(figure), Objects.requireNonNull(base));
      case CHANGE -> ClaimedChange.by(amount());
      case CHANGE_AND_PERCENT ->
          ClaimedChange.by(amount()).withPercent(Objects.requireNonNull(percent));
      case CHANGE_PERCENT -> ClaimedChange.NONE.withPercent(Objects.requireNonNull(percent));
      case UNCHANGED -> ClaimedChange.NONE;
      case COUNT -> ClaimedCount.of(count, counter);
    };
  }

  private ClaimedAmount amount() {
    return new ClaimedAmount(Objects.requireNonNull(figure), Objects.requireNonNull(scale));
  }

  static void write(JsonOut out, Claim claim, KnownTemplate known) throws IOException {
    out.row();
    QuantityShape.write(out, "quantity", claim.quantity(), known);
    ClaimedValue value = claim.value();
    if (value instanceof ClaimedAmount amount) {
      write(out, "amount", amount);
    } else if (value instanceof ClaimedShare share) {
      out.text("share", share.percent().toString());
      QuantityShape.write(out, "of", share.base(), known);
    } else if (value instanceof ClaimedChange change) {
      write(out, change);
    } else if (value instanceof ClaimedCount things) {
      out.number("count", things.number());
      out.text("counter", things.counter());
    }
    out.end();
  }

  /** Writes an amount as two members: the figure, and its unit. */
  static void write(JsonOut out, String name, ClaimedAmount amount) throws IOException {
    out.text(name, amount.figure().toString());
    out.text("unit", amount.scale().symbol());
  }

  private static void write(JsonOut out, ClaimedChange change) throws IOException {
    if (change.amount().isPresent()) {
      write(out, "change", change.amount().get());
    }
    out.text("changePercent", change.percent());
    if (change.equals(ClaimedChange.NONE)) {
      out.flag("unchanged", true);
    }
  }
}
