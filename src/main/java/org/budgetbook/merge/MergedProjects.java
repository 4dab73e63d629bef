package org.budgetbook.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Contribution;
import org.budgetbook.book.PerformanceTarget;
import org.budgetbook.book.Project;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.merge.Conflict.Kind;
import org.budgetbook.merge.Intake.Taken;
import org.budgetbook.message.Message;
import org.jspecify.annotations.Nullable;

/** The projects with their targets after some units' parts came. For one merge. */
final class MergedProjects {

  private final Conflicts conflicts;
  private final SortedMap<ProjectCode, Project> projects;
  private final SortedMap<ProjectCode, PerformanceTarget> targets;
  private final Map<ProjectCode, Set<UnitCode>> users = new HashMap<>();
  private final Set<ProjectCode> handedInBefore = new HashSet<>();

  MergedProjects(Book book, Conflicts conflicts) {
    this.conflicts = conflicts;
    this.projects = Arranged.byKey(book.projects(), Project::code);
    this.targets = Arranged.byKey(book.supplement().targets(), PerformanceTarget::project);
    for (BudgetLine line : book.lines()) {
      if (line.project() != null) {
        use(line.project(), line.unit());
      }
    }
    for (Unit unit : book.units()) {
      if (unit.contribution() != null) {
        unit.contribution().projects().keySet().forEach(project -> use(project, unit.code()));
      }
    }
  }

  private void use(ProjectCode project, UnitCode unit) {
    users.computeIfAbsent(project, code -> new HashSet<>()).add(unit);
  }

  SortedMap<ProjectCode, Project> projects() {
    return projects;
  }

  SortedMap<ProjectCode, PerformanceTarget> targets() {
    return targets;
  }

  /** Puts a part's projects in; parts come by unit. */
  void take(Taken taken) {
    Book part = taken.part().book();
    Contribution before = taken.existing() == null ? null : taken.existing().contribution();
    if (before != null) {
      handedInBefore.addAll(before.projects().keySet());
    }
    SortedMap<ProjectCode, String> digests =
        Objects.requireNonNull(taken.unit().contribution()).projects();
    digests.forEach((code, handedIn) -> {
      Project theirs = part.project(code);
      PerformanceTarget target = part.supplement().targets().find(code).orElse(null);
      String base = before == null ? null : before.projects().get(code);
      if (takes(taken, theirs, target, handedIn, base)) {
        projects.put(code, theirs);
        put(code, target);
      }
      use(code, taken.unit().code());
    });
  }

  private void put(ProjectCode code, @Nullable PerformanceTarget target) {
    if (target == null) {
      targets.remove(code);
    } else {
      targets.put(code, target);
    }
  }

  private boolean takes(
      Taken taken,
      Project theirs,
      @Nullable PerformanceTarget target,
      String handedIn,
      @Nullable String base) {
    Project ours = projects.get(theirs.code());
    if (ours == null) {
      return true;
    }
    PerformanceTarget ourTarget = targets.get(theirs.code());
    String here = Digests.project(ours, ourTarget);
    if (handedIn.equals(here) || handedIn.equals(base)) {
      return false;
    }
    if (here.equals(base) && isOnlyOf(theirs.code(), taken.unit().code())) {
      return true;
    }
    if (ours.equals(theirs) && (ourTarget == null || target == null)) {
      return ourTarget == null;
    }
    return conflicts.meet(
            Kind.PROJECT,
            taken.unit().code(),
            theirs.code().value(),
            Message.of(
                ours.name().equals(theirs.name())
                    ? "merge.conflict.target"
                    : "merge.conflict.project",
                theirs.code(),
                ours.name(),
                theirs.name(),
                taken.unit().name()))
        == Side.THEIRS;
  }

  private boolean isOnlyOf(ProjectCode project, UnitCode unit) {
    return users.getOrDefault(project, Set.of()).stream().allMatch(unit::equals);
  }

  /**
   * Takes out what parts had before and nobody has any more.
   *
   * @param used by a fact, or by what some unit hands in now
   */
  void leave(Set<ProjectCode> used) {
    for (ProjectCode project : handedInBefore) {
      if (!used.contains(project)) {
        projects.remove(project);
        targets.remove(project);
      }
    }
  }
}
