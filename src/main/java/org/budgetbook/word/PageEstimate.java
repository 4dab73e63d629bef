package org.budgetbook.word;

/**
 * On which page the next thing will stand, reckoned from heights in twips. The contents show it
 * until the program that opens the document lays it out itself.
 */
final class PageEstimate {

  private int page;
  private int used;
  private int room = Integer.MAX_VALUE;

  int page() {
    return page;
  }

  /** What is left of the page. */
  int left() {
    return room - used;
  }

  void newPage(PageForm form) {
    page++;
    used = 0;
    room = form.textHeight();
  }

  /** Takes this much height, all of it on one page. */
  void take(int height) {
    if (used > 0 && used + height > room) {
      page++;
      used = 0;
    }
    used += height;
  }

  /** As {@link #take}, for something that stands on one page with the next lines after it. */
  void takeKept(int height, int next) {
    if (used > 0 && used + height + next > room) {
      page++;
      used = 0;
    }
    used += height;
  }
}
