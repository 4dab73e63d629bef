package org.budgetbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.Heading;
import org.budgetbook.edition.Edition;
import org.budgetbook.intake.ColumnMapping;
import org.budgetbook.intake.ForeignFile;
import org.budgetbook.intake.ForeignSheet;
import org.budgetbook.intake.ImportMode;
import org.budgetbook.intake.ImportPreview;
import org.budgetbook.library.TextFile;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.session.BudgetCard;
import org.budgetbook.session.BudgetSession;
import org.budgetbook.session.LedgerIntake;
import org.budgetbook.session.WorkspaceSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a ledger from an xlsx or csv file of any layout into a budget of a workspace. */
@Command(name = "ledger")
final class ImportLedgerCommand implements Callable<Integer> {

  private static final int STEPS = 3;
  private static final String MEMORY = "mappings.properties";

  private final Services services;

  @Parameters(paramLabel = "FILE.xlsx|.csv", descriptionKey = "ledger-file")
  private Path file = Path.of("");

  @Mixin private WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--department", required = true, paramLabel = "NAME")
  private String department = "";

  @Option(names = "--year", required = true, paramLabel = "YYYY")
  private int year;

  @Option(names = "--edition", paramLabel = "ID")
  private @Nullable String edition;

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheetName;

  @Option(names = "--mapping", paramLabel = "FILE|TEXT")
  private @Nullable String mapping;

  @Option(names = "--amounts", paramLabel = "yuan|wan")
  private @Nullable String amounts;

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--preview")
  private boolean previewOnly;

  ImportLedgerCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    Progress progress = services.console().progress();
    progress.at(Message.of("cli.step.ledger"), 0, STEPS);
    Path place = workspace.file(services);
    LedgerIntake intake =
        new LedgerIntake(services.resources(), services.files(), place.resolveSibling(MEMORY));
    ForeignFile foreign = intake.open(file);
    foreign.notes().forEach(services.console()::warn);
    ForeignSheet sheet = sheet(foreign, intake);
    ColumnMapping columns = mapping(sheet, intake);
    progress.at(Message.of("cli.step.import"), 1, STEPS);
    boolean there = Files.exists(place);
    if (previewOnly && !there) {
      return show(intake, sheet, columns, emptyBook(), null);
    }
    try (WorkspaceSession into = workspace.openOrCreate(services)) {
      List<BudgetCard> same =
          into.budgets().stream()
              .filter(card ->
                  card.heading().year() == year
                      && card.heading().department().name().equals(department.strip()))
              .toList();
      if (same.size() > 1) {
        throw RefusedException.of("cli.import.several", department, year, into.file());
      }
      if (same.isEmpty()) {
        Book empty = emptyBook();
        return previewOnly
            ? show(intake, sheet, columns, empty, null)
            : create(intake, foreign, sheet, columns, empty, into);
      }
      try (BudgetSession budget = into.open(same.getFirst().id())) {
        return previewOnly
            ? show(intake, sheet, columns, budget.book(), budget.edition())
            : change(intake, foreign, sheet, columns, budget, into);
      }
    }
  }

  private Book emptyBook() {
    if (edition == null) {
      throw RefusedException.of("cli.intake.edition");
    }
    if (department.isBlank()) {
      throw RefusedException.of("cli.department.blank");
    }
    services.editions().load(edition);
    return Book.empty(new Heading(edition, year, new Department(department.strip())));
  }

  private ImportMode mode() {
    return replace ? ImportMode.REPLACE_UNITS : ImportMode.ADD;
  }

  private int create(
      LedgerIntake intake,
      ForeignFile foreign,
      ForeignSheet sheet,
      ColumnMapping columns,
      Book empty,
      WorkspaceSession into) {
    Edition layout = services.editions().load(empty.heading().edition());
    ImportPreview preview = intake.preview(empty, layout, sheet, columns, mode());
    LedgerIntake.refusal(preview).ifPresent(refusal -> refuse(foreign, sheet, refusal));
    into.create(empty.apply(preview.edit().orElseThrow())).close();
    return done(intake, sheet, columns, preview, into);
  }

  private int change(
      LedgerIntake intake,
      ForeignFile foreign,
      ForeignSheet sheet,
      ColumnMapping columns,
      BudgetSession budget,
      WorkspaceSession into) {
    ImportPreview preview = intake.preview(budget, sheet, columns, mode());
    if (preview.isWhole() && preview.edit().isEmpty()) {
      services.console().say("cli.intake.same", foreign.name());
      return ExitCode.DONE;
    }
    LedgerIntake.refusal(preview).ifPresent(refusal -> refuse(foreign, sheet, refusal));
    BudgetOptions.done(intake.apply(budget, preview, foreign));
    return done(intake, sheet, columns, preview, into);
  }

  private static void refuse(ForeignFile foreign, ForeignSheet sheet, Message refusal) {
    throw RefusedException.of("cli.intake.refused", foreign.name(), sheet.name(), refusal);
  }

  private int done(
      LedgerIntake intake,
      ForeignSheet sheet,
      ColumnMapping columns,
      ImportPreview preview,
      WorkspaceSession into) {
    intake.remember(sheet, columns);
    services
        .console()
        .say(
            "cli.intake.done",
            services.console().messages().text(preview.summary()),
            department.strip(),
            year,
            into.file());
    return ExitCode.DONE;
  }

  private int show(
      LedgerIntake intake,
      ForeignSheet sheet,
      ColumnMapping columns,
      Book book,
      @Nullable Edition layout) {
    Edition used = layout == null ? services.editions().load(book.heading().edition()) : layout;
    ImportPreview preview = intake.preview(book, used, sheet, columns, mode());
    services.console().out().print(new IntakeText(services.console()).text(columns, preview));
    services.console().out().flush();
    return preview.isWhole() ? ExitCode.DONE : ExitCode.ERRORS_FOUND;
  }

  private ForeignSheet sheet(ForeignFile foreign, LedgerIntake intake) {
    List<ForeignSheet> shown =
        foreign.shown().stream()
            .filter(sheet -> sheetName == null || sheet.name().equals(sheetName))
            .toList();
    ForeignSheet best = null;
    int most = -1;
    for (ForeignSheet sheet : shown) {
      int known = intake.mapping(sheet).columns().size();
      if (known > most) {
        most = known;
        best = sheet;
      }
    }
    if (best == null) {
      throw RefusedException.of(
          "cli.intake.sheet",
          foreign.name(),
          sheetName == null ? "" : sheetName,
          String.join("\u3001", foreign.shown().stream().map(ForeignSheet::name).toList()));
    }
    return best;
  }

  /** Named, as a file or in words; else remembered or guessed. */
  private ColumnMapping mapping(ForeignSheet sheet, LedgerIntake intake) {
    ColumnMapping found = mapping == null ? intake.mapping(sheet) : ColumnMapping.parse(named());
    if (amounts == null) {
      return found;
    }
    return switch (amounts) {
      case "yuan" -> found.withUnit(AmountUnit.YUAN);
      case "wan" -> found.withUnit(AmountUnit.TEN_THOUSAND_YUAN);
      default -> throw RefusedException.of("cli.amounts", amounts);
    };
  }

  private String named() {
    String given = java.util.Objects.requireNonNull(mapping);
    if (given.contains("=")) {
      return given;
    }
    TextFile text = TextFile.of(Path.of(given));
    try (java.io.Reader reader = text.reader()) {
      java.io.StringWriter all = new java.io.StringWriter();
      reader.transferTo(all);
      return all.toString();
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", text.name()), e);
    }
  }
}
