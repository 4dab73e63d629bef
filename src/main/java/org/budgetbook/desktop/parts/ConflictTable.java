package org.budgetbook.desktop.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.library.Messages;
import org.budgetbook.merge.Conflict;
import org.budgetbook.merge.Side;
import org.jspecify.annotations.Nullable;

/** Where parts and book disagree, each with whose data are to stand. */
final class ConflictTable extends TableView<Conflict> {

  private static final double EM = 14;

  private final Messages messages;
  private final BiConsumer<Conflict.Key, Side> decide;

  ConflictTable(Messages messages, BiConsumer<Conflict.Key, Side> decide) {
    this.messages = messages;
    this.decide = decide;
    setId("part-conflicts");
    setAccessibleText(messages.text("parts.conflicts"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    String[] heads = messages.text("parts.conflicts.head").split("\\|", -1);
    TableColumn<Conflict, String> sentence = new TableColumn<>(heads[0]);
    sentence.setCellValueFactory(
        conflict -> new ReadOnlyStringWrapper(messages.text(conflict.getValue().sentence())));
    sentence.setCellFactory(view -> new SentenceCell());
    sentence.setPrefWidth(58 * EM);
    TableColumn<Conflict, Conflict> side = new TableColumn<>(heads[1]);
    side.setCellValueFactory(conflict -> new ReadOnlyObjectWrapper<>(conflict.getValue()));
    side.setCellFactory(view -> new SideCell());
    side.setPrefWidth(26 * EM);
    for (TableColumn<Conflict, ?> column : List.of(sentence, side)) {
      column.setSortable(false);
      column.setReorderable(false);
      getColumns().add(column);
    }
    setPlaceholder(WizardPage.nothing(messages.text("parts.conflicts.nothing")));
  }

  private static final class SentenceCell extends TableCell<Conflict, String> {

    @Override
    protected void updateItem(@Nullable String text, boolean nothing) {
      super.updateItem(text, nothing);
      setText(nothing ? null : text);
      setTooltip(nothing || text == null ? null : new Tooltip(text));
    }
  }

  private final class SideCell extends TableCell<Conflict, Conflict> {

    @Override
    protected void updateItem(@Nullable Conflict conflict, boolean nothing) {
      super.updateItem(conflict, nothing);
      setText(null);
      setGraphic(null);
      getStyleClass().remove("line-wrong");
      getStyleClass().remove("last");
      if (conflict == null || nothing) {
        return;
      }
      if (conflict.key().kind().isBlocking()) {
        getStyleClass().addAll("last", "line-wrong");
        setText(messages.text("parts.conflict.blocking"));
        return;
      }
      HBox sides = new HBox();
      sides.getStyleClass().add("wizard-sides");
      sides.setAlignment(Pos.CENTER_LEFT);
      ToggleGroup group = new ToggleGroup();
      for (Side side : Side.values()) {
        String key = side.name().toLowerCase(Locale.ROOT);
        RadioButton button = new RadioButton(messages.text("parts.side." + key));
        button.getStyleClass().add("side-" + key);
        button.setToggleGroup(group);
        button.setSelected(conflict.decided() && conflict.side() == side);
        button.setOnAction(event -> decide.accept(conflict.key(), side));
        sides.getChildren().add(button);
      }
      setGraphic(sides);
    }
  }
}
