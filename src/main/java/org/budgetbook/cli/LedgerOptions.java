package org.budgetbook.cli;

import java.nio.file.Path;
import org.budgetbook.book.Book;
import org.budgetbook.book.Department;
import org.budgetbook.book.ElementEdit.HeadingEdit;
import org.budgetbook.book.Heading;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.figures.FiguresEngine;
import org.budgetbook.merge.UnitBook;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.narrative.Disclosure;
import org.budgetbook.narrative.Narrator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of every command that starts from a budget in a file, a ledger csv or a book json,
 * and the way from it to figures.
 */
final class LedgerOptions {

  private static final String YUAN = "yuan";
  private static final String WAN = "wan";

  @Option(names = "--ledger", paramLabel = "FILE.csv")
  private @Nullable Path ledger;

  @Option(names = "--book", paramLabel = "FILE.json")
  private @Nullable Path bookFile;

  @Option(names = "--edition", paramLabel = "ID")
  private @Nullable String edition;

  @Option(names = "--year", paramLabel = "YYYY")
  private @Nullable Integer year;

  @Option(names = "--department", paramLabel = "NAME")
  private @Nullable String department;

  @Option(names = "--amounts", paramLabel = "yuan|wan")
  private @Nullable String amounts;

  @Option(names = "--unit", paramLabel = "CODE")
  private @Nullable String unit;

  @Mixin private CatalogOptions catalogs = new CatalogOptions();

  /** Set by a command that prints no name. */
  private boolean departmentNeeded = true;

  /** For a command that does without the department's name. */
  LedgerOptions withoutDepartment() {
    departmentNeeded = false;
    return this;
  }

  /** Whether a ledger or a book is named at all. */
  boolean namesBudget() {
    return ledger != null || bookFile != null;
  }

  /** The layout for what has no book: named, with the user's own catalogues. */
  Edition layout(Services services) {
    if (edition == null) {
      throw RefusedException.of("cli.check.edition");
    }
    return catalogs.in(services.editions().load(edition), services);
  }

  /** The year of what has no book. */
  int year(Edition layout) {
    return year(year, layout);
  }

  /** A year as it was given, or the layout's first. */
  static int year(@Nullable Integer given, Edition layout) {
    int bookYear = given == null ? layout.firstYear() : given;
    if (bookYear < 2000 || bookYear > 2099) {
      throw RefusedException.of("cli.year", bookYear);
    }
    return bookYear;
  }

  /**
   * A budget read from its file.
   *
   * @param edition the layout it is shown in, with the user's own catalogues
   */
  record Input(Book book, Edition edition) {}

  /** Reads the budget and calculates its tables; warns of codes that no catalogue names. */
  FiguresEngine figures(Services services, Progress progress, int total) {
    Input input = input(services, progress, total);
    progress.at(Message.of("cli.step.figures"), 2, total);
    return new FiguresEngine(input.edition(), input.book());
  }

  /** Reads the budget and writes its whole disclosure, four steps of {@code total}. */
  Disclosure disclosure(Services services, Progress progress, int total) {
    FiguresEngine figures = figures(services, progress, total);
    progress.at(Message.of("cli.step.narrative"), 3, total);
    return new Narrator(figures.edition()).disclosure(figures.book(), figures.tables());
  }

  /** Reads the budget, two steps of {@code total}; warns of codes that no catalogue names. */
  Input input(Services services, Progress progress, int total) {
    progress.at(Message.of("cli.step.edition"), 0, total);
    Input input =
        bookFile == null ? ofLedger(services, progress, total) : ofBook(bookFile, services);
    if (unit != null) {
      Book own = UnitBook.disclosed(input.book(), new UnitCode(unit.strip()));
      input = new Input(own, input.edition());
    }
    UnlistedCodes.of(input.book(), input.edition()).report(services.console());
    return input;
  }

  private Input ofLedger(Services services, Progress progress, int total) {
    if (ledger == null) {
      throw RefusedException.of("cli.input.missing");
    }
    if (edition == null || department == null && departmentNeeded) {
      throw RefusedException.of("cli.ledger.needs");
    }
    Edition layout = catalogs.in(services.editions().load(edition), services);
    int bookYear = year(layout);
    if (department != null && department.isBlank()) {
      throw RefusedException.of("cli.department.blank");
    }
    String name = department == null ? "" : department.strip();
    progress.at(Message.of("cli.step.ledger"), 1, total);
    Heading heading = new Heading(layout.id(), bookYear, new Department(name));
    return new Input(services.ledgers().read(ledger, heading, amountUnit()), layout);
  }

  /** The book has its own heading; it may be shown in the layout of another edition. */
  private Input ofBook(Path file, Services services) {
    if (ledger != null) {
      throw RefusedException.of("cli.input.both");
    }
    if (department != null || year != null || amounts != null) {
      throw RefusedException.of("cli.book.heading");
    }
    Book book = services.books().read(file);
    Heading heading = book.heading();
    String wanted = edition == null ? heading.edition() : edition;
    Edition layout = catalogs.in(services.editions().load(wanted), services);
    if (wanted.equals(heading.edition())) {
      return new Input(book, layout);
    }
    Heading moved = new Heading(wanted, heading.year(), heading.department());
    return new Input(book.apply(new HeadingEdit(heading.placed(), moved.placed())), layout);
  }

  private @Nullable AmountUnit amountUnit() {
    if (amounts == null) {
      return null;
    }
    return switch (amounts) {
      case YUAN -> AmountUnit.YUAN;
      case WAN -> AmountUnit.TEN_THOUSAND_YUAN;
      default -> throw RefusedException.of("cli.amounts", amounts);
    };
  }
}
