package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which projects lack a performance target sheet, and which sheets lack their content (缺绩效目标). */
record Sheets(Budget budget, List<PerformanceTarget> targets) {
  private static final int LISTED = 8;
  private static final Sentence NO_SHEET =
      Sentence.of("omission-sheet")
          .zh("样式未为以下项目编列绩效目标表：{projects}[等{number}个]")
          .en(
              "the template has no performance target sheet for: {projects}[ and others, {number} in all]");
  private static final Sentence NO_GOALS =
      Sentence.of("omission-goals")
          .zh("绩效目标表未提供目标和指标：{projects}[等{number}个]")
          .en("no goals and indicators are given for: {projects}[ and others, {number} in all]");

  List<Omission> omissions() {
    Set<Member> without = projects();
    targets.forEach(target -> without.remove(target.project()));
    List<Member> untold = new ArrayList<>();
    for (PerformanceTarget target : targets) {
      if (target.indicators().isEmpty() && target.annualGoal().isEmpty()) {
        untold.add(target.project());
      }
    }
    List<Omission> omissions = new ArrayList<>();
    omission(Omission.Sort.NOT_PRINTED, NO_SHEET, without).ifPresent(omissions::add);
    omission(Omission.Sort.NOT_GIVEN, NO_GOALS, untold).ifPresent(omissions::add);
    return omissions;
  }

  private Set<Member> projects() {
    Set<Member> projects = new LinkedHashSet<>();
    Totals.of(budget.lines(), EnumSet.of(Dimension.PROJECT))
        .forEach(
            (subject, fen) -> {
              if (fen != 0) {
                subject.member(Dimension.PROJECT).ifPresent(projects::add);
              }
            });
    return projects;
  }

  private static Optional<Omission> omission(
      Omission.Sort sort, Sentence sentence, Collection<Member> projects) {
    if (projects.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = projects.stream().map(Member::id).limit(LISTED).toList();
    Message message = sentence.with("projects", Series.ofTexts(names));
    return Optional.of(
        new Omission(
            sort, projects.size() > LISTED ? message.with("number", projects.size()) : message));
  }
}
