package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.preview.PreviewBook;
import org.budgetbook.session.BookNarrative;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of a whole published book in the window. */
class PreviewPageTest extends RealWindow {

  private TemporaryDesktop desktop;

  @BeforeEach
  void openPreview() {
    desktop = openPublished("preview");
    Fx.await("the first page is drawn", () -> picture(0) != null);
  }

  @Test
  void all_pages_of_the_book_are_there() {
    int pages = book().sizes().size();
    assertEquals(pages, Fx.call(() -> list().getItems().size()));
    assertEquals(
        messages.text("preview.page.of", pages),
        Fx.call(() -> ((Label) node("#preview-total")).getText()));
    turnTo(pages);
    Fx.await("the last page is drawn", () -> picture(pages - 1) != null);
    assertEquals(
        Integer.toString(pages), Fx.call(() -> ((TextField) node("#preview-page")).getText()));
  }

  @Test
  void a_click_on_a_number_leads_to_its_cell() {
    search("1,521.54");
    PreviewBook.Found found = book().find("1,521.54").getFirst();
    Fx.await("its page is drawn", () -> picture(found.page()) != null);
    click(found);
    Fx.await(
        "the cell is chosen",
        () ->
            stage().getScene().lookup("#table-grid") instanceof GridView grid
                && grid.selectedRangeProperty().get() != null
                && grid.model()
                    .cell(
                        grid.selectedRangeProperty().get().top(),
                        grid.selectedRangeProperty().get().left())
                    .text()
                    .equals("1521.54"));
  }

  @Test
  void a_line_of_the_contents_leads_to_its_page() {
    PreviewBook book = book();
    PreviewBook.Entry last = book.outline().getLast();
    PreviewBook.Found line = book.find(last.title()).getFirst();
    turnTo(line.page() + 1);
    Fx.await("the contents are drawn", () -> picture(line.page()) != null);
    click(line);
    Fx.await("the page is drawn", () -> picture(last.page()) != null);
  }

  @Test
  void an_edit_draws_only_changed_pages_anew_and_keeps_the_place() {
    PreviewBook before = book();
    turnTo(2);
    Fx.await("the page is drawn", () -> picture(1) != null);
    Image contents = Fx.call(() -> picture(1));
    int table = before.find("1861.00").getFirst().page();
    turnTo(table + 1);
    Fx.await("the table is drawn", () -> picture(table) != null);
    Image old = Fx.call(() -> picture(table));
    TemporaryDesktop.addTenThousandYuan(Fx.call(() -> budget().session()));
    Fx.await(
        "the table is drawn anew; until then the old picture stays",
        () -> !old.equals(picture(table)));
    assertNotSame(old, Fx.call(() -> picture(table)));
    assertEquals(
        Integer.toString(table + 1), Fx.call(() -> ((TextField) node("#preview-page")).getText()));
    turnTo(2);
    assertSame(contents, Fx.call(() -> picture(1)));
  }

  @Test
  void what_is_searched_is_counted_and_marked_and_the_next_one_shown() {
    search("一般公共预算");
    int many = book().find("一般公共预算").size();
    assertTrue(many > 10, many + " places");
    Fx.await(
        "the places are counted",
        () ->
            ((Label) node("#preview-found"))
                .getText()
                .equals(messages.text("preview.found", 1, many)));
    assertEquals(
        1, Fx.call(() -> stage().getScene().getRoot().lookupAll(".preview-found-current")).size());
    key("#preview-find", KeyCode.ENTER);
    Fx.await(
        "the next one",
        () ->
            ((Label) node("#preview-found"))
                .getText()
                .equals(messages.text("preview.found", 2, many)));
  }

  @Test
  void two_pages_stand_side_by_side_and_a_whole_page_fits() {
    Fx.run(() -> ((javafx.scene.control.ToggleButton) node("#two-pages")).fire());
    Fx.run(() -> ((javafx.scene.control.ToggleButton) node("#fit-page")).fire());
    turnTo(3);
    Fx.await("both are drawn", () -> picture(1) != null && picture(2) != null);
    Region left = Fx.call(() -> sheet(1));
    Region right = Fx.call(() -> sheet(2));
    assertTrue(left.getLayoutX() + left.getWidth() < right.getLayoutX());
    assertEquals(left.getLayoutY(), right.getLayoutY());
    double height = Fx.call(() -> node("#preview-pages").getBoundsInLocal().getHeight());
    assertTrue(left.getHeight() <= height, left.getHeight() + " in " + height);
  }

  private PreviewBook book() {
    BudgetSession session = Fx.call(() -> budget().session());
    return desktop.output().lay(new BookNarrative(session).disclosure());
  }

  private void turnTo(int number) {
    Fx.run(() -> {
      TextField field = (TextField) node("#preview-page");
      field.setText(Integer.toString(number));
      field.fireEvent(new javafx.event.ActionEvent());
    });
  }

  private void search(String words) {
    Fx.run(() -> ((TextField) node("#preview-find")).setText(words));
    Fx.await("it is found", () -> !((Label) node("#preview-found")).getText().isEmpty());
  }

  private void key(String node, KeyCode code) {
    Fx.run(() ->
        Event.fireEvent(
            node(node),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private void click(PreviewBook.Found found) {
    int width = book().sizes().get(found.page()).width();
    Fx.run(() -> {
      Region sheet = sheet(found.page());
      double scale = sheet.getWidth() / width;
      var area = found.areas().getFirst();
      Point2D point =
          sheet.localToScene(
              (area.x() + area.width() / 2) * scale, (area.y() + area.height() / 2) * scale);
      Event.fireEvent(
          sheet.getParent(), Fx.click(MouseEvent.MOUSE_CLICKED, point.getX(), point.getY()));
    });
  }

  @SuppressWarnings("unchecked")
  private ListView<Integer> list() {
    return (ListView<Integer>) node("#preview-thumbnails");
  }

  private Region sheet(int page) {
    return (Region) node("#page-" + page);
  }

  /** The picture of a page, as soon as it is sharp: before, a small one may stand in for it. */
  private @Nullable Image picture(int page) {
    return stage().getScene().lookup("#page-" + page) instanceof Region sheet
            && sheet.lookup(".image-view") instanceof ImageView view
            && view.getImage() != null
            && view.getImage().getWidth() == sheet.getWidth()
        ? view.getImage()
        : null;
  }
}
