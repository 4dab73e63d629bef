package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.budgetbook.book.Book;
import org.budgetbook.book.Heading;
import org.budgetbook.desktop.intake.IntakePage;
import org.budgetbook.desktop.start.LedgerImport;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.library.Messages;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/** What comes into budgets: asks for files, shows what would happen, does it. For the FX thread. */
final class IncomingFlow {

  private final Incoming incoming;
  private final Background background;
  private final Notices notices;
  private final DesktopResources resources;
  private final Messages messages;
  private final FileQuestions files;
  private final DialogVeil dialogs;
  private final PartsFlow parts;
  private final PublishedFlow published;

  IncomingFlow(
      DesktopServices services,
      Background background,
      Notices notices,
      DesktopResources resources,
      FileQuestions files,
      DialogVeil dialogs) {
    this.incoming = services.incoming();
    this.background = background;
    this.notices = notices;
    this.resources = resources;
    this.messages = resources.messages();
    this.files = files;
    this.dialogs = dialogs;
    this.parts = new PartsFlow(incoming, background, notices, messages, files, dialogs);
    this.published = new PublishedFlow(services, background, notices, resources, files, dialogs);
  }

  /** Imports a sheet into an open budget, as one step. */
  void ledger(BudgetSession session) {
    files.sheet().map(File::toPath).ifPresent(file -> ledger(session, file));
  }

  /** Imports the sheet of a file. */
  void ledger(BudgetSession session, Path file) {
    notices.work(
        messages.text("import.work.read"),
        progress -> incoming.ledgers().open(file),
        read -> {
          LedgerTarget target = new LedgerTarget.Open(incoming.ledgers(), session);
          dialogs.fill(
              page(
                  session.edition(),
                  read,
                  target,
                  null,
                  dialogs::close,
                  () -> template(session),
                  dialogs::close));
        });
  }

  /** Merges units' parts into an open budget. */
  void merge(BudgetSession session) {
    parts.merge(session);
  }

  /** Takes last year's figures from published tables into an open budget. */
  void lastYear(BudgetSession session) {
    published.lastYear(session, null);
  }

  /** Units' parts. */
  PartsFlow parts() {
    return parts;
  }

  /** What was published. */
  PublishedFlow published() {
    return published;
  }

  /**
   * Makes a budget of a sheet.
   *
   * @param page shows a page in the window
   * @param opened shows the new budget
   * @param back shows the workspace again
   */
  void ledger(
      LedgerImport wanted,
      WorkspaceSession workspace,
      Consumer<Node> page,
      Consumer<BudgetSession> opened,
      Runnable back) {
    Heading heading = wanted.heading();
    notices.work(
        messages.text("import.work.read"),
        progress ->
            new Read(incoming.ledgers().open(wanted.file()), workspace.edition(heading.edition())),
        read -> {
          Book empty = Book.empty(heading);
          LedgerTarget target =
              new LedgerTarget.New(incoming.ledgers(), workspace, empty, read.edition(), opened);
          page.accept(
              page(
                  read.edition(),
                  read.file(),
                  target,
                  wanted.amounts(),
                  () -> {},
                  () -> template(read.edition(), empty),
                  back));
        });
  }

  private record Read(ForeignFile file, Edition edition) {}

  private IntakePage page(
      Edition edition,
      ForeignFile file,
      LedgerTarget target,
      @Nullable AmountUnit amounts,
      Runnable imported,
      Runnable template,
      Runnable back) {
    return new IntakePage(
        messages,
        resources.vocabulary(),
        edition,
        file,
        new LedgerActions(
            target,
            file,
            amounts,
            incoming.ledgers(),
            background,
            notices,
            messages,
            imported,
            template,
            back));
  }

  /** Asks where to, then writes a sheet to fill in. */
  void template(BudgetSession session) {
    template(session.edition(), session.book());
  }

  private void template(Edition edition, Book book) {
    Heading heading = book.heading();
    String name =
        messages.text("import.template.name", heading.department().name(), heading.year());
    files
        .template(name + ".xlsx")
        .map(File::toPath)
        .ifPresent(file ->
            notices.work(
                messages.text("import.template.work"),
                progress -> {
                  incoming.template(edition, book, file);
                  return file;
                },
                written -> notices.done(messages.text("import.template.done", written))));
  }
}
