package org.budgetbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.budgetbook.book.Book;
import org.budgetbook.book.ProjectCode;
import org.budgetbook.desktop.Fx;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Resources;
import org.budgetbook.rollforward.ProjectOffer;
import org.budgetbook.rollforward.Rollforward;
import org.budgetbook.rollforward.Take;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearProposal;
import org.junit.jupiter.api.Test;

/** From the card of a budget to the next year's, in the real window on a real workspace. */
class NewYearTest extends RealWindow {

  private final Book last = SampleBook.book();

  private YearProposal proposal() {
    Edition edition = new Editions(Resources.ofProgram()).load(last.heading().edition());
    return Rollforward.of(last, edition, edition, last.heading().year() + 1);
  }

  private void openPage() {
    TemporaryDesktop desktop = new TemporaryDesktop(folder);
    desktop.with(last);
    start(desktop);
    press(".card-next");
    awaitBuilt();
  }

  private void awaitBuilt() {
    Fx.await(
        "the new book is built",
        () -> find("#new-year-begin") instanceof Button begin && !begin.isDisabled());
  }

  @Test
  void what_goes_on_is_taken_unless_decided_otherwise() {
    openPage();
    press("#new-year-begin");
    awaitBudget();
    YearProposal proposal = proposal();
    assertEquals(
        proposal.outcome(proposal.decisions(Take.CONTINUING)).book(),
        Fx.call(() -> budget().session().book()));
  }

  @Test
  void a_space_takes_a_project_along_or_leaves_it_and_the_choice_above_is_no_longer_whole() {
    openPage();
    TableView<?> table = (TableView<?>) node("#new-year-projects");
    ProjectOffer first = (ProjectOffer) Fx.call(() -> table.getItems().getFirst());
    ProjectCode code = first.project().code();
    Fx.run(() -> {
      table.getSelectionModel().select(0);
      table.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
    });
    awaitBuilt();
    assertFalse(Fx.call(() -> ((RadioButton) node("#take-continuing")).isSelected()));
    press("#new-year-begin");
    awaitBudget();
    YearProposal proposal = proposal();
    YearDecisions decided =
        proposal.decisions(Take.CONTINUING).withProject(code, !first.continuing());
    assertEquals(proposal.outcome(decided).book(), Fx.call(() -> budget().session().book()));
  }

  @Test
  void no_amounts_come_when_none_are_wanted() {
    openPage();
    press("#take-none");
    awaitBuilt();
    press("#new-year-begin");
    awaitBudget();
    Book made = Fx.call(() -> budget().session().book());
    assertEquals(List.of(), made.lines().asList());
    assertEquals(last.units().asList().size(), made.units().size());
  }

  @Test
  void the_page_says_what_stays_away_and_why() {
    openPage();
    String summary = text("#wizard-summary");
    assertTrue(summary.contains(messages.text("rollforward.left.carried-over")), summary);
    press("#section-numbers");
    assertTrue(Fx.call(() -> ((TableView<?>) node("#new-year-numbers")).getItems().size()) > 10);
  }

  @Test
  void a_budget_whose_next_year_is_there_offers_none() {
    openPage();
    press("#new-year-begin");
    awaitBudget();
    Fx.run(() -> Objects.requireNonNull(window).backToStart());
    Fx.await("both cards", () -> cards(".card") == 2);
    assertEquals(1, Fx.call(() -> cards(".card-next")));
  }

  private int cards(String style) {
    List<Node> found = List.copyOf(stage().getScene().getRoot().lookupAll(style));
    return found.size();
  }
}
