package org.budgetbook.book;

import org.budgetbook.message.RefusedException;

/**
 * Code of a project (项目编码); unique within a book. Projects are told apart by it, never by name:
 * names repeat.
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {
  public ProjectCode {
    if (value.isBlank() || value.length() > 40) {
      throw RefusedException.of("book.project-code", value);
    }
  }

  @Override
  public int compareTo(ProjectCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
