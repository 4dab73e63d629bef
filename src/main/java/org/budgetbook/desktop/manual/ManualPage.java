package org.budgetbook.desktop.manual;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.check.RuleSet;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.manual.Chapter;
import org.budgetbook.manual.Manual;
import org.jspecify.annotations.Nullable;

/** The manual (使用手册): its chapters at the left, one of them to read. */
public final class ManualPage extends BorderPane {

  /** What stands beside a picture: padding and scroll bar. */
  private static final double BESIDE = 90;

  private final Manual manual;
  private final Supplier<RuleSet> rules;
  private final ListView<String> list = new ListView<>();
  private final VBox text = new VBox();
  private final ScrollPane scroll = new ScrollPane(text);
  private final Button pdf;
  private final Label told = new Label();
  private final ManualNodes nodes;

  /**
   * @param rules the rules of the edition in use; asked beside the FX thread
   * @param print asks for a file and writes the manual into it
   */
  public ManualPage(
      Resources resources, Messages messages, Supplier<RuleSet> rules, Runnable print) {
    this.manual = new Manual(resources, messages);
    this.rules = rules;
    this.nodes =
        new ManualNodes(resources, Bindings.max(scroll.widthProperty().subtract(BESIDE), BESIDE));
    list.setId("manual-chapters");
    list.getItems().setAll(manual.ids());
    list.setCellFactory(view ->
        new ListCell<>() {
          @Override
          protected void updateItem(@Nullable String chapter, boolean nothing) {
            super.updateItem(chapter, nothing);
            setText(chapter == null || nothing ? null : manual.title(chapter));
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, chapter) -> {
          if (chapter != null) {
            read(chapter);
          }
        });
    pdf = new Button(messages.text("manual.pdf"));
    pdf.setId("manual-pdf");
    pdf.setMaxWidth(Double.MAX_VALUE);
    pdf.setOnAction(event -> print.run());
    told.setId("manual-told");
    told.setWrapText(true);
    VBox left = new VBox(list, pdf, told);
    left.getStyleClass().add("manual-left");
    VBox.setVgrow(list, Priority.ALWAYS);
    tell("");
    text.getStyleClass().add("manual-page");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("manual-scroll");
    getStyleClass().add("manual");
    setLeft(left);
    setCenter(scroll);
  }

  /** Opens a chapter; that of the rules is written anew. */
  public void open(String chapter) {
    if (chapter.equals(Manual.RULES)) {
      list.getSelectionModel().clearSelection();
    }
    list.getSelectionModel().select(chapter);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  /** Whether the manual is just being written: it cannot be asked for again until then. */
  public void writing(boolean writing) {
    pdf.setDisable(writing);
  }

  /** Says under the chapters how writing went; empty for nothing. */
  public void tell(String sentence) {
    told.setText(sentence);
    told.setVisible(!sentence.isEmpty());
    told.setManaged(!sentence.isEmpty());
  }

  private void read(String chapter) {
    if (!chapter.equals(Manual.RULES)) {
      show(manual.chapter(chapter, rules));
      return;
    }
    text.getChildren().clear();
    var _ =
        CompletableFuture.supplyAsync(() -> manual.chapter(chapter, rules))
            .thenAccept(written ->
                Platform.runLater(() -> {
                  if (chapter.equals(list.getSelectionModel().getSelectedItem())) {
                    show(written);
                  }
                }));
  }

  private void show(Chapter chapter) {
    text.getChildren().setAll(nodes.of(chapter.blocks()).toArray(Node[]::new));
    scroll.setVvalue(0);
  }
}
