package org.budgetbook.desktop.preview;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large the pages are shown: as the user says, or as the window allows. */
final class PageZoom {

  private static final double LEAST = 0.1;
  private static final double MOST = 4;

  /** What the zoom follows. */
  enum Fit {
    WIDTH,
    PAGE,
    NOTHING
  }

  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private Fit fit = Fit.WIDTH;

  ReadOnlyDoubleProperty property() {
    return zoom.getReadOnlyProperty();
  }

  double get() {
    return zoom.get();
  }

  /** Takes a zoom of the user's: it follows nothing then. */
  void set(double wanted) {
    fit = Fit.NOTHING;
    limit(wanted);
  }

  Fit fit() {
    return fit;
  }

  void fit(Fit how) {
    fit = how;
  }

  /** Takes the zoom that these pages want in a window of this size, in pixels. */
  void follow(List<PreviewBook.Size> pages, int columns, double width, double height) {
    switch (fit) {
      case WIDTH -> limit(PageRows.fitWidth(pages, columns, width));
      case PAGE -> limit(PageRows.fitPage(pages, columns, width, height));
      case NOTHING -> {}
    }
  }

  private void limit(double wanted) {
    zoom.set(Math.clamp(wanted, LEAST, MOST));
  }
}
