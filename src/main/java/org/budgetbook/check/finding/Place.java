package org.budgetbook.check.finding;

import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands, in words and as the target of a jump.
 *
 * @param table the table's number; 0 when it stands in none
 * @param row the row as a reader knows it; empty when it means the whole table
 * @param column the column's heading; empty likewise
 * @param section what it concerns outside the tables: a form, a text; empty for a table
 * @param target null when there is nothing of ours to jump to
 */
public record Place(int table, String row, String column, String section, @Nullable Target target) {

  /** What a click on a finding opens. */
  public sealed interface Target {

    /** A figure. */
    record Cell(CellAddress address) implements Target {}

    /** An entered number or a text. */
    record Entry(EntryKey key) implements Target {}

    /** A project's performance target form, or the project itself. */
    record OfProject(ProjectCode project) implements Target {}
  }

  /** A whole table. */
  public static Place ofTable(int number) {
    return new Place(number, "", "", "", null);
  }

  /** Something outside the tables that is ours to open. */
  public static Place ofSection(String section, @Nullable Target target) {
    return new Place(0, "", "", section, target);
  }
}
