package org.budgetbook.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** The parts of the disclosure at the left: part two with its tables. */
final class NavigationPane extends VBox {

  private final ListView<TableFigures> tables = new ListView<>();

  NavigationPane(Messages messages, Consumer<TableFigures> chosen) {
    Label part = new Label(messages.text("desktop.navigation.part-two"));
    part.getStyleClass().add("navigation-part");
    tables.setId("tables");
    tables.setAccessibleText(part.getText());
    tables.setCellFactory(list -> new TableEntry(messages));
    tables
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> {
          if (after != null) {
            chosen.accept(after);
          }
        });
    VBox.setVgrow(tables, Priority.ALWAYS);
    getStyleClass().add("navigation");
    getChildren().addAll(part, tables);
  }

  void show(List<TableFigures> shown) {
    int selected = Math.max(0, tables.getSelectionModel().getSelectedIndex());
    tables.getItems().setAll(shown);
    tables.getSelectionModel().select(selected);
  }

  /** Selects a table by its place in the list. */
  void choose(int index) {
    tables.getSelectionModel().select(index);
    tables.scrollTo(index);
  }

  /** One table: number, short title, and quietly whether it has no data. */
  private static final class TableEntry extends ListCell<TableFigures> {

    private final Messages messages;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label empty = new Label();
    private final HBox line;

    TableEntry(Messages messages) {
      this.messages = messages;
      number.getStyleClass().add("navigation-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      title.getStyleClass().add("navigation-title");
      empty.getStyleClass().add("navigation-empty");
      empty.setText(messages.text("desktop.navigation.empty"));
      empty.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      line = new HBox(number, title, gap, empty);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("navigation-line");
    }

    @Override
    protected void updateItem(@Nullable TableFigures table, boolean nothing) {
      super.updateItem(table, nothing);
      if (table == null || nothing) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      number.setText(Integer.toString(table.definition().number()));
      title.setText(messages.text("desktop.table." + table.definition().id()));
      empty.setVisible(table.empty());
      line.pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("without-data"), table.empty());
      setGraphic(line);
      setTooltip(new Tooltip(table.title()));
      setAccessibleText(number.getText() + " " + table.title());
    }
  }
}
