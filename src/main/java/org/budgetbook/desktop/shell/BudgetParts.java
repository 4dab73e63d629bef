package org.budgetbook.desktop.shell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.budgetbook.book.Fact;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.desktop.entry.EntryPage;
import org.budgetbook.desktop.entry.EntryPages;
import org.budgetbook.desktop.form.FormPages;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.desktop.inspect.Inspector;
import org.budgetbook.desktop.table.LiveTable;
import org.budgetbook.desktop.table.SelectionSum;
import org.budgetbook.edition.TableDefinition;
import org.budgetbook.figures.RowKey;
import org.budgetbook.figures.TableFigures;
import org.budgetbook.library.Messages;
import org.budgetbook.session.BudgetSession;
import org.jspecify.annotations.Nullable;

/** The register of pages: every screen of a budget is named here, and here only. */
final class BudgetParts {

  private final BudgetSession session;
  private final Messages messages;
  private final EntryPages entries;
  private final FormPages forms;
  private final StatusLine status;
  private final LiveTable live;
  private final GridLooks looks;
  private final Inspector inspector;

  BudgetParts(
      BudgetSession session,
      DesktopResources resources,
      StatusLine status,
      Preferences preferences,
      ObjectProperty<Optional<UnitCode>> unit,
      Consumer<FactId> jump) {
    this.session = session;
    this.status = status;
    this.messages = resources.messages();
    looks = new GridLooks(preferences::text, preferences::set);
    entries =
        new EntryPages(
            session, resources.vocabulary(), resources.messages(), resources.family(), looks);
    forms = new FormPages(session, resources.messages(), resources.files());
    live =
        new LiveTable(
            resources.family(), looks, session, resources.vocabulary(), resources.messages(), jump);
    inspector =
        new Inspector(
            session,
            resources.vocabulary(),
            resources.messages(),
            jump,
            ZoneId.systemDefault(),
            new Inspector.Layout(
                preferences.number("inspector.width").map(Long::doubleValue).orElse(320.0),
                preferences.text("inspector.collapsed").orElse("").equals("true")),
            layout -> {
              preferences.set("inspector.width", Math.round(layout.width()));
              preferences.set("inspector.collapsed", layout.collapsed());
            });
    live.sumProperty().addListener((property, before, after) -> status.selection(after));
    looks.zoomProperty().addListener((property, before, after) -> status.zoom(after.doubleValue()));
    status.zoom(looks.zoomProperty().get());
    live.focusProperty().addListener((property, before, after) -> inspector.look(after));
    unit.addListener((property, before, after) -> live.showUnit(after.orElse(null)));
    entries.view().unitProperty().bindBidirectional(unit);
  }

  /** All parts, each group in its own order. */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    forms.ids().forEach(id -> parts.add(form(id)));
    entries.ids().forEach(id -> parts.add(entry(id)));
    session.edition().tables().forEach(table -> parts.add(table(table)));
    return List.copyOf(parts);
  }

  private Part entry(String id) {
    String title = entries.title(id);
    return new Part(
        entryPart(id),
        Part.Group.ENTRY,
        "",
        title,
        title,
        "entry",
        () -> followed(entries.page(id)),
        book -> entries.state(id, book));
  }

  private EntryPage followed(EntryPage page) {
    page.grid()
        .selectedRangeProperty()
        .addListener((property, before, after) -> status.selection(sum(page.grid(), after)));
    return page;
  }

  private static @Nullable SelectionSum sum(GridView grid, @Nullable CellRange range) {
    return range == null ? null : SelectionSum.of(grid.model(), range);
  }

  private Part form(String id) {
    String title = forms.title(id);
    return new Part(
        "form." + id,
        switch (id) {
          case "department" -> Part.Group.ENTRY;
          case "overview" -> Part.Group.OVERVIEW;
          case "targets" -> Part.Group.PERFORMANCE;
          default -> Part.Group.REASONS;
        },
        "",
        title,
        title,
        "forms",
        () -> forms.page(id),
        book -> forms.state(id, book));
  }

  private Part table(TableDefinition table) {
    String id = table.id();
    return new Part(
        tablePart(id),
        Part.Group.TABLES,
        Integer.toString(table.number()),
        messages.text("desktop.table." + id),
        session.table(id).title(),
        "tables",
        () -> new TableScreen(live, id),
        book -> session.table(id).empty() ? PartState.EMPTY : PartState.DONE);
  }

  /** The id of the part that shows a table. */
  static String tablePart(String table) {
    return "table." + table;
  }

  /** The id of the part in which an entry grid stands. */
  static String entryPart(String sheet) {
    return "entry." + sheet;
  }

  /** Goes to a fact's row in the entry grid in view. */
  void revealFact(Fact fact) {
    entries.page(EntryPages.idOf(fact)).reveal(fact.id());
  }

  /** The window's words have become larger or smaller: the grids follow. */
  void textScale(double scale) {
    looks.textScaleProperty().set(scale);
  }

  /** The panel beside the tables. */
  Inspector inspector() {
    return inspector;
  }

  /** All grids, at their own size again. */
  void resetZoom() {
    looks.setZoom(1);
  }

  /** Goes to the first row of a code in the table in view, as soon as the table is there. */
  void reveal(String table, String code) {
    TableFocus focus = live.focusProperty().get();
    if (focus != null && focus.table().definition().id().equals(table)) {
      select(focus.table(), code);
      return;
    }
    live.focusProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends TableFocus> property,
                  TableFocus before,
                  TableFocus after) {
                if (after != null) {
                  property.removeListener(this);
                  if (after.table().definition().id().equals(table)) {
                    select(after.table(), code);
                  }
                }
              }
            });
  }

  private void select(TableFigures table, String code) {
    GridView grid = live.grid();
    for (int row = 0; grid != null && row < table.rows().size(); row++) {
      if (hasRow(table.rows().get(row), code)) {
        grid.selectInModel(row, 0);
        grid.requestFocus();
        return;
      }
    }
  }

  /** Whether one of a row's parts stands for a code. */
  static boolean hasRow(TableFigures.TableRow row, String code) {
    return row.parts().stream()
        .anyMatch(part -> {
          RowKey key = part.key();
          return key != null
              && key.classificationCode() != null
              && key.classificationCode().digits().equals(code);
        });
  }
}
