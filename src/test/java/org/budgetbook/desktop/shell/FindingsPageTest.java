package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.budgetbook.book.Action;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Level;
import org.budgetbook.check.finding.Place;
import org.budgetbook.check.finding.RuleId;
import org.budgetbook.check.note.CheckNotes;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.PartState;
import org.budgetbook.desktop.grid.CellRange;
import org.budgetbook.desktop.grid.GridView;
import org.budgetbook.message.Message;
import org.budgetbook.money.Money;
import org.budgetbook.session.BudgetSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 审核 of a whole published book in the window. */
class FindingsPageTest extends RealWindow {

  private static final RuleId BELOW_ZERO = RuleId.parse("14");

  @BeforeEach
  void openChecks() {
    openPublished(CheckPlaces.PART);
    Fx.await(
        "the findings show",
        () -> Objects.requireNonNull(window).budget() != null && !page().listed().isEmpty());
  }

  @Test
  void an_error_appears_with_the_edit_and_vanishes_with_its_undo() {
    assertEquals(0, errors());
    String clean = status();
    negate(1);
    Fx.await("the error shows", () -> errors() > 0);
    assertTrue(
        faults().containsValue(PartState.FAULTY),
        "a part of the navigation is marked: " + faults());
    Fx.await("the status line tells it", () -> !status().equals(clean));
    Fx.run(() -> budget().undo());
    Fx.await("the error is gone", () -> errors() == 0);
    assertEquals(clean, Fx.call(this::status));
    assertTrue(!Fx.call(this::faults).containsValue(PartState.FAULTY));
  }

  @Test
  void the_status_line_leads_to_the_first_error() {
    assertEquals(messages.text("checks.level.warning"), shown());
    negate(1);
    Fx.await("the error shows", () -> errors() > 0);
    assertEquals(messages.text("checks.level.warning"), shown(), "what was being read stays");
    press("#checks");
    assertEquals(messages.text("checks.level.error"), shown());
  }

  /** The level of the finding that is told in full. */
  private String shown() {
    return text(".finding-detail .finding-level");
  }

  @Test
  void f8_leads_to_the_cell_of_the_next_finding() {
    negate(1);
    Fx.await("the error shows", () -> errors() > 0);
    List<Finding> listed = Fx.call(() -> page().listed());
    Finding below =
        listed.stream()
            .filter(finding -> finding.rule().equals(BELOW_ZERO))
            .findFirst()
            .orElseThrow();
    Place.Target.Cell target = (Place.Target.Cell) Objects.requireNonNull(below.place().target());
    Fx.run(
        () -> page().select(listed.get(Math.floorMod(listed.indexOf(below) - 1, listed.size()))));
    press(KeyCode.F8, stage().getScene().getRoot());
    Fx.await("the table shows", () -> stage().getScene().lookup("#table-grid") != null);
    Fx.await(
        "the cell is chosen",
        () -> {
          GridView grid = (GridView) stage().getScene().lookup("#table-grid");
          CellRange range = grid.selectedRangeProperty().get();
          return range != null
              && grid.model().cell(range.top(), range.left()).text().startsWith("-");
        });
    assertEquals(
        BudgetParts.tablePart(target.address().table()),
        Fx.call(() -> Objects.requireNonNull(budget().shown()).id()));
  }

  @Test
  void a_cell_is_marked_in_its_corner_while_an_error_concerns_it() {
    Fx.run(() -> budget().chooseId("table.income-and-expenditure"));
    Fx.await("the table shows", () -> stage().getScene().lookup("#table-grid") != null);
    GridView grid = (GridView) stage().getScene().lookup("#table-grid");
    assertEquals(java.util.Set.of(), faultyCells(grid));
    negate(1);
    Fx.await("a corner is marked", () -> !faultyCells(grid).isEmpty());
    assertTrue(
        faultyCells(grid).stream()
            .anyMatch(
                place -> grid.model().cell(place.row(), place.column()).text().startsWith("-")),
        "the figure below zero is one of them");
    Fx.run(() -> budget().undo());
    Fx.await("no corner is marked", () -> faultyCells(grid).isEmpty());
  }

