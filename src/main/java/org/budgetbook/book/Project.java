package org.budgetbook.book;

import org.budgetbook.catalog.ProjectClass;
import org.budgetbook.message.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A project (项目). Its money stands in the budget lines that name its code.
 *
 * @param projectClass 项目类别; null while it is not stated
 */
public record Project(ProjectCode code, String name, @Nullable ProjectClass projectClass) {
  public Project {
    if (name.isBlank()) {
      throw RefusedException.of("book.project-name", code);
    }
  }

  /** A project whose class is not stated. */
  public Project(ProjectCode code, String name) {
    this(code, name, null);
  }
}
