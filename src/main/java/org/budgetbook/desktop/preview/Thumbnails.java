package org.budgetbook.desktop.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The pages in small at the left: a click goes there. */
final class Thumbnails extends ListView<Integer> {

  private static final int WIDTH = 108;

  private final PageImages images;
  private final Messages messages;
  private final Set<Integer> shown = new TreeSet<>();
  private final List<Cell> cells = new ArrayList<>();
  private final Runnable wants;
  private List<PreviewBook.Size> sizes = List.of();
  private boolean following;

  /**
   * @param chosen gets the page that was chosen
   * @param wants run when other pictures are wanted
   */
  Thumbnails(PageImages images, Messages messages, IntConsumer chosen, Runnable wants) {
    this.images = images;
    this.messages = messages;
    this.wants = wants;
    setId("preview-thumbnails");
    setAccessibleText(messages.text("preview.thumbnails"));
    getStyleClass().add("preview-thumbnails");
    setCellFactory(list -> new Cell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, page) -> {
          if (page != null && !following) {
            chosen.accept(page);
          }
        });
  }

  void book(PreviewBook book) {
    sizes = book.sizes();
    int pages = sizes.size();
    if (getItems().size() > pages) {
      getItems().remove(pages, getItems().size());
    }
    for (int page = getItems().size(); page < pages; page++) {
      getItems().add(page);
    }
  }

  /** Shows which page is in view. */
  void follow(int page) {
    following = true;
    getSelectionModel().select(Integer.valueOf(page));
    following = false;
    if (!shown.contains(page) || page == 0) {
      scrollTo(Math.max(0, page - 1));
    }
  }

  void arrived(int page) {
    cells.stream().filter(cell -> cell.page == page).forEach(Cell::look);
  }

  List<PageImages.Key> wanted() {
    return shown.stream().filter(page -> page < sizes.size()).map(this::key).toList();
  }

  private PageImages.Key key(int page) {
    double dots =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    PreviewBook.Size size = sizes.get(page);
    // Wide pages are as tall in small as they are: as wide as the column, not wider.
    return new PageImages.Key(
        page, (int) Math.round(dots * (size.width() > size.height() ? WIDTH : WIDTH * 0.8)));
  }

  private final class Cell extends ListCell<Integer> {
    private final ImageView view = new ImageView();
    private final StackPane paper = new StackPane(view);
    private final Label number = new Label();
    private final VBox box = new VBox(paper, number);
    private int page = -1;

    Cell() {
      paper.getStyleClass().add("preview-thumbnail");
      number.getStyleClass().add("preview-thumbnail-number");
      box.setAlignment(Pos.CENTER);
      box.getStyleClass().add("preview-thumbnail-box");
      cells.add(this);
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean nothing) {
      super.updateItem(item, nothing);
      if (page >= 0 && (item == null || nothing || item != page)) {
        shown.remove(page);
      }
      if (item == null || nothing || item >= sizes.size()) {
        page = -1;
        setGraphic(null);
        return;
      }
      page = item;
      shown.add(page);
      number.setText(Integer.toString(page + 1));
      setAccessibleText(messages.text("preview.thumbnail", page + 1));
      PreviewBook.Size size = sizes.get(page);
      double width = size.width() > size.height() ? WIDTH : WIDTH * 0.8;
      double height = Math.round(width * size.height() / size.width());
      paper.setMinSize(width, height);
      paper.setPrefSize(width, height);
      paper.setMaxSize(width, height);
      view.setFitWidth(width);
      view.setFitHeight(height);
      box.setMinHeight(Region.USE_PREF_SIZE);
      look();
      setGraphic(box);
      wants.run();
    }

    private void look() {
      if (page >= 0 && page < sizes.size()) {
        view.setImage(images.image(key(page)).orElse(null));
      }
    }
  }
}
