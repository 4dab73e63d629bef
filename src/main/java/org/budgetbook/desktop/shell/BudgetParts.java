package org.budgetbook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;

/** The register of pages: every screen of a budget is named here, and here only. */
final class BudgetParts {

  private final BudgetSession session;
  private final Messages messages;
  private final String family;
  private final StatusLine status;
  private final ObservableValue<Optional<UnitCode>> unit;
  private final Background background;

  BudgetParts(
      BudgetSession session,
      Messages messages,
      String family,
      StatusLine status,
      ObservableValue<Optional<UnitCode>> unit,
      Background background) {
    this.unit = unit;
    this.background = background;
    this.session = session;
    this.messages = messages;
    this.family = family;
    this.status = status;
  }

  /** All parts, each group in its own order. */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    session.edition().tables().forEach(table -> parts.add(table(table)));
    return List.copyOf(parts);
  }

  private Part table(TableDefinition table) {
    String id = table.id();
    return new Part(
        "table." + id,
        Part.Group.TABLES,
        Integer.toString(table.number()),
        messages.text("desktop.table." + id),
        session.table(id).title(),
        "tables",
        () -> new TableScreen(session, id, unit, background, family, status),
        book -> session.table(id).empty() ? PartState.EMPTY : PartState.DONE);
  }
}
