package org.budgetbook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.StringConverter;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.library.Messages;
import org.controlsfx.control.SearchableComboBox;

/**
 * Chooses whose figures are shown: the whole department's or one unit's. A department has up to
 * hundreds of units, so a part of the name finds them.
 */
final class UnitFilter extends SearchableComboBox<Optional<Unit>> {

  private final ObjectProperty<Optional<UnitCode>> unit =
      new SimpleObjectProperty<>(Optional.empty());

  UnitFilter(Messages messages) {
    setId("unit-filter");
    getStyleClass().add("unit-filter");
    setAccessibleText(messages.text("shell.unit-filter"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Unit> shown) {
            return shown == null
                ? ""
                : shown.map(Unit::name).orElseGet(() -> messages.text("shell.all-units"));
          }

          @Override
          public Optional<Unit> fromString(String text) {
            throw new UnsupportedOperationException("units are chosen, not typed");
          }
        });
    managedProperty().bind(visibleProperty());
    setVisible(false);
    valueProperty()
        .addListener((property, before, after) -> {
          if (after != null) {
            unit.set(after.map(Unit::code));
          }
        });
    unit.addListener((property, before, after) ->
        getItems().stream()
            .filter(item -> item.map(Unit::code).equals(after))
            .findFirst()
            .ifPresent(this::setValue));
  }

  /** Empty for the whole department. */
  ObjectProperty<Optional<UnitCode>> unitProperty() {
    return unit;
  }

  /** Offers the book's units, when it has several; a chosen unit that is gone is given up. */
  void offer(Book book) {
    List<Optional<Unit>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    book.units().values().forEach(known -> choices.add(Optional.of(known)));
    if (!choices.equals(getItems())) {
      Optional<Unit> chosen = unit.get().flatMap(code -> book.units().find(code));
      getItems().setAll(choices);
      setValue(chosen);
    }
    setVisible(book.units().size() > 1);
  }
}
