package org.budgetbook.desktop.shell;

import org.budgetbook.desktop.preview.PreviewBook;

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

  /** Asks for a sheet and imports its lines. */
  void importLedger();

  /** Asks for last year's published tables and takes last year's figures from them. */
  void takeLastYear();

  /** Asks for units' parts and merges them. */
  void mergeParts();

  /** Asks which unit's part to write, and where. */
  void exportPart();

  /** Opens the manual at what is in view. */
  void openManual();

  void openManual(String chapter);

  void nextTextSize();

  void toggleTheme();
}
