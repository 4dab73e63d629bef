package org.budgetbook.desktop.shell;

/** What can be asked for from anywhere in the window of a budget. On the FX thread. */
interface WindowActions {

  void backToStart();

  void undo();

  void redo();

  void openPalette();

  void exportPdf();

  void openManual();

  void nextTextSize();

  void toggleTheme();
}
