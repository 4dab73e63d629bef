package org.budgetbook.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.Sheet;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the rows of an entry grid, and how they are shown. */
final class EntryToolbar extends HBox {

  private final EntryDesk desk;
  private final ComboBox<Choice> units = new ComboBox<>();
  private final ToggleButton yuan = new ToggleButton();
  private final ToggleButton tenThousand = new ToggleButton();
  private final HBox unitChoice;
  private boolean showing;

  /** What can be chosen: one unit or the whole department, by name. */
  private record Choice(Optional<UnitCode> unit, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  EntryToolbar(Sheet sheet, EntryDesk desk, Runnable addRow, Runnable removeRows) {
    this.desk = desk;
    getStyleClass().add("entry-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    if (sheet.grows()) {
      getChildren()
          .addAll(
              button("entry.add-row", Feather.PLUS, "add-row", addRow),
              button("entry.remove-row", Feather.TRASH_2, "remove-row", removeRows));
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    unitChoice = labelled("entry.unit", units);
    unitChoice.managedProperty().bind(unitChoice.visibleProperty());
    getChildren().addAll(gap, unitChoice);
    units.setId("entry-unit");
    units
        .valueProperty()
        .addListener((source, before, after) -> {
          if (!showing && after != null) {
            desk.view().unitProperty().set(after.unit());
          }
        });
    boolean hasAmounts =
        sheet.columns().stream().anyMatch(column -> column.kind() instanceof ColumnKind.Amount);
    if (hasAmounts) {
      getChildren().add(amounts());
    }
  }

  private Button button(String key, Feather icon, String id, Runnable action) {
    Button button = new Button(desk.messages().text(key), new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(desk.messages().text(key + ".hint")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private HBox labelled(String key, Region control) {
    Label label = new Label(desk.messages().text(key));
    label.getStyleClass().add("entry-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    HBox pair = new HBox(label, control);
    pair.getStyleClass().add("entry-pair");
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  private HBox amounts() {
    ToggleGroup group = new ToggleGroup();
    half(yuan, AmountUnit.YUAN, group, "left-pill");
    half(tenThousand, AmountUnit.TEN_THOUSAND_YUAN, group, "right-pill");
    HBox halves = new HBox(yuan, tenThousand);
    halves.setAlignment(Pos.CENTER_LEFT);
    return labelled("entry.amounts", halves);
  }

  private void half(ToggleButton button, AmountUnit unit, ToggleGroup group, String style) {
    button.setText(SheetGridModel.unit(desk.messages(), unit));
    button.setId(unit == AmountUnit.YUAN ? "amounts-yuan" : "amounts-ten-thousand");
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> {
      button.setSelected(true);
      desk.view().amountsProperty().set(unit);
    });
  }

  void show(ShownSheet shown) {
    Book book = shown.book();
    showing = true;
    unitChoice.setVisible(shown.unitColumn().isPresent() && book.units().size() > 1);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Optional.empty(), desk.messages().text("entry.unit.all")));
    for (Unit unit : book.units()) {
      choices.add(new Choice(Optional.of(unit.code()), unit.name()));
    }
    if (!units.getItems().equals(choices)) {
      units.getItems().setAll(choices);
    }
    choices.stream()
        .filter(choice -> choice.unit().equals(shown.unit()))
        .findFirst()
        .ifPresent(units::setValue);
    yuan.setSelected(shown.amounts() == AmountUnit.YUAN);
    tenThousand.setSelected(shown.amounts() == AmountUnit.TEN_THOUSAND_YUAN);
    showing = false;
  }
}
