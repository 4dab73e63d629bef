package org.budgetbook.desktop.preview;

import java.util.concurrent.CompletionStage;

/** What the preview needs of the program around it. Called on the FX thread. */
public interface PreviewDesk {

  /** The book as it is now; completes on any thread. */
  CompletionStage<PreviewBook> book();

  /**
   * Follows the book.
   *
   * @param changed run on any thread after each edit
   * @return ends it
   */
  Runnable follow(Runnable changed);

  /** Goes to where something comes from. */
  void show(Place place);

  /**
   * Asks how to print.
   *
   * @param page the page in view
   */
  void print(PreviewBook book, int page);

  /** Asks what to export. */
  void export();
}
