package org.budgetbook.desktop.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.budgetbook.book.FactId;
import org.budgetbook.book.UnitCode;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.desktop.grid.CellPlace;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridLooks;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.figures.BackedTable;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.session.Applied;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Failures;
import org.budgetbook.session.FigureTyping;
import org.budgetbook.sheet.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure table that follows the budget while it is attached, and whose figures can be typed.
 * Tables are laid out beside the FX thread; all methods are for the FX thread.
 */
public final class LiveTable implements Page {

  /** Which table is to be shown, counted by requests so that an overtaken answer is dropped. */
  private record Wanted(String table, @Nullable UnitCode unit, long request) {}

  private final String family;
  private final GridLooks looks;
  private final BudgetSession session;
  private final Messages messages;
  private final FigureTyping typing;
  private final Failures failures = new Failures();
  private final StackPane root = new StackPane();
  private final TableCards cards;
  private final ReadOnlyObjectWrapper<@Nullable TableFocus> focus = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SelectionSum> sum = new ReadOnlyObjectWrapper<>();

  /** Counts applied actions: a table read before one must not replace a table read after it. */
  private final AtomicLong applied = new AtomicLong();

  private volatile @Nullable Wanted wanted;
  private List<Finding> findings = List.of();
  private long shownState;
  private @Nullable Wanted shown;
  private @Nullable TablePage page;
  private @Nullable FigurePlaces places;
  private @Nullable Runnable listening;

  /**
   * A page on a budget that shows no table yet.
   *
   * @param family the font family of the grid
   * @param looks how it is shown, as all others
   * @param jump shows a fact in the grid it was entered in
   */
  public LiveTable(
      String family,
      GridLooks looks,
      BudgetSession session,
      Vocabulary vocabulary,
      Messages messages,
      Consumer<FactId> jump) {
    this.family = family;
    this.looks = looks;
    this.session = session;
    this.messages = messages;
    FactWords words = new FactWords(session.edition(), vocabulary, messages);
    typing = new FigureTyping(session, vocabulary, words);
    cards = new TableCards(root, session, typing, words, messages, failures, jump, this::focusGrid);
    root.getStylesheets().add("/desktop/live.css");
    // An open card must not make the page larger than its place in the window.
    root.setMinSize(0, 0);
    root.getChildren().add(cards.node());
  }

  @Override
  public Node node() {
    return root;
  }

  /** Follows the budget from now on; what changed meanwhile is read again. */
  @Override
  public void attach() {
    if (listening == null) {
      listening = session.listen(this::follow);
      applied.incrementAndGet();
      Wanted current = wanted;
      if (current != null) {
        want(current.table(), current.unit());
      }
    }
  }

  @Override
  public void save() {
    if (page != null) {
      page.grid().commit();
    }
  }

  @Override
  public void detach() {
    save();
    if (listening != null) {
      listening.run();
      listening = null;
    }
    cards.close();
  }

  /** Shows a table by its id in the edition. */
  public void show(String table) {
    Wanted current = wanted;
    want(table, current == null ? null : current.unit());
  }

  /** Shows the tables of one unit; of the whole department for null. */
  public void showUnit(@Nullable UnitCode unit) {
    Wanted current = wanted;
    if (current != null) {
      want(current.table(), unit);
    } else {
      wanted = new Wanted(session.edition().tables().getFirst().id(), unit, 0);
    }
  }

  private void want(String table, @Nullable UnitCode unit) {
    Wanted before = wanted;
    Wanted next = new Wanted(table, unit, before == null ? 0 : before.request() + 1);
    wanted = next;
    long state = applied.get();
    ForkJoinPool.commonPool()
        .execute(() -> {
          BackedTable read = session.backedTable(table, unit);
          Platform.runLater(() -> display(next, read, state));
        });
  }

  /** On the session's thread: reads the table anew before the next action changes it. */
  private void follow(Applied action) {
    long state = applied.incrementAndGet();
    Wanted current = wanted;
    if (current != null) {
      BackedTable read = session.backedTable(current.table(), current.unit());
      Platform.runLater(() -> display(current, read, state));
    }
  }

