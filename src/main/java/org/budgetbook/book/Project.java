package org.budgetbook.book;

import org.budgetbook.message.RefusedException;

/** A project (项目). Its money stands in the budget lines that name its code. */
public record Project(ProjectCode code, String name) {
  public Project {
    if (name.isBlank()) {
      throw RefusedException.of("book.project-name", code);
    }
  }
}
