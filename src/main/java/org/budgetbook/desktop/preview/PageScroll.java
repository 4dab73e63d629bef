package org.budgetbook.desktop.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The pages one under the other, only those in view being there. Keeps the place that is read when
 * the book, the zoom or the window changes.
 */
final class PageScroll extends ScrollPane {

  private static final double ARROW_STEP = 48;
  private static final double OVERLAP = 40;

  /** How much of the window stands above what is jumped to. */
  private static final double JUMP_SHARE = 0.3;

  private final Pane content = new Pane();
  private final PageSheets sheets;
  private final PageZoom zoom = new PageZoom();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
  private Consumer<Place> follow = place -> {};
  private Runnable wants = () -> {};
  private int columns = 1;
  private @Nullable PreviewBook book;
  private PageRows rows = new PageRows(List.of(), 1, 1, 0);
  // A little above the first page, so that its upper edge is seen.
  private PageRows.Position position = new PageRows.Position(0, -0.02);
  private boolean placing;

  PageScroll(PageImages images) {
    sheets = new PageSheets(content, images);
    getStyleClass().add("preview-scroll");
    content.getStyleClass().add("preview-desk");
    setContent(content);
    setPannable(false);
    setFitToWidth(true);
    viewportBoundsProperty()
        .addListener((property, before, after) -> {
          if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            arrange();
          }
        });
    vvalueProperty().addListener((property, before, after) -> scrolled());
    hvalueProperty().addListener((property, before, after) -> look());
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    content.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    content.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
  }

  /**
   * @param places goes to what was clicked
   * @param changed run when other pictures are wanted
   */
  void connect(Consumer<Place> places, Runnable changed) {
    follow = places;
    wants = changed;
  }

  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.property();
  }

  /** The page that most of the window shows. */
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  PageZoom.Fit fit() {
    return zoom.fit();
  }

  int columns() {
    return columns;
  }

  void columns(int many) {
    columns = many;
    arrange();
  }

  void fit(PageZoom.Fit how) {
    zoom.fit(how);
    arrange();
  }

  void zoom(double wanted) {
    zoom.set(wanted);
    arrange();
  }

  /** Shows another state of the book at the same place. */
  void book(PreviewBook next) {
    book = next;
    sheets.keepBelow(next.sizes().size());
    arrange();
  }

  /** A new picture has come. */
  void arrived(int arrivedPage) {
    sheets.arrived(arrivedPage);
  }

  /** Goes to the top of a page. */
  void goTo(int wanted) {
    PreviewBook now = book;
    if (now != null && !now.sizes().isEmpty()) {
      int there = Math.clamp(wanted, 0, now.sizes().size() - 1);
      place(new PageRows.Position(there, -PageRows.GAP / 2.0 / rows.slot(there).height()));
    }
  }

  /** Goes to an area of a page, unless it is in view. */
  void reveal(int wanted, Area area) {
    PreviewBook now = book;
    if (now == null || wanted >= now.sizes().size()) {
      return;
    }
    PageRows.Slot slot = rows.slot(wanted);
    double scale = sheets.scale(wanted);
    double y = slot.y() + area.y() * scale;
    if (y < top() || y + area.height() * scale > top() + viewportHeight()) {
      double above = viewportHeight() * JUMP_SHARE;
      place(new PageRows.Position(wanted, (y - above - slot.y()) / slot.height()));
    }
    double x = slot.x() + area.x() * scale;
    double beyond = rows.width() - getViewportBounds().getWidth();
    if (beyond > 0) {
      double left = getHvalue() * beyond;
      double right = left + getViewportBounds().getWidth();
      if (x < left || x + area.width() * scale > right) {
        setHvalue(Math.clamp((x - PageRows.GAP) / beyond, 0, 1));
      }
    }
  }

  /** Marks what was found. */
  void mark(List<PreviewBook.Found> all, int current) {
    sheets.mark(all, current);
  }

  /** The sheet of a page, if it is in view. */
  Optional<PageSheet> sheet(int of) {
    return sheets.sheet(of);
  }

  /** The pictures for what is in view, then for what is next to it. */
  List<PageImages.Key> wanted() {
    List<PageImages.Key> keys = new ArrayList<>();
    if (book == null) {
      return keys;
    }
    double height = viewportHeight();
    rows.between(top(), top() + height).forEach(slot -> keys.add(sheets.key(slot.page())));
    for (PageRows.Slot slot : rows.between(top() - height, top() + 2 * height)) {
      PageImages.Key key = sheets.key(slot.page());
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private void arrange() {
    PreviewBook now = book;
    double width = getViewportBounds().getWidth();
    if (now == null || width <= 0) {
      return;
    }
    zoom.follow(now.sizes(), columns, width, viewportHeight());
    PageRows.Position kept = position;
    rows = new PageRows(now.sizes(), columns, zoom.get(), (int) width);
    sheets.laid(now, rows);
    placing = true;
    content.setMinSize(rows.width(), rows.height());
    content.setPrefSize(rows.width(), rows.height());
    layout();
    placing = false;
    place(kept);
  }

  private double viewportHeight() {
    return getViewportBounds().getHeight();
  }

  private double hidden() {
    return Math.max(0, rows.height() - viewportHeight());
  }

  private double top() {
    return getVvalue() * hidden();
  }

  private void place(PageRows.Position wanted) {
    position = wanted;
    placing = true;
    double hidden = hidden();
    setVvalue(hidden == 0 ? 0 : Math.clamp(rows.y(wanted) / hidden, 0, 1));
    placing = false;
    look();
  }

  private void scrolled() {
    if (!placing && book != null) {
      position = rows.at(top());
      look();
    }
  }

  /** The sheets of the pages in view, and a little beyond, are there; others are not. */
  private void look() {
    if (placing || book == null) {
      return;
    }
    double height = viewportHeight();
    List<PageRows.Slot> near = rows.between(top() - height / 2, top() + height * 1.5);
    sheets.show(near);
    page.set(atEnd() ? lastShown(near) : rows.mainPage(top(), top() + height));
    wants.run();
  }

  private boolean atEnd() {
    return hidden() > 0 && getVvalue() >= 1;
  }

  /** At the end of the book the last page counts, even if more of the one before is in view. */
  private int lastShown(List<PageRows.Slot> near) {
    return columns == 2 ? rows.mainPage(top(), rows.height()) : near.getLast().page();
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(zoom.get() * (event.getDeltaY() > 0 ? 1.1 : 1 / 1.1));
      event.consume();
    }
  }

  /** Scrolls by so many pixels. */
  private void scrollBy(double pixels) {
    double hidden = hidden();
    if (hidden > 0) {
      setVvalue(Math.clamp((top() + pixels) / hidden, 0, 1));
    }
  }

  void arrow(int direction) {
    scrollBy(direction * ARROW_STEP);
  }

  /** A screenful; a page where whole pages are shown. */
  void screen(int direction) {
    if (zoom.fit() == PageZoom.Fit.PAGE) {
      goTo(next(direction));
    } else {
      scrollBy(direction * (viewportHeight() - OVERLAP));
    }
  }

  /** The page before or after the one in view; the row, where two lie side by side. */
  int next(int direction) {
    int now = page.get();
    if (columns == 1) {
      return now + direction;
    }
    int left = now == 0 ? 0 : now - (now + 1) % 2;
    return left == 0 && direction > 0 ? 1 : Math.max(0, left + 2 * direction);
  }

  private void moved(MouseEvent event) {
    boolean leads = sheets.at(event.getX(), event.getY()).filter(Place::small).isPresent();
    sheets.hand(leads);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      sheets
          .at(event.getX(), event.getY())
          .filter(place -> place.small() || event.getClickCount() == 2)
          .ifPresent(follow);
    }
  }
}
