package org.budgetbook.desktop.preview;

import java.util.List;

/**
 * What is printed, where and how.
 *
 * @param printer the printer's name
 * @param title what the printer's queue calls it
 * @param pages indexes from 0, in the order of printing
 */
public record PrintOrder(String printer, String title, List<Integer> pages, PrintLook look) {
  public PrintOrder {
    pages = List.copyOf(pages);
  }
}
