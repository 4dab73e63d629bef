package org.budgetbook.desktop.narrative;

import java.util.concurrent.CompletionStage;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.narrative.Disclosure;

/** What the text's screen needs of the program around it. Called on the FX thread. */
public interface NarrativeDesk {

  /** The disclosure of the book as it is now; completes on any thread. */
  CompletionStage<Disclosure> disclosure();

  /**
   * Gives a paragraph the accountant's words; blank gives it back to the template.
   *
   * @return completes on any thread when it is saved, or refused
   */
  CompletionStage<?> reword(String paragraph, String text);

  /**
   * Follows the book.
   *
   * @param changed run on any thread after each edit
   * @return ends it
   */
  Runnable follow(Runnable changed);

  /** Goes to a figure. */
  void showCell(CellAddress cell);

  /** Goes to where an entered number is typed. */
  void showEntry(EntryKey entry);

  /** Goes to where a text is written. */
  void showPassage(EntryKey passage);

  /** Goes to a table. */
  void showTable(String table);

  /** Goes to a project's performance target form. */
  void showForm(ProjectCode project);
}
