package org.budgetbook.desktop.preview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line over the pages: which page, how large, one or two side by side, print, export. */
final class PreviewBar extends HBox {

  private static final List<Integer> PERCENTS = List.of(50, 75, 100, 125, 150, 200, 300, 400);

  /** One press of a zoom button. */
  private static final double ZOOM_STEP = 1.2;

  /** A button of which only the picture is left, where words are large. */
  private static final double SHRUNK = 40;

  private final Messages messages;
  private final PageScroll pages;
  private final TextField number = new TextField();
  private final Label total = new Label();
  private final MenuButton percent = new MenuButton();
  private final ToggleButton thumbnails =
      toggle("preview.thumbnails", Feather.SIDEBAR, "preview-thumbs");
  private final ToggleButton width = toggle("preview.fit-width", Feather.MAXIMIZE_2, "fit-width");
  private final ToggleButton page = toggle("preview.fit-page", Feather.MAXIMIZE, "fit-page");
  private final ToggleButton two = toggle("preview.two", Feather.BOOK_OPEN, "two-pages");

  PreviewBar(
      Messages messages, PageScroll pages, PreviewSearch search, Runnable print, Runnable export) {
    this.messages = messages;
    this.pages = pages;
    getStyleClass().add("preview-bar");
    setAlignment(Pos.CENTER_LEFT);
    explain(thumbnails, messages.text("preview.thumbnails"));
    explain(width, messages.text("preview.fit-width"));
    explain(page, messages.text("preview.fit-page"));
    explain(two, messages.text("preview.two"));
    thumbnails.setSelected(true);
    width.setOnAction(event -> fit(PageZoom.Fit.WIDTH));
    page.setOnAction(event -> fit(PageZoom.Fit.PAGE));
    two.setOnAction(event -> pages.columns(two.isSelected() ? 2 : 1));
    number.setId("preview-page");
    number.setPrefColumnCount(3);
    number.setAlignment(Pos.CENTER_RIGHT);
    number.setAccessibleText(messages.text("preview.page"));
    number.setOnAction(event -> turn());
    number
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (focused) {
            number.selectAll();
          } else {
            showPage();
          }
        });
    total.setId("preview-total");
    percent.setId("preview-zoom");
    percent.setAccessibleText(messages.text("preview.zoom"));
    for (int value : PERCENTS) {
      MenuItem item = new MenuItem(messages.text("preview.percent", value));
      item.setOnAction(event -> zoom(value / 100.0));
      percent.getItems().add(item);
    }
    Button printing = new Button(messages.text("preview.print"), new FontIcon(Feather.PRINTER));
    printing.setId("preview-print");
    printing.setOnAction(event -> print.run());
    Button exporting = new Button(messages.text("preview.export"), new FontIcon(Feather.SHARE));
    exporting.setId("preview-export");
    exporting.setOnAction(event -> export.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            thumbnails,
            new Separator(Orientation.VERTICAL),
            icon("preview.page.previous", Feather.CHEVRON_LEFT, () -> step(-1)),
            new Label(messages.text("preview.page.before")),
            number,
            total,
            icon("preview.page.next", Feather.CHEVRON_RIGHT, () -> step(1)),
            new Separator(Orientation.VERTICAL),
            icon("preview.zoom.out", Feather.ZOOM_OUT, () -> zoomBy(1 / ZOOM_STEP)),
            percent,
            icon("preview.zoom.in", Feather.ZOOM_IN, () -> zoomBy(ZOOM_STEP)),
            width,
            page,
            two,
            gap,
            search,
            printing,
            exporting);
    getChildren().stream()
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .filter(region -> !region.equals(gap) && !region.equals(search))
        .forEach(region -> region.setMinWidth(Region.USE_PREF_SIZE));
    printing.setMinWidth(SHRUNK);
    exporting.setMinWidth(SHRUNK);
    pages.zoomProperty().addListener((property, before, after) -> showZoom());
    pages.pageProperty().addListener((property, before, after) -> showPage());
    showZoom();
  }

  private static ToggleButton toggle(String key, Feather icon, String id) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.setId(id.isEmpty() ? key : id);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private Button icon(String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("flat", "button-icon");
    explain(button, messages.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static void explain(Labeled button, String text) {
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
  }

  /** Whether the pages in small are shown. */
  javafx.beans.property.BooleanProperty thumbnailsProperty() {
    return thumbnails.selectedProperty();
  }

  void pageCount(int pages) {
    total.setText(messages.text("preview.page.of", pages));
    showPage();
  }

  /** Puts the cursor where a page number is typed. */
  void askPage() {
    number.requestFocus();
  }

  void zoomBy(double factor) {
    zoom(pages.zoomProperty().get() * factor);
  }

  void zoomIn() {
    zoomBy(ZOOM_STEP);
  }

  void zoomOut() {
    zoomBy(1 / ZOOM_STEP);
  }

  void zoom(double wanted) {
    pages.zoom(wanted);
    showZoom();
  }

  void fit(PageZoom.Fit fit) {
    pages.fit(fit);
    showZoom();
  }

  void columns(int many) {
    pages.columns(many);
    two.setSelected(many == 2);
  }

  private void step(int step) {
    pages.goTo(pages.next(step));
  }

  private void turn() {
    try {
      pages.goTo(Integer.parseInt(number.getText().strip()) - 1);
      pages.requestFocus();
    } catch (NumberFormatException e) {
      showPage();
      number.selectAll();
    }
  }

  private void showPage() {
    number.setText(Integer.toString(pages.pageProperty().get() + 1));
  }

  private void showZoom() {
    percent.setText(messages.text("preview.percent", Math.round(100 * pages.zoomProperty().get())));
    width.setSelected(pages.fit() == PageZoom.Fit.WIDTH);
    page.setSelected(pages.fit() == PageZoom.Fit.PAGE);
  }
}
