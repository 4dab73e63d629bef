package org.budgetbook.rollforward;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.catalog.ClassificationCode;

/**
 * What the user decided on a proposal.
 *
 * @param basic whether basic expenditure and entered revenue come
 * @param projects the projects that come
 * @param successors of retired codes; each of the same classification
 */
public record YearDecisions(
    boolean basic,
    Set<ProjectCode> projects,
    Map<ClassificationCode, ClassificationCode> successors) {

  public YearDecisions {
    projects = Set.copyOf(projects);
    successors = Map.copyOf(successors);
    successors.forEach((old, successor) -> {
      if (old.getClass() != successor.getClass()) {
        throw new IllegalArgumentException(old + " and " + successor + " are of two kinds");
      }
    });
  }

  /** As decided, but one project comes or stays away. */
  public YearDecisions withProject(ProjectCode project, boolean comes) {
    Set<ProjectCode> changed = new TreeSet<>(projects);
    if (comes) {
      changed.add(project);
    } else {
      changed.remove(project);
    }
    return new YearDecisions(basic, changed, successors);
  }

  /** As decided, but a retired code has this successor. */
  public YearDecisions withSuccessor(ClassificationCode retired, ClassificationCode successor) {
    Map<ClassificationCode, ClassificationCode> changed = new HashMap<>(successors);
    changed.put(retired, successor);
    return new YearDecisions(basic, projects, changed);
  }
}
