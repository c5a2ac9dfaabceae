package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import java.math.BigDecimal;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;

/**
 * An amount of money in JSON (金额), exact: {@code {"amount": "12.30", "currency": "CNY"}}, with at
 * least the decimals of the currency.
 */
final class MoneyShape {
  private static final int MAX_LENGTH = 100;
  private static final Shape<BigDecimal> NUMBER =
      Shape.parsed(Limit.NAME_LENGTH, MoneyShape::decimal, BigDecimal::toPlainString);

  static final ObjectShape<MonetaryAmount, ?> MONEY =
      Members.of(MoneyIn::new, MoneyIn::build)
          .required("amount", NUMBER, (in, number) -> in.number = number, MoneyShape::number)
          .required(
              "currency",
              Shape.ID,
              (in, currency) -> in.currency = currency,
              money -> money.getCurrency().getCurrencyCode())
          .object();

  private MoneyShape() {}

  private static BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH || !JsonPatterns.DECIMAL.matches(text)) {
      throw new IllegalArgumentException(
          "a decimal string like \"12.30\", of at most " + MAX_LENGTH + " characters");
    }
    return new BigDecimal(text);
  }

  private static BigDecimal number(MonetaryAmount amount) {
    BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
    if (number.precision() > MAX_LENGTH / 2 || Math.abs((long) number.scale()) > MAX_LENGTH / 2) {
      throw new IllegalArgumentException(
          "an amount must have at most " + MAX_LENGTH / 2 + " digits: '" + number + "'");
    }
    int decimals = Math.max(number.scale(), amount.getCurrency().getDefaultFractionDigits());
    return number.setScale(Math.max(decimals, 0));
  }

  /** An amount that is being read. */
  private static final class MoneyIn {
    private BigDecimal number = BigDecimal.ZERO;
    private String currency = "";

    MonetaryAmount build(ObjectIn object) {
      try {
        return Monetary.getDefaultAmountFactory().setCurrency(currency).setNumber(number).create();
      } catch (MonetaryException refused) {
        throw object.refused(
            Label.zh("币种" + Quoted.of(currency)).en("currency " + Quoted.of(currency)),
            Label.zh("币种代码，如CNY").en("a currency code such as CNY"));
      }
    }
  }
}
