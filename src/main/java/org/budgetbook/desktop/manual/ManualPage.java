package org.budgetbook.desktop.manual;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.jspecify.annotations.Nullable;

/** The manual (使用手册): its chapters at the left, one of them to read. */
public final class ManualPage extends BorderPane {

  /** The chapters in their order; each is a file of {@code manual/}. */
  public static final List<String> CHAPTERS =
      List.of(
          "start", "entry", "forms", "tables", "figures", "text", "preview", "undo", "export",
          "keys");

  private final Resources resources;
  private final ListView<String> list = new ListView<>();
  private final VBox text = new VBox();
  private final ScrollPane scroll = new ScrollPane(text);

  public ManualPage(Resources resources, Messages messages) {
    this.resources = resources;
    list.setId("manual-chapters");
    list.getItems().setAll(CHAPTERS);
    list.setCellFactory(view ->
        new ListCell<>() {
          @Override
          protected void updateItem(@Nullable String chapter, boolean nothing) {
            super.updateItem(chapter, nothing);
            setText(chapter == null || nothing ? null : messages.text("manual." + chapter));
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, chapter) -> {
          if (chapter != null) {
            read(chapter);
          }
        });
    text.getStyleClass().add("manual-page");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("manual-scroll");
    getStyleClass().add("manual");
    setLeft(list);
    setCenter(scroll);
  }

  /** Opens a chapter. */
  public void open(String chapter) {
    list.getSelectionModel().select(chapter);
  }

  private void read(String chapter) {
    text.getChildren().setAll(MarkdownNodes.of(resources.text("manual/" + chapter + ".md")));
    scroll.setVvalue(0);
  }
}
