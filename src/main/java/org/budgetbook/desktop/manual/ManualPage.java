package org.budgetbook.desktop.manual;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.budgetbook.check.RuleSet;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.jspecify.annotations.Nullable;

/** The manual (使用手册): its chapters at the left, one of them to read. */
public final class ManualPage extends BorderPane {

  /** The chapter that is written from the rules of an edition. */
  private static final String RULES = "checks";

  /** The chapters in their order; each but that of the rules is a file of {@code manual/}. */
  public static final List<String> CHAPTERS =
      List.of(
          "start", "entry", "forms", "tables", "figures", "text", RULES, "preview", "undo",
          "export", "keys");

  private final Resources resources;
  private final Messages messages;
  private final Supplier<RuleSet> rules;
  private final ListView<String> list = new ListView<>();
  private final VBox text = new VBox();
  private final ScrollPane scroll = new ScrollPane(text);

  /**
   * @param rules the rules of the edition in use; asked beside the FX thread
   */
  public ManualPage(Resources resources, Messages messages, Supplier<RuleSet> rules) {
    this.resources = resources;
    this.messages = messages;
    this.rules = rules;
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

  /** Opens a chapter; that of the rules is written anew. */
  public void open(String chapter) {
    if (chapter.equals(RULES)) {
      list.getSelectionModel().clearSelection();
    }
    list.getSelectionModel().select(chapter);
  }

  private void read(String chapter) {
    if (!chapter.equals(RULES)) {
      show(resources.text("manual/" + chapter + ".md"));
      return;
    }
    show("");
    var _ =
        CompletableFuture.supplyAsync(() -> new RuleChapter(rules.get(), messages).text())
            .thenAccept(written ->
                Platform.runLater(() -> {
                  if (chapter.equals(list.getSelectionModel().getSelectedItem())) {
                    show(written);
                  }
                }));
  }

  private void show(String markdown) {
    text.getChildren().setAll(MarkdownNodes.of(markdown));
    scroll.setVvalue(0);
  }
}
