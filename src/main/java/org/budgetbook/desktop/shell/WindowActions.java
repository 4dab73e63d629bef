package org.budgetbook.desktop.shell;

import java.util.function.BiConsumer;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.session.BudgetSession;

/** What can be asked for from anywhere in the window of a budget. On the FX thread. */
interface WindowActions {

  void backToStart();

  void undo();

  void redo();

  void openPalette();

  /** Goes to the finished book. */
  void preview();

  /** Lays the book out and asks how to print it. */
  void print();

  /**
   * Asks how to print a book.
   *
   * @param page the page in view
   */
  void print(PreviewBook book, int page);

  /** Asks as what to export the budget. */
  void export();

  /**
   * Brings something into the open budget.
   *
   * @param way what, and how it is asked for
   */
  void bring(BiConsumer<IncomingFlow, BudgetSession> way);

  /** Asks which unit's part to write, and where. */
  void exportPart();

  /** Opens the manual at what is in view. */
  void openManual();

  void openManual(String chapter);

  void nextTextSize();

  void toggleTheme();
}
