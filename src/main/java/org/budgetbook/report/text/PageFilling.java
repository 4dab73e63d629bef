package org.budgetbook.report.text;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.report.page.Sheet;
import org.budgetbook.report.page.Stationery;

/** Breaks what was set into pages of one kind. */
final class PageFilling {

  private final Stationery.Blank blank;

  PageFilling(Stationery.Blank blank) {
    this.blank = blank;
  }

  List<Sheet> pages(List<SetLine> set) {
    List<Sheet> pages = new ArrayList<>();
    int next = 0;
    while (next < set.size()) {
      int end = pageEnd(set, next);
      SheetDraft sheet = new SheetDraft(blank);
      int y = Math.round(blank.body().y());
      for (int at = next; at < end; at++) {
        SetLine line = set.get(at);
        if (at > next) {
          y += line.before();
        }
        line.draw().accept(sheet, y);
        y += line.height();
      }
      pages.add(sheet.sheet());
      next = end;
    }
    return pages;
  }

  private int pageEnd(List<SetLine> set, int start) {
    int used = 0;
    int end = start;
    while (end < set.size()) {
      SetLine line = set.get(end);
      used += line.height() + (end > start ? line.before() : 0);
      if (used > blank.body().height() && end > start) {
        break;
      }
      end++;
    }
    if (end == set.size()) {
      return end;
    }
    int kept = end;
    while (kept > start && set.get(kept - 1).keepWithNext()) {
      kept--;
    }
    // Lines that would all have to move on stay: better one alone than an endless search.
    return kept > start ? kept : end;
  }
}
