package org.budgetbook.desktop.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.LedgerColumn;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which column of the sheet is which field; beside it the sheet as it stands. */
final class MappingView extends BorderPane {

  private static final int MOST_ROWS = 60;
  private static final int MOST_COLUMNS = 40;
  private static final double COLUMN_WIDTH = 130;

  private final Messages messages;
  private final Map<LedgerColumn, String> names;
  private final Consumer<ColumnMapping> changed;
  private final Map<LedgerColumn, ComboBox<Choice>> columns = new EnumMap<>(LedgerColumn.class);
  private final Map<LedgerColumn, TextField> fixed = new EnumMap<>(LedgerColumn.class);
  private final TableView<Integer> sheetRows = new TableView<>();
  private @Nullable ForeignSheet sheet;
  private @Nullable ColumnMapping mapping;
  private boolean showing;

  /** A column that can be chosen; empty for none. */
  private record Choice(Optional<Integer> column, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  MappingView(Messages messages, Vocabulary vocabulary, Consumer<ColumnMapping> changed) {
    this.messages = messages;
    this.changed = changed;
    names = vocabulary.words(LedgerColumn.class);
    GridPane fields = new GridPane();
    fields.getStyleClass().add("mapping-fields");
    fields.add(head("import.mapping.field"), 0, 0);
    fields.add(head("import.mapping.column"), 1, 0);
    fields.add(head("import.mapping.fixed"), 2, 0);
    for (LedgerColumn field : LedgerColumn.values()) {
      String name = names.getOrDefault(field, "");
      String key = field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      Label label = new Label(name);
      label.setMinWidth(USE_PREF_SIZE);
      ComboBox<Choice> column = new ComboBox<>();
      column.setId("column-" + key);
      column.setAccessibleText(messages.text("import.mapping.column.of", name));
      column.getStyleClass().add("mapping-column");
      column
          .valueProperty()
          .addListener((property, before, after) -> {
            if (after != null) {
              change(told -> told.with(field, after.column().orElse(null)));
            }
          });
      label.setLabelFor(column);
      TextField word = new TextField();
      word.setId("fixed-" + key);
      word.setAccessibleText(messages.text("import.mapping.fixed.of", name));
      word.getStyleClass().add("mapping-fixed");
      word.setOnAction(event -> change(told -> told.withFixed(field, word.getText())));
      word.focusedProperty()
          .addListener((property, before, now) -> {
            if (!now) {
              change(told -> told.withFixed(field, word.getText()));
            }
          });
      columns.put(field, column);
      fixed.put(field, word);
      int row = field.ordinal() + 1;
      fields.add(label, 0, row);
      fields.add(column, 1, row);
      fields.add(word, 2, row);
    }
    ScrollPane left = new ScrollPane(fields);
    left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    left.setFitToWidth(true);
    left.getStyleClass().add("mapping-scroll");
    sheetRows.setId("import-sheet");
    sheetRows.setAccessibleText(messages.text("import.sheet"));
    setLeft(left);
    setCenter(sheetRows);
  }

  private Label head(String key) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("wizard-name");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private void change(UnaryOperator<ColumnMapping> change) {
    ColumnMapping before = mapping;
    if (showing || before == null) {
      return;
    }
    ColumnMapping after = change.apply(before);
    if (!after.equals(before)) {
      changed.accept(after);
    }
  }

  void show(ForeignSheet of, ColumnMapping now) {
    ColumnMapping before = mapping;
    boolean same = of.equals(sheet) && before != null && before.headerRow() == now.headerRow();
    sheet = of;
    mapping = now;
    showing = true;
    if (!same) {
      offer(of, now.headerRow());
    }
    for (LedgerColumn field : LedgerColumn.values()) {
      ComboBox<Choice> column = columns.get(field);
      TextField word = fixed.get(field);
      if (column == null || word == null) {
        continue;
      }
      Optional<Integer> at = Optional.ofNullable(now.columns().get(field));
      column.getItems().stream()
          .filter(choice -> choice.column().equals(at))
          .findFirst()
          .ifPresent(column::setValue);
      word.setText(now.fixed().getOrDefault(field, ""));
      word.setDisable(at.isPresent());
    }
    heads(now);
    showing = false;
  }

  private void offer(ForeignSheet of, int headerRow) {
    List<Choice> choices = new java.util.ArrayList<>();
    choices.add(new Choice(Optional.empty(), messages.text("import.mapping.none")));
    for (int column = 0; column < Math.min(of.width(), MOST_COLUMNS); column++) {
      String heading = of.seen(headerRow, column).text().strip().replace('\n', ' ');
      choices.add(
          new Choice(Optional.of(column), (ForeignSheet.letters(column) + " " + heading).strip()));
    }
    columns.values().forEach(box -> box.getItems().setAll(choices));
    sheetRows.getColumns().clear();
    TableColumn<Integer, String> number = new TableColumn<>("");
    number.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Integer.toString(row.getValue() + 1)));
    number.setPrefWidth(48);
    number.setSortable(false);
    number.setReorderable(false);
    sheetRows.getColumns().add(number);
    for (int column = 0; column < Math.min(of.width(), MOST_COLUMNS); column++) {
      int at = column;
      TableColumn<Integer, String> shown = new TableColumn<>();
      shown.setCellValueFactory(
          row -> new ReadOnlyStringWrapper(of.seen(row.getValue(), at).text().replace('\n', ' ')));
      shown.setPrefWidth(COLUMN_WIDTH);
      shown.setSortable(false);
      shown.setReorderable(false);
      sheetRows.getColumns().add(shown);
    }
    sheetRows
        .getItems()
        .setAll(of.filledRows().stream().filter(row -> row >= headerRow).limit(MOST_ROWS).toList());
  }

  /** A column says whose it is. */
  private void heads(ColumnMapping now) {
    for (int column = 0; column + 1 < sheetRows.getColumns().size(); column++) {
      int at = column;
      String field =
          now.columns().entrySet().stream()
              .filter(entry -> entry.getValue() == at)
              .map(entry -> names.getOrDefault(entry.getKey(), ""))
              .findFirst()
              .orElse("");
      sheetRows
          .getColumns()
          .get(column + 1)
          .setText(
              field.isEmpty()
                  ? ForeignSheet.letters(at)
                  : messages.text("import.sheet.column", ForeignSheet.letters(at), field));
    }
  }
}
