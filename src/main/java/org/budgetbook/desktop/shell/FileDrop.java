package org.budgetbook.desktop.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.published.LastYearPage;
import org.budgetbook.desktop.published.RebuildPage;
import org.budgetbook.library.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Files let fall on the window do what its menus do with them; what would happen is said while they
 * are over it, and what cannot be taken is refused in one sentence.
 */
final class FileDrop extends StackPane {

  private final MainWindow window;
  private final Messages messages;
  private final Background background;
  private final Notices notices;
  private final FontIcon icon = new FontIcon(Feather.DOWNLOAD);
  private final Label sentence = new Label();

  /** The hint, not seen until files are over the window. */
  FileDrop(MainWindow window, Messages messages, Background background, Notices notices) {
    this.window = window;
    this.messages = messages;
    this.background = background;
    this.notices = notices;
    setId("drop-hint");
    getStyleClass().add("drop-hint");
    sentence.setId("drop-sentence");
    sentence.setWrapText(true);
    VBox panel = new VBox(icon, sentence);
    panel.getStyleClass().add("drop-panel");
    panel.setAlignment(Pos.CENTER);
    panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(panel);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Listens to what is let fall on a node, before anything in it does. */
  void listen(StackPane root) {
    root.addEventFilter(DragEvent.DRAG_OVER, this::over);
    root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    root.setOnDragExited(event -> setVisible(false));
  }

  /** A question over the window takes nothing, but where it asks for published tables. */
  private boolean isTaken(DragEvent event) {
    return event.getDragboard().hasFiles()
        && !event.getDragboard().getFiles().isEmpty()
        && (!window.isAsking() || window.page() instanceof LastYearPage);
  }

  private void over(DragEvent event) {
    if (!isTaken(event)) {
      return;
    }
    event.acceptTransferModes(TransferMode.COPY);
    event.consume();
    if (!isVisible()) {
      DroppedFiles files = DroppedFiles.of(event.getDragboard().getFiles());
      String key = asksForTables() ? DroppedFiles.Kind.TABLES.key() : key(files);
      boolean refused = key.endsWith(".not");
      sentence.setText(messages.text(key));
      icon.setIconCode(refused ? Feather.SLASH : Feather.DOWNLOAD);
      setVisible(true);
    }
  }

  private boolean asksForTables() {
    return window.page() instanceof RebuildPage || window.page() instanceof LastYearPage;
  }

  /** What is said of files: what would be done, or why nothing can be. */
  private String key(DroppedFiles files) {
    return switch (files.kind()) {
      case LEDGER, JSON, PACKAGE, TABLES ->
          window.flow().isOpen() ? files.kind().key() : "drop.closed.not";
      case WORKSPACE -> files.kind().key();
      case SEVERAL, UNKNOWN -> files.kind().key() + ".not";
    };
  }

  private void dropped(DragEvent event) {
    setVisible(false);
    if (!isTaken(event)) {
      return;
    }
    DroppedFiles files = DroppedFiles.of(event.getDragboard().getFiles());
    event.setDropCompleted(true);
    event.consume();
    take(files);
  }

  private void take(DroppedFiles files) {
    Path file = files.first();
    switch (window.page()) {
      case RebuildPage page -> page.choose(file);
      case LastYearPage page -> page.choose(file);
      case null, default -> {
        String key = key(files);
        if (key.endsWith(".not")) {
          notices.failed(messages.text(key));
        } else {
          takeKnown(files);
        }
      }
    }
  }

  private void takeKnown(DroppedFiles files) {
    Path file = files.first();
    BudgetPane budget = window.budget();
    WorkspaceFlow flow = window.flow();
    switch (files.kind()) {
      case LEDGER -> {
        if (budget == null) {
          flow.beginnings().file(file);
        } else {
          window.incoming().ledger(budget.session(), file);
        }
      }
      case TABLES -> {
        if (budget == null) {
          flow.beginnings().rebuild(file);
        } else {
          window.incoming().published().lastYear(budget.session(), file);
        }
      }
      case JSON ->
          background.run(
              () -> window.incoming().parts().areParts(files.paths()),
              parts -> json(files, parts),
              notices::failed);
      case PACKAGE -> flow.packages().receive(file);
      case WORKSPACE -> flow.openWorkspace(file);
      case SEVERAL, UNKNOWN -> throw new IllegalStateException(files.kind().key());
    }
  }

  /** Parts are merged into the open budget; a whole book becomes one of the workspace. */
  private void json(DroppedFiles files, boolean parts) {
    BudgetPane budget = window.budget();
    if (parts && budget != null) {
      window.incoming().parts().merge(budget.session(), files.paths());
    } else if (parts) {
      notices.failed(messages.text("drop.part.not"));
    } else if (files.paths().size() > 1) {
      notices.failed(messages.text("drop.several.not"));
    } else {
      window.flow().beginnings().file(files.first());
    }
  }
}