  private static java.util.Set<org.budgetbook.desktop.grid.CellPlace> faultyCells(GridView grid) {
    return grid.corners().entrySet().stream()
        .filter(entry -> entry.getValue() == org.budgetbook.desktop.grid.GridCorner.FAULT)
        .map(java.util.Map.Entry::getKey)
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void the_ties_stand_under_the_parts_of_the_budget() {
    Fx.run(() -> ((ToggleButton) stage().getScene().lookup("#checks-tab-ties")).setSelected(true));
    Fx.await("they show", () -> !ties().getItems().isEmpty());
    assertTrue(ties().getItems().getFirst().toString().endsWith("style=part]"));
    assertTrue(
        ties().getItems().stream()
            .map(Object::toString)
            .anyMatch(line -> line.endsWith("style=part]") && line.contains("预算收支总表")));
    assertTrue(stage().getScene().lookup("#ties-export") instanceof Button);
  }

  private javafx.scene.control.TableView<?> ties() {
    return (javafx.scene.control.TableView<?>)
        Objects.requireNonNull(stage().getScene().lookup("#ties"));
  }

  @Test
  void enter_opens_the_form_of_a_finding() {
    press(KeyCode.ENTER, list());
    Fx.await(
        "the form shows",
        () -> Objects.requireNonNull(budget().shown()).id().equals("form.targets"));
  }

  @Test
  void a_note_is_saved_shown_and_taken_back_by_undo() {
    Finding warning = Fx.call(() -> page().listed().getFirst());
    assertEquals(Level.WARNING, warning.level());
    Fx.run(() -> {
      ((TextArea) stage().getScene().lookup("#finding-note")).setText("行业用语，不是重复");
      ((Button) stage().getScene().lookup("#finding-note-save")).fire();
    });
    Fx.await(
        "the note is saved",
        () -> new CheckNotes(budget().session().book()).of(warning).isPresent());
    Fx.await("it shows", () -> shows(messages.text("checks.note.done")));
    Fx.run(() -> budget().undo());
    Fx.await("it is gone", () -> !shows(messages.text("checks.note.done")));
    assertTrue(new CheckNotes(session().book()).of(warning).isEmpty());
  }

  @Test
  void levels_and_words_choose_what_is_listed() {
    int all = Fx.call(() -> page().listed().size());
    Fx.run(() -> ((ToggleButton) stage().getScene().lookup("#level-hint")).setSelected(false));
    List<Finding> warnings = Fx.call(() -> page().listed());
    assertTrue(!warnings.isEmpty() && warnings.size() < all);
    assertTrue(warnings.stream().allMatch(finding -> finding.level() == Level.WARNING));
    String word = messages.text(warnings.getFirst().message());
    Fx.run(() -> ((TextField) stage().getScene().lookup("#checks-search")).setText(word));
    assertTrue(
        Fx.call(() -> page().listed()).stream()
            .allMatch(finding -> messages.text(finding.message()).contains(word)));
  }

  @Test
  void hundreds_of_findings_scroll_in_time() {
    negate(Integer.MAX_VALUE);
    Fx.await("they show", () -> page().listed().size() >= 350);
    List<Long> frames = new ArrayList<>();
    for (int row = 0; row < 350; row += 8) {
      int at = row;
      frames.add(
          Fx.call(() -> {
            long begin = System.nanoTime();
            list().scrollTo(at);
            stage().getScene().getRoot().applyCss();
            stage().getScene().getRoot().layout();
            return System.nanoTime() - begin;
          }));
    }
    Collections.sort(frames);
    long median = TimeUnit.NANOSECONDS.toMillis(frames.get(frames.size() / 2));
    assertTrue(median < 100, "a step of scrolling took " + median + " ms");
  }

  /** Turns the amounts of the first lines: figures below zero are errors. */
  private void negate(int lines) {
    List<Edit> edits = new ArrayList<>();
    for (Placed<BudgetLine> before : session().book().lines().allPlaced()) {
      if (edits.size() < lines) {
        edits.add(new LineEdit(before, new Placed<>(before.position(), negative(before.value()))));
      }
    }
    session()
        .apply(new Action(Message.of("entry.action.insert", 1), new EditGroup(edits)))
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private static BudgetLine negative(BudgetLine line) {
    return new BudgetLine(
        line.id(),
        line.unit(),
        line.functional(),
        line.category(),
        line.departmentEconomic(),
        line.governmentEconomic(),
        line.project(),
        line.source(),
        line.timing(),
        Money.ofFen(-1_000_000_000L - line.amount().fen()));
  }

  private long errors() {
    return page().listed().stream().filter(finding -> finding.level() == Level.ERROR).count();
  }

  private String status() {
    return ((Button) stage().getScene().lookup("#checks")).getText();
  }

  private java.util.Map<String, PartState> faults() {
    return budget().checks().faults();
  }

  private org.budgetbook.desktop.check.FindingsPage page() {
    return budget().checks().page();
  }

  @SuppressWarnings("unchecked")
  private ListView<Object> list() {
    return (ListView<Object>) stage().getScene().lookup("#findings");
  }

  private boolean shows(String note) {
    return stage().getScene().getRoot().lookupAll(".finding-note").stream()
        .anyMatch(label ->
            label instanceof javafx.scene.control.Label said
                && said.isVisible()
                && said.getText().equals(note));
  }

  private void press(KeyCode code, Node at) {
    Fx.run(() ->
        Event.fireEvent(
            at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private BudgetSession session() {
    return Fx.call(() -> budget().session());
  }
}
