package org.budgetbook.desktop.entry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.sheet.ColumnKind;
import org.budgetbook.sheet.Sheet;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the rows of an entry grid, and how they are shown. */
final class EntryToolbar extends HBox {

  private final EntryDesk desk;
  private final ToggleButton yuan = new ToggleButton();
  private final ToggleButton tenThousand = new ToggleButton();

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
    getChildren().add(gap);
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
    yuan.setSelected(shown.amounts() == AmountUnit.YUAN);
    tenThousand.setSelected(shown.amounts() == AmountUnit.TEN_THOUSAND_YUAN);
  }
}
