package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A budget line in the making (预算明细草稿), which asks for what every line has, one after the other:
 * what the money does, what kind of use it is, which budget pays; then offers what some lines have,
 * and ends with the amount. Begun by {@link BudgetLine#line(BudgetUnit)}.
 *
 * <pre>{@code
 * line(unit).function("2010301").personnel().from(GENERAL_PUBLIC_BUDGET).economic("30101", "50101")
 *     .wan("167.3951");
 * line(unit).function("2010302").project("单位运转经费").from(GENERAL_PUBLIC_BUDGET)
 *     .tier(Tier.MUNICIPAL_COUNTY).wan("80.00");
 * }</pre>
 *
 * <p>The money is of the current year unless it is {@linkplain Funded#carriedOver carried over}. No
 * step changes what was begun: each returns another draft.
 */
public final class LineDraft {
  private final Optional<BudgetUnit> unit;

  LineDraft(Optional<BudgetUnit> unit) {
    this.unit = unit;
  }

  /**
   * Says what the money does (支出功能分类).
   *
   * @param code the seven digits of a 项
   * @return the draft, which asks for the kind of use
   * @throws IllegalArgumentException if the code has not 3, 5 or 7 digits
   */
  public Functional function(String code) {
    return function(FunctionalCode.of(code));
  }

  /**
   * Says what the money does (支出功能分类).
   *
   * @param code the code of a 项
   * @return the draft, which asks for the kind of use
   */
  public Functional function(FunctionalCode code) {
    List<Member> members = new ArrayList<>();
    unit.ifPresent(members::add);
    members.add(code);
    return new Functional(members);
  }

  private static List<Member> with(List<Member> members, Member more) {
    List<Member> all = new ArrayList<>(members);
    all.add(more);
    return all;
  }

  private static Category of(Dimension dimension, Category category) {
    if (category.dimension() != dimension) {
      throw new IllegalArgumentException(
          "must be a member of " + dimension.id() + ": '" + category + "'");
    }
    return category;
  }

  /** A line whose function is said (已定功能分类), waiting for its kind of use. */
  public static final class Functional {
    private final List<Member> members;

    private Functional(List<Member> members) {
      this.members = members;
    }

    /**
     * Says that the money is for personnel (人员经费).
     *
     * @return the draft, which asks for the source of funds
     */
    public Used personnel() {
      return kind(Kind.PERSONNEL);
    }

    /**
     * Says that the money is for operating the organisation (公用经费).
     *
     * @return the draft, which asks for the source of funds
     */
    public Used operating() {
      return kind(Kind.OPERATING);
    }

    /**
     * Says that the money is for a project of the unit (项目支出).
     *
     * @param name the name as printed
     * @return the draft, which asks for the source of funds
     * @throws IllegalArgumentException if the line was begun without a unit, or the name is blank
     */
    public Used project(String name) {
      for (Member member : members) {
        if (member instanceof BudgetUnit unit) {
          return project(Project.of(unit, name));
        }
      }
      throw new IllegalArgumentException(
          "a project belongs to a unit; begin with line(unit): '" + name + "'");
    }

    /**
     * Says that the money is for a project (项目支出).
     *
     * @param project the project, of the unit that the line was begun with
     * @return the draft, which asks for the source of funds
     */
    public Used project(Project project) {
      return new Used(with(with(members, Kind.PROJECT), project));
    }

    /**
     * Says what kind of use it is: what has no method of its own, as 年终结转 and 经营支出.
     *
     * @param kind one of {@link Kind}, or a part of one
     * @return the draft, which asks for the source of funds
     * @throws IllegalArgumentException if it is of another dimension
     */
    public Used kind(Category kind) {
      return new Used(with(members, of(Dimension.KIND, kind)));
    }
  }

  /** A line whose kind of use is said (已定支出性质), waiting for its source of funds. */
  public static final class Used {
    private final List<Member> members;

    private Used(List<Member> members) {
      this.members = members;
    }

    /**
     * Says which budget pays (资金来源).
     *
     * @param source one of {@link io.github.yusuan.core.classification.Source}, or a part of one
     * @return the draft, which offers what some lines have, and asks for the amount
     * @throws IllegalArgumentException if it is of another dimension
     */
    public Funded from(Category source) {
      return new Funded(with(members, of(Dimension.SOURCE, source)), Origin.CURRENT_YEAR);
    }
  }

  /** A line that only lacks its amount (待填金额), and may say more of the money. */
  public static final class Funded {
    private final List<Member> members;
    private final Category origin;

    private Funded(List<Member> members, Category origin) {
      this.members = members;
      this.origin = origin;
    }

    private Funded and(Member member) {
      return new Funded(with(members, member), origin);
    }

    /**
     * Says what the department buys (部门预算经济分类), or what the government spends it as (政府预算经济分类): the
     * code tells which of both it is.
     *
     * @param code five digits, 3xxxx or 5xxxx
     * @return a copy
     * @throws IllegalArgumentException if the code is neither
     */
    public Funded economic(String code) {
      if (code.startsWith("3")) {
        return and(DepartmentEconomicCode.of(code));
      }
      if (code.startsWith("5")) {
        return and(GovernmentEconomicCode.of(code));
      }
      throw new IllegalArgumentException(
          "an economic code must begin with 3 (部门预算经济分类) or 5 (政府预算经济分类): '" + code + "'");
    }

    /**
     * Says what the department buys (部门预算经济分类) and what the government spends it as (政府预算经济分类).
     *
     * @param department five digits, 3xxxx
     * @param government five digits, 5xxxx
     * @return a copy
     * @throws IllegalArgumentException if either is of the other classification
     */
    public Funded economic(String department, String government) {
      if (!department.startsWith("3") || !government.startsWith("5")) {
        throw new IllegalArgumentException(
            "economic codes must be the departmental one (部门预算经济分类, 3xxxx), then the governmental"
                + " one (政府预算经济分类, 5xxxx): '"
                + department
                + "', '"
                + government
                + "'");
      }
      return economic(department).economic(government);
    }

    /**
     * Says that the money was carried over from last year (上年结转).
     *
     * @return a copy
     */
    public Funded carriedOver() {
      return new Funded(members, Origin.CARRY_OVER);
    }

    /**
     * Says which of the three public expenses it is (“三公”经费).
     *
     * @param expense one of {@link io.github.yusuan.core.classification.ThreePublic}
     * @return a copy
     * @throws IllegalArgumentException if it is of another dimension
     */
    public Funded threePublic(Category expense) {
      return and(of(Dimension.THREE_PUBLIC, expense));
    }

    /**
     * Says that it counts as agency operating expenses (机关运行经费).
     *
     * @return a copy
     */
    public Funded agencyOperating() {
      return and(AgencyOperating.AGENCY_OPERATING);
    }

    /**
     * Says which tier of government pays for the project (资金级次).
     *
     * @param tier one of {@link io.github.yusuan.core.classification.Tier}
     * @return a copy
     * @throws IllegalArgumentException if it is of another dimension
     */
    public Funded tier(Category tier) {
      return and(of(Dimension.TIER, tier));
    }

    /**
     * Says where the revenue comes from (收入分类).
     *
     * @param code the digits
     * @return a copy
     * @throws IllegalArgumentException if the code is none
     */
    public Funded revenue(String code) {
      return and(RevenueCode.of(code));
    }

    /**
     * Says what no other method does.
     *
     * @param member of a dimension of which nothing was said
     * @return a copy
     */
    public Funded member(Member member) {
      return and(member);
    }

    /**
     * Completes the line.
     *
     * @param yuan the exact amount in 元, such as {@code 1673951.00}
     * @return the line
     * @throws IllegalArgumentException if the text is no amount of whole 分, or the combination
     *     impossible
     */
    public BudgetLine yuan(String yuan) {
      return classified().yuan(yuan);
    }

    /**
     * Completes the line.
     *
     * @param wan the exact amount in 万元, such as {@code 167.3951}
     * @return the line
     * @throws IllegalArgumentException if the text is no amount of whole 分, or the combination
     *     impossible
     */
    public BudgetLine wan(String wan) {
      return classified().wan(wan);
    }

    /**
     * Completes the line.
     *
     * @param amount the exact amount in CNY, whole 分; negative for a reduction
     * @return the line
     * @throws IllegalArgumentException if the amount is none of whole 分 or beyond {@link
     *     ReportingUnit#LIMIT}, or the combination impossible
     */
    public BudgetLine amount(MonetaryAmount amount) {
      return classified().amount(amount);
    }

    /**
     * Completes the line.
     *
     * @param fen the exact amount in 分; negative for a reduction
     * @return the line
     * @throws IllegalArgumentException if the amount is beyond {@link ReportingUnit#LIMIT}, or the
     *     combination impossible
     */
    public BudgetLine fen(long fen) {
      return classified().fen(fen);
    }

    private BudgetLine.Classified classified() {
      List<Member> all = new ArrayList<>(members);
      all.add(origin);
      return BudgetLine.of(all);
    }
  }
}
