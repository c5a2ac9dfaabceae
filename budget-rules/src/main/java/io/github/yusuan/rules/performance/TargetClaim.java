package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text claims of performance targets in one go (绩效目标情况): so many projects, so much money.
 */
final class TargetClaim {
  private static final Sentence COUNT =
      Sentence.of("target-count")
          .zh("“{section}”{quantity}{number}{counter}")
          .en("“{section}”: {quantity} {number}{counter}");

  /** What is claimed (所述事项). */
  enum What {
    /** 公开项目绩效目标: so many sheets are published. */
    PUBLISHED,
    /** 实行绩效目标管理的项目: so many projects have targets, published or not. */
    COVERED
  }

  private static final String TARGET = "绩效目标";
  private static final String PUBLISHED = "公开";
  private static final String PROJECT = "项目";

  /** Targets of a whole department are none of its projects'. */
  private static final String DEPARTMENT = "整体";

  /** The kinds of projects that make up a number claimed before (项目类别). */
  private static final List<String> KINDS = List.of("人员类", "公用经费", "其他运转类", "特定目标类");

  private static final List<String> MONEY = List.of("金额", "资金", "支出");

  private final Section section;
  private final What what;
  private final Claim whole;
  private final List<Claim> amounts = new ArrayList<>();
  private final List<Claim> partCounts = new ArrayList<>();
  private final List<Claim> partAmounts = new ArrayList<>();

  private TargetClaim(Section section, What what, Claim whole) {
    this.section = section;
    this.what = what;
    this.whole = whole;
  }

  /** Collects what the text claims, each number with the amounts that follow it. */
  static List<TargetClaim> in(Examination examination) {
    return examination.shared(AllClaims.class, TargetClaim::find).all();
  }

  /** What is claimed, found once for all rules. */
  private record AllClaims(List<TargetClaim> all) {}

  private static AllClaims find(Examination examination) {
    List<TargetClaim> found = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      Optional<TargetClaim> open = Optional.empty();
      for (Claim claim : section.claims()) {
        Optional<TargetClaim> previous = open;
        open = begun(section, claim).or(() -> previous.filter(claimed -> claimed.takes(claim)));
        if (!open.equals(previous)) {
          open.ifPresent(found::add);
        }
      }
    }
    return new AllClaims(List.copyOf(found));
  }

  private static Optional<TargetClaim> begun(Section section, Claim claim) {
    String name = claim.quantity().name();
    boolean begins =
        claim.value() instanceof ClaimedCount
            && name.contains(TARGET)
            && name.contains(PROJECT)
            && !name.contains(DEPARTMENT)
            && !isPart(name);
    if (!begins) {
      return Optional.empty();
    }
    What what = name.contains(PUBLISHED) ? What.PUBLISHED : What.COVERED;
    return Optional.of(new TargetClaim(section, what, claim));
  }

  private boolean takes(Claim claim) {
    String name = claim.quantity().name();
    if (name.contains(DEPARTMENT)) {
      return false;
    }
    if (claim.value() instanceof ClaimedCount) {
      return isPart(name) && partCounts.add(claim);
    }
    if (claim.value() instanceof ClaimedAmount) {
      return isPart(name)
          ? partAmounts.add(claim)
          : MONEY.stream().anyMatch(name::contains) && amounts.add(claim);
    }
    return true;
  }

  private static boolean isPart(String name) {
    return KINDS.stream().anyMatch(name::contains);
  }

  Section section() {
    return section;
  }

  What what() {
    return what;
  }

  /** Returns the claim that says how many. */
  Claim whole() {
    return whole;
  }

  /** Returns how many are claimed. */
  long number() {
    return ((ClaimedCount) whole.value()).number();
  }

  /** Returns the measure word that follows the number: 个. */
  String counter() {
    return ((ClaimedCount) whole.value()).counter();
  }

  /** Words what is claimed. */
  Message words() {
    return COUNT
        .with("section", section.title())
        .with("quantity", whole.quantity().name())
        .with("number", number())
        .with("counter", counter());
  }

  List<Claim> amounts() {
    return amounts;
  }

  List<Claim> partCounts() {
    return partCounts;
  }

  List<Claim> partAmounts() {
    return partAmounts;
  }
}
