package org.budgetbook.desktop.preview;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One page on screen: its picture, with what was found marked on it. */
final class PageSheet extends Region {

  private final ImageView view = new ImageView();
  private final Group marks = new Group();
  private final int page;

  PageSheet(int page) {
    this.page = page;
    getStyleClass().add("preview-sheet");
    setId("page-" + page);
    // Where it lies is not its parent's to say.
    setManaged(false);
    view.setSmooth(true);
    marks.setMouseTransparent(true);
    // As a marker does: what is written under it stays black.
    marks.setBlendMode(BlendMode.MULTIPLY);
    getChildren().addAll(view, marks);
  }

  int page() {
    return page;
  }

  /** The picture that is shown; null until there is one. */
  @Nullable Image image() {
    return view.getImage();
  }

  void image(Image image) {
    view.setImage(image);
  }

  /** Shows that something here can be clicked. */
  void hand(boolean leads) {
    setCursor(leads ? Cursor.HAND : Cursor.DEFAULT);
  }

  /**
   * Marks areas.
   *
   * @param scale pixels for a point
   */
  void mark(List<Area> found, List<Area> current, double scale) {
    marks.getChildren().clear();
    found.forEach(area -> marks.getChildren().add(mark(area, scale, "preview-found")));
    current.forEach(area -> marks.getChildren().add(mark(area, scale, "preview-found-current")));
  }

  private static Rectangle mark(Area area, double scale, String style) {
    Rectangle mark =
        new Rectangle(
            area.x() * scale - 1,
            area.y() * scale - 1,
            area.width() * scale + 2,
            area.height() * scale + 2);
    mark.getStyleClass().add(style);
    return mark;
  }

  @Override
  protected void layoutChildren() {
    // A picture of another size stands in until the right one is drawn.
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }
}
