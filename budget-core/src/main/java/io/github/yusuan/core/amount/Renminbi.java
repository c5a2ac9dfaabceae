package io.github.yusuan.core.amount;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * The vocabulary of amounts in renminbi (人民币): writes a {@link MonetaryAmount} in 元, 万元 or 分 and
 * reads it back.
 *
 * <p>Exact: an amount is a whole number of 分, nothing is rounded on the way in or out.
 */
public final class Renminbi {
  private static final CurrencyUnit CNY = Monetary.getCurrency("CNY");

  private Renminbi() {}

  /**
   * Writes an amount in 元.
   *
   * @param yuan the number, such as {@code "553891.68"} or {@code "553,891.68"}
   * @return the amount in CNY
   * @throws IllegalArgumentException if the text is no number or no whole 分
   */
  public static MonetaryAmount yuan(String yuan) {
    return of(yuan, Scale.YUAN);
  }

  /**
   * Writes an amount in 万元.
   *
   * @param wan the number, such as {@code "80.00"}
   * @return the amount in CNY
   * @throws IllegalArgumentException if the text is no number or no whole 分
   */
  public static MonetaryAmount wan(String wan) {
    return of(wan, Scale.TEN_THOUSAND_YUAN);
  }

  private static MonetaryAmount of(String text, Scale scale) {
    return scale.withDecimals(0).amount(Figure.parse(text));
  }

  /**
   * Writes an amount in 分.
   *
   * @param fen the number of 分
   * @return the amount in CNY
   */
  public static MonetaryAmount fen(long fen) {
    return Money.of(BigDecimal.valueOf(fen, 2), CNY);
  }

  /**
   * Reads an amount in whole 分.
   *
   * @param amount an amount in CNY
   * @return the number of 分
   * @throws IllegalArgumentException if the amount is in another currency or no whole 分
   */
  public static long fen(MonetaryAmount amount) {
    BigDecimal fen = inYuan(amount).movePointRight(2);
    try {
      return fen.longValueExact();
    } catch (ArithmeticException inexact) {
      throw new IllegalArgumentException(
          "an amount must be whole 分 that fit 64 bits: " + amount, inexact);
    }
  }

  /**
   * Reads an amount in 元.
   *
   * @param amount an amount in CNY
   * @return the number of 元, with two decimals
   * @throws IllegalArgumentException if the amount is in another currency or no whole 分
   */
  public static BigDecimal yuan(MonetaryAmount amount) {
    return BigDecimal.valueOf(fen(amount), 2);
  }

  /**
   * Reads an amount in 万元.
   *
   * @param amount an amount in CNY
   * @return the number of 万元, exact, with six decimals
   * @throws IllegalArgumentException if the amount is in another currency or no whole 分
   */
  public static BigDecimal wan(MonetaryAmount amount) {
    return BigDecimal.valueOf(fen(amount), 6);
  }

  private static BigDecimal inYuan(MonetaryAmount amount) {
    if (!amount.getCurrency().getCurrencyCode().equals("CNY")) {
      throw new IllegalArgumentException("an amount must be in CNY: " + amount);
    }
    return amount.getNumber().numberValueExact(BigDecimal.class);
  }
}
