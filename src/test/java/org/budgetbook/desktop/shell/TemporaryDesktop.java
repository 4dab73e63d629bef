package org.budgetbook.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.print.PrintService;
import org.budgetbook.book.Action;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.Placed;
import org.budgetbook.csv.LedgerReader;
import org.budgetbook.desktop.Fx;
import org.budgetbook.desktop.control.EditionChoice;
import org.budgetbook.desktop.manual.ManualOutput;
import org.budgetbook.desktop.preview.BookOutput;
import org.budgetbook.edition.Edition;
import org.budgetbook.golden.SampleBook;
import org.budgetbook.json.BookJsonReader;
import org.budgetbook.launch.FinishedBook;
import org.budgetbook.launch.IncomingFiles;
import org.budgetbook.launch.PrintedManual;
import org.budgetbook.library.Editions;
import org.budgetbook.library.Messages;
import org.budgetbook.library.Resources;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.merge.Origin;
import org.budgetbook.merge.UnitBook;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;
import org.budgetbook.session.BackupCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.Opening;
import org.budgetbook.session.PackageDesk;
import org.budgetbook.session.WorkspaceDesk;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;

/**
 * The rooms behind the window on a real workspace in a test's folder; refuses once when told to.
 */
final class TemporaryDesktop implements DesktopServices {

  private static final Instant MORNING = Instant.parse("2026-01-05T01:30:00Z");

  private final Resources resources = Resources.ofProgram();
  private final Path folder;
  private final WorkspaceDesk desk =
      new WorkspaceDesk(resources, Clock.fixed(MORNING, ZoneOffset.UTC));
  private final List<PrintService> printers = new ArrayList<>();
  private final BookOutput output =
      new FinishedBook(resources, new Messages(resources), () -> List.copyOf(printers));
  private @Nullable RefusedException refusal;
  private Optional<Path> named = Optional.empty();

  TemporaryDesktop(Path folder) {
    this.folder = folder;
  }

  TemporaryDesktop refusing(RefusedException once) {
    refusal = once;
    return this;
  }

  /** Puts a book into the workspace before the window opens it; returns its id. */
  long with(Book book) {
    try (WorkspaceSession workspace = workspace();
        BudgetSession session = workspace.create(book)) {
      return session.id();
    }
  }

  private WorkspaceSession workspace() {
    if (Files.exists(userWorkspace())) {
      return switch (desk.open(userWorkspace())) {
        case Opening.Opened opened -> opened.workspace();
        case Opening.Damaged damaged -> throw new AssertionError(damaged);
        case Opening.Locked locked -> throw new AssertionError(locked);
      };
    }
    return desk.create(userWorkspace());
  }

  /** Writes the part of a book's first unit, as that unit would hand it in. */
  void part(Book whole, Path file) {
    Origin origin = new Origin(whole.units().asList().getFirst().code(), 1, MORNING, "");
    incoming().parts().write(UnitBook.part(whole, origin), file);
  }

  /** A published budget, in which some tables are without data. */
  Book published() {
    Heading heading = new Heading("lvliang-2025", 2025, new Department("中共吕梁市委办公室"));
    Path ledger = Path.of("src/test/resources/golden/2025/ledger.csv");
    return ledgers().read(ledger, heading, null);
  }

  private LedgerReader ledgers() {
    return new LedgerReader(new Vocabulary(resources));
  }

  /** Raises the first line by 10,000 yuan and waits until that is saved. */
  static void addTenThousandYuan(BudgetSession session) {
    Placed<BudgetLine> before = session.book().lines().allPlaced().getFirst();
    BudgetLine line = before.value();
    BudgetLine more =
        new BudgetLine(
            line.id(),
            line.unit(),
            line.functional(),
            line.category(),
            line.departmentEconomic(),
            line.governmentEconomic(),
            line.project(),
            line.source(),
            line.timing(),
            line.amount().plus(Money.ofFen(1_000_000)));
    session
        .apply(
            new Action(
                Message.of("entry.action.insert", 1),
                new LineEdit(before, new Placed<>(before.position(), more))))
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  /** Closes a window and waits until everything is saved. */
  static void close(MainWindow window) {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    Fx.run(() -> window.close(() -> closed.complete(true)));
    closed.orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** The printers of this computer; none at first. */
  List<PrintService> printers() {
    return printers;
  }

  Preferences preferences() {
    return new Preferences(folder.resolve("config").resolve("window.properties"));
  }

  @Override
  public Path userWorkspace() {
    return folder.resolve("budgetbook.mv.db");
  }

  @Override
  public Opening open(Path workspace) {
    return desk.open(workspace);
  }

  @Override
  public Opening reopen(Path workspace) {
    RefusedException first = refusal;
    refusal = null;
    if (first != null) {
      throw first;
    }
    return desk.openOrCreate(workspace);
  }

  @Override
  public WorkspaceDesk desk() {
    return desk;
  }

  @Override
  public Opening restore(Opening.Damaged damaged, BackupCard backup) {
    desk.restore(damaged, backup);
    return desk.open(damaged.file());
  }

  @Override
  public Opening salvage(Opening.Damaged damaged) {
    desk.salvage(damaged);
    return desk.open(damaged.file());
  }

  @Override
  public Opening beginAnew(Opening.Damaged damaged) {
    return desk.beginAnew(damaged);
  }

  @Override
  public List<EditionChoice> editions() {
    Edition edition = new Editions(resources).load("lvliang-2025");
    return List.of(new EditionChoice(edition.id(), edition.title(), edition.firstYear()));
  }

  @Override
  public Book sample() {
    return SampleBook.book();
  }

  @Override
  public Book book(Path file) {
    return new BookJsonReader().read(file);
  }

  @Override
  public Incoming incoming() {
    return new IncomingFiles(resources, folder, Clock.fixed(MORNING, ZoneOffset.UTC));
  }

  @Override
  public Optional<Path> named() {
    return named;
  }

  /** Begins with a package, as by a double click. */
  TemporaryDesktop naming(Path file) {
    named = Optional.of(file);
    return this;
  }

  @Override
  public PackageDesk packages() {
    return new PackageDesk(resources, Clock.fixed(MORNING, ZoneOffset.UTC), "1.0.0");
  }

  @Override
  public BookOutput output() {
    return output;
  }

  @Override
  public ManualOutput manual() {
    return new PrintedManual(resources);
  }
}
