package org.budgetbook.desktop.inspect;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.book.Step;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.library.Messages;
import org.budgetbook.message.Message;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.HistoryEntry;
import org.budgetbook.sheet.EditWords;
import org.budgetbook.sheet.EditWords.Told;
import org.jspecify.annotations.Nullable;

/** 修改记录: what was done, when, from old to new; the newest first. */
final class HistoryTab extends VBox implements InspectorTab {

  private static final int MOST_ENTRIES = 100;
  private static final int MOST_LINES = 3;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  /** One row as it is shown. */
  private record Row(String label, String time, List<String> lines) {}

  private final BudgetSession session;
  private final EditWords words;
  private final Messages messages;
  private final ZoneId zone;
  private final ListView<Row> rows = new ListView<>();
  private final Map<Long, Told> told = new ConcurrentHashMap<>();

  HistoryTab(BudgetSession session, EditWords words, Messages messages, ZoneId zone) {
    this.session = session;
    this.words = words;
    this.messages = messages;
    this.zone = zone;
    Label nothing = new Label(messages.text("inspect.history.empty"));
    nothing.getStyleClass().add("inspect-quiet");
    rows.setId("history");
    rows.getStyleClass().add("history-rows");
    rows.setPlaceholder(nothing);
    rows.setAccessibleText(messages.text("inspect.history"));
    rows.setCellFactory(list -> new EntryCell());
    VBox.setVgrow(rows, Priority.ALWAYS);
    getStyleClass().add("inspect-tab");
    getChildren().add(rows);
  }

  @Override
  public void look(@Nullable TableFocus focus) {
    // The history is the book's, whatever cell is looked at.
  }

  /** Reads the history anew, beside the FX thread; ends when it is handed to the screen. */
  CompletionStage<Void> refresh() {
    return session
        .history(MOST_ENTRIES)
        .thenCompose(entries -> {
          CompletableFuture<?>[] reading =
              entries.stream().map(this::read).toArray(CompletableFuture<?>[]::new);
          return CompletableFuture.allOf(reading).thenApply(all -> entries);
        })
        .thenAccept(entries -> {
          List<Row> shown = entries.stream().map(this::row).toList();
          Platform.runLater(() -> rows.getItems().setAll(shown));
        });
  }

  /** An edit changes only where it goes on, and then has another number: each is told once. */
  private CompletableFuture<?> read(HistoryEntry entry) {
    return entry.step() != Step.DO || told.containsKey(entry.number())
        ? CompletableFuture.completedFuture(entry)
        : session
            .edit(entry)
            .thenAccept(
                edit -> told.put(entry.number(), words.tell(edit, session.book(), MOST_LINES)))
            .toCompletableFuture();
  }

  private Row row(HistoryEntry entry) {
    String label = label(entry.label());
    String said =
        switch (entry.step()) {
          case DO -> label;
          case UNDO -> messages.text("inspect.history.undo", label);
          case REDO -> messages.text("inspect.history.redo", label);
        };
    Told changes = told.getOrDefault(entry.number(), new Told(List.of(), 0));
    List<String> lines = new ArrayList<>();
    boolean saysItAll = entry.label().key().matches("sheet\\.action\\.(amount|added)");
    if (entry.step() == Step.DO && !saysItAll) {
      lines.addAll(changes.lines());
      if (changes.more() > 0) {
        lines.add(messages.text("inspect.history.more", changes.more()));
      }
    }
    return new Row(said, TIME.format(entry.at().atZone(zone)), lines);
  }

  /** A label of another version of the program may have no sentence here. */
  private String label(Message label) {
    try {
      return messages.text(label);
    } catch (IllegalArgumentException unknown) {
      return label.key();
    }
  }

  private static final class EntryCell extends ListCell<Row> {
    private final Label label = new Label();
    private final Label time = new Label();
    private final Label lines = new Label();
    private final VBox box = new VBox(time, label, lines);

    EntryCell() {
      for (Label wrapped : List.of(label, lines)) {
        wrapped.setWrapText(true);
        wrapped.setMinHeight(USE_PREF_SIZE);
      }
      lines.managedProperty().bind(lines.visibleProperty());
      time.getStyleClass().add("history-time");
      lines.getStyleClass().add("inspect-quiet");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty || row == null ? null : box);
      if (row != null) {
        label.setText(row.label());
        time.setText(row.time());
        lines.setText(String.join("\n", row.lines()));
        lines.setVisible(!row.lines().isEmpty());
      }
    }
  }
}
