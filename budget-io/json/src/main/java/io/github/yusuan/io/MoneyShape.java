package io.github.yusuan.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;

/**
 * An amount of money in JSON (金额), exact: {@code {"amount": "12.30", "currency": "CNY"}}, with at
 * least the decimals of the currency.
 */
final class MoneyShape {
  private static final int MAX_LENGTH = 100;
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Members MEMBERS = Members.required("amount", "currency");

  private MoneyShape() {}

  static MonetaryAmount read(JsonIn in) {
    BigDecimal number = BigDecimal.ZERO;
    String currency = "";
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "amount" -> number = in.string(MoneyShape::decimal);
        default -> currency = in.string();
      }
    }
    return amount(number, currency, object);
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH || !DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a decimal string like \"12.30\", of at most " + MAX_LENGTH + " characters");
    }
    return new BigDecimal(text);
  }

  private static MonetaryAmount amount(BigDecimal number, String currency, ObjectIn object) {
    try {
      return Monetary.getDefaultAmountFactory().setCurrency(currency).setNumber(number).create();
    } catch (MonetaryException refused) {
      throw object.refused("currency " + Quoted.of(currency), "a currency code such as CNY");
    }
  }

  static void write(JsonOut out, MonetaryAmount amount) throws IOException {
    BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
    if (number.precision() > MAX_LENGTH / 2 || Math.abs((long) number.scale()) > MAX_LENGTH / 2) {
      throw new IllegalArgumentException(
          "an amount must have at most " + MAX_LENGTH / 2 + " digits: '" + number + "'");
    }
    int decimals = Math.max(number.scale(), amount.getCurrency().getDefaultFractionDigits());
    out.object();
    out.text("amount", number.setScale(Math.max(decimals, 0)).toPlainString());
    out.text("currency", amount.getCurrency().getCurrencyCode());
    out.end();
  }
}
