package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.budgetbook.book.Book;
import org.budgetbook.desktop.start.SafetyActions;
import org.budgetbook.desktop.start.SafetyPage;
import org.budgetbook.desktop.start.UnlockPage;
import org.budgetbook.library.Messages;
import org.budgetbook.message.RefusedException;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.Opening;
import org.budgetbook.session.WholeWorkspace;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;

/** The page of safety over the open workspace. For the FX thread. */
final class SafetyFlow implements SafetyActions {

  private static final DateTimeFormatter FILE_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final WorkspaceDesk desk;
  private final WorkspaceSession workspace;
  private final Background background;
  private final Notices notices;
  private final Messages messages;
  private final FileQuestions files;
  private final MainWindow window;
  private final WorkspaceFlow flow;

  SafetyFlow(
      WorkspaceDesk desk,
      WorkspaceSession workspace,
      Background background,
      Notices notices,
      Messages messages,
      FileQuestions files,
      MainWindow window,
      WorkspaceFlow flow) {
    this.desk = desk;
    this.workspace = workspace;
    this.background = background;
    this.notices = notices;
    this.messages = messages;
    this.files = files;
    this.window = window;
    this.flow = flow;
  }

  private record Standing(boolean hasPassword, List<BackupCard> backups) {}

  void begin() {
    Path file = workspace.file();
    background.run(
        () -> new Standing(desk.hasPassword(file), desk.backups(file)),
        found -> window.show(new SafetyPage(messages, found.hasPassword(), found.backups(), this)),
        notices::failed);
  }

  @Override
  public void changePassword(String password) {
    Path file = workspace.file();
    flow.change(() -> {
      workspace.close();
      try {
        desk.changePassword(file, password);
      } catch (RefusedException refused) {
        // It is as it was: open again, and said.
        Opening again = desk.open(file);
        javafx.application.Platform.runLater(
            () -> notices.failed(messages.text(refused.sentence())));
        return again;
      }
      javafx.application.Platform.runLater(() ->
          notices.done(
              messages.text(password.isEmpty() ? "safety.done.removed" : "safety.done.set")));
      return desk.open(file);
    });
  }

  @Override
  public void inspect(BackupCard backup, Consumer<List<BudgetCard>> found) {
    background.run(() -> desk.inspect(workspace.file(), backup), found, notices::failed);
  }

  @Override
  public void restoreAside(BackupCard backup) {
    Path present = workspace.file();
    String name = present.getFileName().toString().replace(".mv.db", "");
    Path aside =
        present.resolveSibling(
            name + "-" + FILE_TIME.format(LocalDateTime.now(ZoneId.systemDefault())) + ".mv.db");
    flow.change(() -> {
      desk.restoreAs(present, backup, aside);
      return desk.open(aside);
    });
  }

  @Override
  public void backUp() {
    notices.work(
        messages.text("safety.do.backup"),
        progress -> {
          workspace.backUp();
          return true;
        },
        done -> begin());
  }

  @Override
  public void exportAll() {
    Optional<File> to = files.everything("budgetbook-all.zip");
    Function<File, Integer> export =
        file -> new WholeWorkspace().export(workspace, desk, file.toPath());
    to.ifPresent(file ->
        notices.work(
            messages.text("safety.do.export"),
            progress -> export.apply(file),
            budgets -> notices.done(messages.text("safety.done.export", budgets, file))));
  }

  @Override
  public void importAll() {
    files
        .everything()
        .map(File::toPath)
        .ifPresent(file ->
            background.run(
                () -> WholeWorkspace.isSealed(file),
                sealed -> {
                  if (sealed) {
                    UnlockPage page = UnlockPage.ofExport(messages, file, this::begin);
                    page.ask(password -> take(file, password, page::complain));
                    window.show(page);
                  } else {
                    take(file, "", notices::failed);
                  }
                },
                notices::failed));
  }

  private record Taken(int added, int left) {}

  private void take(Path file, String password, Consumer<String> refused) {
    background.run(
        () -> {
          List<Book> books = new WholeWorkspace().read(file, password);
          int added = workspace.addMissing(books).size();
          return new Taken(added, books.size() - added);
        },
        taken -> {
          notices.done(messages.text("safety.done.import", taken.added(), taken.left()));
          flow.backToStart();
        },
        refused);
  }

  @Override
  public void leave() {
    flow.backToStart();
  }
}