  private void display(Wanted answered, BackedTable read, long state) {
    if (!answered.equals(wanted) || state < shownState) {
      return;
    }
    shownState = state;
    FigurePlaces before = places;
    Wanted last = shown;
    boolean sameView =
        before != null
            && last != null
            && last.table().equals(answered.table())
            && Objects.equals(last.unit(), answered.unit())
            && before.table().figures().definition().equals(read.figures().definition());
    shown = answered;
    FigurePlaces now = new FigurePlaces(read);
    places = now;
    if (sameView && before != null && page != null) {
      update(page, before, now);
    } else {
      cards.close();
      TablePage current = page(read);
      current.show(read.figures());
      edit(current, now, answered.unit());
    }
    mark();
    tellFocus();
  }

  private TablePage page(BackedTable first) {
    TablePage current = page;
    if (current == null) {
      current = new TablePage(family, first.figures(), looks);
      page = current;
      root.getChildren().addFirst(current);
      current.sumProperty().addListener((source, old, now) -> sum.set(now));
      current.grid().selectedRangeProperty().addListener((source, old, now) -> tellFocus());
    }
    return current;
  }

  private void update(TablePage current, FigurePlaces before, FigurePlaces now) {
    GridView grid = current.grid();
    CellPlace focused = focused(grid);
    edit(current, now, Objects.requireNonNull(shown).unit());
    if (!before.table().figures().equals(now.table().figures())) {
      current.update(now.table().figures());
      if (focused != null) {
        keepRow(grid, focused, before, now);
      }
      Set<CellPlace> moved = now.changedSince(before);
      if (!moved.isEmpty()) {
        grid.mark(moved);
      }
    }
    cards.refresh();
  }

  /** The single cell that is selected, in the table's own rows; null where there is none. */
  private static @Nullable CellPlace focused(GridView grid) {
    CellRange range = grid.selectedRangeProperty().get();
    return range == null || !range.isSingle()
        ? null
        : new CellPlace(grid.modelRow(range.top()), range.left());
  }

  /** The focus stays on its row when rows come or go above it. */
  private static void keepRow(
      GridView grid, CellPlace focus, FigurePlaces before, FigurePlaces now) {
    CellPlace place = now.placeOf(focus, before);
    if (place != null && !place.equals(focused(grid)) && grid.shownRow(place.row()) >= 0) {
      grid.selectInModel(place.row(), place.column());
    }
  }

  private void edit(TablePage current, FigurePlaces now, @Nullable UnitCode unit) {
    current
        .grid()
        .setEditing(
            new FiguresEditing(
                now,
                unit,
                session,
                typing,
                messages,
                failures,
                cards.openerAt(current.grid(), now, unit)));
  }

  /** Marks figures that findings concern; they are the department's, no unit's table has any. */
  public void mark(List<Finding> found) {
    findings = List.copyOf(found);
    mark();
  }

  private void mark() {
    FigurePlaces now = places;
    if (page != null && now != null && shown != null) {
      page.grid().setCorners(FindingMarks.of(shown.unit() == null ? findings : List.of(), now));
    }
  }

  private void tellFocus() {
    TablePage current = page;
    FigurePlaces now = places;
    Wanted view = shown;
    CellRange range = current == null ? null : current.grid().selectedRangeProperty().get();
    if (current == null || now == null || view == null || range == null) {
      focus.set(null);
      return;
    }
    int row = current.grid().modelRow(range.top());
    boolean inside = row < now.table().figures().rows().size();
    focus.set(
        inside ? new TableFocus(now.table().figures(), row, range.left(), view.unit()) : null);
  }

  private void focusGrid() {
    if (page != null) {
      page.grid().requestFocus();
    }
  }

  /** The cell the user is at; null where a table has no row. */
  public ReadOnlyObjectProperty<@Nullable TableFocus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /** What the status line says of the selection; null where a table has no row. */
  public ReadOnlyObjectProperty<@Nullable SelectionSum> sumProperty() {
    return sum.getReadOnlyProperty();
  }

  /** The grid; null until the first table has been read. */
  public @Nullable GridView grid() {
    return page == null ? null : page.grid();
  }
}
