package org.budgetbook.desktop.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.budgetbook.book.UnitCode;
import org.budgetbook.money.AmountUnit;

/** How all entry pages show their rows, the same on each. For the FX thread. */
public final class EntryView {

  private final ObjectProperty<AmountUnit> amounts = new SimpleObjectProperty<>(AmountUnit.YUAN);
  private final ObjectProperty<Optional<UnitCode>> unit =
      new SimpleObjectProperty<>(Optional.empty());

  /** In what amounts are shown and typed: 元 or 万元. */
  public ObjectProperty<AmountUnit> amountsProperty() {
    return amounts;
  }

  /** The unit whose rows are shown; empty for the whole department. */
  public ObjectProperty<Optional<UnitCode>> unitProperty() {
    return unit;
  }
}
