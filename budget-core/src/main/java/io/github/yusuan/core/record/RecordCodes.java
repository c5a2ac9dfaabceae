package io.github.yusuan.core.record;

import io.github.yusuan.core.classification.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What the codes of all coded columns mean (代码对照). Those that come with Yusuan are the national
 * ones, as far as they are known; a province replaces or adds to each table:
 *
 * <pre>{@code
 * RecordCodes codes = RecordCodes.standard();
 * codes = codes.withOrigins(codes.origins().with("3", Origin.CARRY_OVER));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RecordCodes implements Serializable permits ImmutableRecordCodes {

  RecordCodes() {}

  /**
   * Returns the codes of kinds of projects (项目类别): 人员类 and 公用经费 are basic expenditure.
   *
   * @return kinds of use by {@link RecordColumn#PRO_KIND_CODE}
   */
  public abstract CodeTable kinds();

  /**
   * Returns the codes of fund types (资金性质).
   *
   * @return sources by {@link RecordColumn#FUND_TYPE_CODE}
   */
  public abstract CodeTable sources();

  /**
   * Returns the codes of fund origins (资金来源). Carried-over money is in records of its own; a system
   * that has it among the annual ones adds the code, and leaves those records out.
   *
   * @return origins by {@link RecordColumn#FOUND_TYPE_CODE}
   */
  public abstract CodeTable origins();

  /**
   * Returns the codes of budget levels (预算级次).
   *
   * @return tiers by {@link RecordColumn#BUDGET_LEVEL_CODE}
   */
  public abstract CodeTable tiers();

  /**
   * Returns the fund types that no tier of government pays, whatever their budget level.
   *
   * @return tiers by {@link RecordColumn#FUND_TYPE_CODE}
   */
  public abstract CodeTable ownTiers();

  /**
   * Returns the economic codes of the three public expenses (“三公”经费).
   *
   * @return categories by {@link RecordColumn#DEP_BGT_ECO_CODE} and, for records without one, by
   *     {@link RecordColumn#GOV_BGT_ECO_CODE}
   */
  public abstract CodeTable threePublic();

  /**
   * Returns the revenue that functions of a government fund or of state capital are paid from: the
   * records have no revenue code, and those budgets spend what they raise.
   *
   * @return revenue codes by {@link RecordColumn#EXP_FUNC_CODE}
   */
  public abstract CodeTable revenues();

  /** Refuses a table of another dimension. */
  @Value.Check
  void check() {
    check(kinds(), Dimension.KIND);
    check(sources(), Dimension.SOURCE);
    check(origins(), Dimension.ORIGIN);
    check(tiers(), Dimension.TIER);
    check(ownTiers(), Dimension.TIER);
    check(threePublic(), Dimension.THREE_PUBLIC);
    check(revenues(), Dimension.REVENUE);
  }

  private static void check(CodeTable table, Dimension dimension) {
    if (table.dimension() != dimension) {
      throw new IllegalArgumentException(
          "a table must be of " + dimension.id() + ": " + table.dimension().id());
    }
  }

  /**
   * Returns the codes that come with Yusuan.
   *
   * @return the national codes
   */
  public static RecordCodes standard() {
    return Standard.CODES;
  }

  /**
   * Returns these codes with another table.
   *
   * @param kinds kinds of use by project kind
   * @return a copy
   */
  public abstract RecordCodes withKinds(CodeTable kinds);

  /**
   * Returns these codes with another table.
   *
   * @param sources sources by fund type
   * @return a copy
   */
  public abstract RecordCodes withSources(CodeTable sources);

  /**
   * Returns these codes with another table.
   *
   * @param origins origins by fund origin
   * @return a copy
   */
  public abstract RecordCodes withOrigins(CodeTable origins);

  /**
   * Returns these codes with another table.
   *
   * @param tiers tiers by budget level
   * @return a copy
   */
  public abstract RecordCodes withTiers(CodeTable tiers);

  /**
   * Returns these codes with another table.
   *
   * @param ownTiers tiers by fund type
   * @return a copy
   */
  public abstract RecordCodes withOwnTiers(CodeTable ownTiers);

  /**
   * Returns these codes with another table.
   *
   * @param threePublic categories by economic code
   * @return a copy
   */
  public abstract RecordCodes withThreePublic(CodeTable threePublic);

  /**
   * Returns these codes with another table.
   *
   * @param revenues revenue codes by functional code
   * @return a copy
   */
  public abstract RecordCodes withRevenues(CodeTable revenues);

  /** The files beside this class, read when first asked for. */
  private static final class Standard {
    static final RecordCodes CODES =
        ImmutableRecordCodes.builder()
            .kinds(read("project-kind.tsv", Dimension.KIND))
            .sources(read("fund-type.tsv", Dimension.SOURCE))
            .origins(read("found-type.tsv", Dimension.ORIGIN))
            .tiers(read("budget-level.tsv", Dimension.TIER))
            .ownTiers(read("fund-tier.tsv", Dimension.TIER))
            .threePublic(read("three-public.tsv", Dimension.THREE_PUBLIC))
            .revenues(read("revenue.tsv", Dimension.REVENUE))
            .build();

    private static CodeTable read(String resource, Dimension dimension) {
      try (InputStream bytes = RecordCodes.class.getResourceAsStream(resource)) {
        return CodeTable.read(
            dimension,
            new InputStreamReader(Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(resource, unreadable);
      }
    }
  }
}
