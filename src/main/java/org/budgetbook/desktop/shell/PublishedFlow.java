package org.budgetbook.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.published.LastYearActions;
import org.budgetbook.desktop.published.LastYearPage;
import org.budgetbook.desktop.published.PublishedActions;
import org.budgetbook.desktop.published.RebuildActions;
import org.budgetbook.desktop.published.RebuildPage;
import org.budgetbook.library.Messages;
import org.budgetbook.reconstruction.Reconstruction;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.LastYearPreview;
import org.budgetbook.session.Published;
import org.budgetbook.session.PublishedIntake;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/** What was published comes in: as a new budget, or as last year's figures. For the FX thread. */
final class PublishedFlow {

  private final DesktopServices services;
  private final PublishedIntake intake;
  private final Background background;
  private final Notices notices;
  private final DesktopResources resources;
  private final Messages messages;
  private final FileQuestions files;
  private final DialogVeil dialogs;

  PublishedFlow(
      DesktopServices services,
      Background background,
      Notices notices,
      DesktopResources resources,
      FileQuestions files,
      DialogVeil dialogs) {
    this.services = services;
    this.intake = services.incoming().published();
    this.background = background;
    this.notices = notices;
    this.resources = resources;
    this.messages = resources.messages();
    this.files = files;
    this.dialogs = dialogs;
  }

  /**
   * Where a rebuilt budget goes.
   *
   * @param cards of the budgets that are there
   * @param page shows a page in the window
   * @param opened shows the new budget
   * @param nextYear begins the year after a budget's; finishes the new book before it is added
   * @param back shows the workspace again
   */
  record Place(
      WorkspaceSession workspace,
      List<BudgetCard> cards,
      List<EditionChoice> editions,
      Consumer<Node> page,
      Consumer<BudgetSession> opened,
      BiConsumer<BudgetCard, UnaryOperator<Book>> nextYear,
      Runnable back) {

    /** The department's name, if all budgets are of one. */
    private String likely() {
      List<String> names =
          cards.stream()
              .map(card -> card.heading().department().name())
              .distinct()
              .collect(Collectors.toList());
      return names.size() == 1 ? names.getFirst() : "";
    }
  }

  /**
   * Shows the page that makes a budget of published tables.
   *
   * @param tables where they are; null to ask
   */
  void rebuild(Place place, @Nullable Path tables) {
    RebuildPage page =
        new RebuildPage(
            messages,
            resources.vocabulary(),
            place.editions(),
            place.likely(),
            new Rebuilding(place));
    place.page().accept(page);
    if (tables != null) {
      page.choose(tables);
    }
  }

  /**
   * Shows the page that takes last year's figures into an open budget.
   *
   * @param tables where they are; null to ask
   */
  void lastYear(BudgetSession session, @Nullable Path tables) {
    background.run(
        services::editions,
        editions -> {
          LastYearPage page =
              new LastYearPage(
                  messages,
                  session.book().heading(),
                  session.edition(),
                  editions,
                  new LastYear(session));
          dialogs.fill(page);
          if (tables != null) {
            page.choose(tables);
          }
        },
        notices::failed);
  }

  /** What both pages ask for. */
  private abstract class Asking implements PublishedActions {

    @Override
    public Optional<Path> file() {
      return files.publishedFile().map(File::toPath);
    }

    @Override
    public Optional<Path> folder() {
      return files.publishedFolder().map(File::toPath);
    }

    @Override
    public void read(
        Path place, String edition, int year, Consumer<Published> found, Consumer<String> refused) {
      background.run(() -> intake.read(place, edition, year), found, refused);
    }
  }

  private final class Rebuilding extends Asking implements RebuildActions {

    private final Place place;

    Rebuilding(Place place) {
      this.place = place;
    }

    @Override
    public void rebuild(
        Published published,
        Department department,
        Consumer<Reconstruction> result,
        Consumer<String> refused) {
      background.run(() -> intake.rebuild(published, department), result, refused);
    }

    @Override
    public void begin(Book book) {
      notices.work(
          messages.text("published.rebuild.work.begin"),
          progress -> place.workspace().begin(book),
          session -> {
            place.opened().accept(session);
            done(book);
          });
    }

    @Override
    public void beginNextYear(Book book, Published published) {
      notices.work(
          messages.text("published.rebuild.work.begin"),
          progress -> {
            long id;
            try (BudgetSession made = place.workspace().begin(book)) {
              id = made.id();
            }
            return place.workspace().budgets().stream()
                .filter(card -> card.id() == id)
                .findFirst()
                .orElseThrow();
          },
          card -> {
            done(book);
            // The rebuilt yuan are one choice of many: what is compared with is what was printed.
            place.nextYear().accept(card, next -> intake.lastYear(next, published).after());
          });
    }

    private void done(Book book) {
      notices.done(
          messages.text("published.rebuild.done", book.heading().year(), book.lines().size()));
    }

    @Override
    public void cancel() {
      place.back().run();
    }
  }

  private final class LastYear extends Asking implements LastYearActions {

    private final BudgetSession session;

    LastYear(BudgetSession session) {
      this.session = session;
    }

    @Override
    public void preview(
        Published published, Consumer<LastYearPreview> made, Consumer<String> refused) {
      background.run(() -> intake.lastYear(session.book(), published), made, refused);
    }

    @Override
    public void take(LastYearPreview preview) {
      notices.work(
          messages.text("published.last-year.work"),
          progress -> intake.take(session, preview).toCompletableFuture().join(),
          taken -> {
            dialogs.close();
            notices.done(messages.text("published.last-year.done", preview.figures().taken()));
          });
    }

    @Override
    public void cancel() {
      dialogs.close();
    }
  }
}
