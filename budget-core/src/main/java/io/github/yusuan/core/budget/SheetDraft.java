package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a publisher adds to the sheet of one project (绩效目标表的填写): its goals, its indicators. */
record SheetDraft(
    String name, Optional<Project> project, UnaryOperator<PerformanceTarget.Builder> filling) {

  /** Finds the one project that is meant among those that have a sheet. */
  Project among(List<Project> projects) {
    List<Project> meant = projects.stream().filter(this::means).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new IllegalArgumentException(
        meant.isEmpty()
            ? "a target must be of a project that has a sheet: '"
                + name
                + "' is none of "
                + projects
            : "several projects are called '" + name + "'; name one of " + meant);
  }

  private boolean means(Project other) {
    return project.map(other::equals).orElseGet(() -> other.name().equals(name));
  }
}
