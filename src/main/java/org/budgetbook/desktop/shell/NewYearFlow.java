package org.budgetbook.desktop.shell;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.newyear.NewYearActions;
import org.budgetbook.desktop.newyear.NewYearPage;
import org.budgetbook.library.Messages;
import org.budgetbook.rollforward.YearDecisions;
import org.budgetbook.rollforward.YearOutcome;
import org.budgetbook.rollforward.YearProposal;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceSession;

/** The way from a budget to the next year's: proposal, decisions, the new budget. */
final class NewYearFlow {

  private final WorkspaceSession workspace;
  private final Background background;
  private final Notices notices;
  private final Messages messages;
  private final Consumer<Node> page;
  private final Consumer<BudgetSession> opened;
  private final Runnable back;
  private final UnaryOperator<Book> finish;

  /**
   * @param page shows a page in the window
   * @param opened shows the new budget
   * @param back shows the workspace again
   * @param finish what is done to the new book before it is added; slow
   */
  NewYearFlow(
      WorkspaceSession workspace,
      Background background,
      Notices notices,
      Messages messages,
      Consumer<Node> page,
      Consumer<BudgetSession> opened,
      Runnable back,
      UnaryOperator<Book> finish) {
    this.workspace = workspace;
    this.background = background;
    this.notices = notices;
    this.messages = messages;
    this.page = page;
    this.opened = opened;
    this.back = back;
    this.finish = finish;
  }

  void begin(BudgetCard card) {
    int year = card.heading().year() + 1;
    notices.work(
        messages.text("newyear.work.read"),
        progress ->
            workspace.nextYear(
                card.id(), workspace.editionFor(card.heading().edition(), year), year),
        proposal -> page.accept(new NewYearPage(messages, proposal, new Actions(proposal))));
  }

  private final class Actions implements NewYearActions {

    private final YearProposal proposal;

    Actions(YearProposal proposal) {
      this.proposal = proposal;
    }

    @Override
    public void build(
        YearDecisions decisions, Consumer<YearOutcome> built, Consumer<String> refused) {
      background.run(() -> proposal.outcome(decisions), built, refused);
    }

    @Override
    public void begin(YearOutcome outcome) {
      notices.work(
          messages.text("newyear.work.begin"),
          progress -> workspace.begin(finish.apply(outcome.book())),
          session -> {
            opened.accept(session);
            notices.done(
                messages.text("newyear.done", proposal.year(), outcome.book().lines().size()));
          });
    }

    @Override
    public void cancel() {
      back.run();
    }
  }
}
