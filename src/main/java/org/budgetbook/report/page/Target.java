package org.budgetbook.report.page;

import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.narrative.NarrativeFact;

/** What stands at a place of a page, and where a jump can lead. */
public sealed interface Target {

  /** A part of the book, by its id. */
  record Part(String id) implements Target {}

  /** A heading within a part, by its id. */
  record Heading(String id) implements Target {}

  /** A paragraph, by its key. */
  record Paragraph(String key) implements Target {}

  /** A stretch of a paragraph that follows the figures. */
  record Live(String paragraph, String name, NarrativeFact fact) implements Target {}

  /** A text that the accountant writes, or has still to write. */
  record Passage(String paragraph, EntryKey passage) implements Target {}

  /** A chart, by its id. */
  record Chart(String id) implements Target {}

  /** A statutory table, by its id in the edition. */
  record Table(String id) implements Target {}

  /** A figure of a statutory table. */
  record Cell(CellAddress address) implements Target {}

  /** A project's performance target form. */
  record Form(ProjectCode project) implements Target {}
}
