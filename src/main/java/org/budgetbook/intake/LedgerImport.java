package org.budgetbook.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.book.Book;
import org.budgetbook.book.BudgetLine;
import org.budgetbook.book.Edit;
import org.budgetbook.book.EditGroup;
import org.budgetbook.book.ElementEdit.LineEdit;
import org.budgetbook.book.ElementEdit.ProjectEdit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.FactId;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Project;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.Money;

/**
 * Turns the rows of a sheet into edits of a book: every row has a fate, and either all can be
 * applied, as one edit, or nothing. Immutable; any thread may use it.
 */
public final class LedgerImport {

  private static final FactId NO_ID = new FactId(1);

  private final Edition edition;
  private final Vocabulary vocabulary;
  private final List<String> totals;

  public LedgerImport(Edition edition, Vocabulary vocabulary) {
    this.edition = edition;
    this.vocabulary = vocabulary;
    this.totals = List.of(vocabulary.word("intake-total").split("\\|", -1));
  }

  /** What the sheet would change in the book, read by a mapping. */
  public ImportPreview preview(
      Book book, ForeignSheet sheet, ColumnMapping mapping, ImportMode mode) {
    Optional<Message> problem = mapping.problem(vocabulary::word);
    if (problem.isPresent()) {
      return new ImportPreview(book, List.of(), List.of(), problem, Optional.empty());
    }
    return new Run(book, sheet, mapping).preview(mode);
  }

  /** One preview. */
  private final class Run {
    private final Book book;
    private final ForeignSheet sheet;
    private final ColumnMapping mapping;
    private final ForeignLines lines;
    private final String heading;
    private final Set<String> codes = new HashSet<>();
    private final Map<BudgetLine, Deque<Placed<BudgetLine>>> existing = new HashMap<>();
    private final List<RowFate> fates = new ArrayList<>();
    private final List<Edit> changes = new ArrayList<>();
    private final Set<UnitCode> units = new HashSet<>();
    private long position;
    private FactId next;

    Run(Book book, ForeignSheet sheet, ColumnMapping mapping) {
      this.book = book;
      this.sheet = sheet;
      this.mapping = mapping;
      this.lines = new ForeignLines(book, edition, vocabulary, new LedgerAmounts(mapping.unit()));
      this.heading = MappingGuess.signature(sheet, mapping.headerRow());
      this.position = book.lines().endPosition();
      this.next = book.nextFactId();
      for (Placed<BudgetLine> placed : book.lines().allPlaced()) {
        existing.computeIfAbsent(key(placed.value()), key -> new ArrayDeque<>(1)).add(placed);
      }
    }

    ImportPreview preview(ImportMode mode) {
      List<Integer> rows =
          sheet.filledRows().stream().filter(row -> row > mapping.headerRow()).toList();
      Integer functional = mapping.columns().get(LedgerColumn.FUNCTIONAL);
      if (functional != null) {
        rows.forEach(row -> codes.add(MappingGuess.plain(sheet.seen(row, functional).text())));
      }
      rows.forEach(row -> fates.add(fate(row)));
      List<BudgetLine> removed = new ArrayList<>();
      if (mode == ImportMode.REPLACE_UNITS) {
        for (Placed<BudgetLine> placed : book.lines().allPlaced()) {
          Deque<Placed<BudgetLine>> left = existing.get(key(placed.value()));
          if (left != null && left.contains(placed) && units.contains(placed.value().unit())) {
            removed.add(placed.value());
            changes.addFirst(new LineEdit(placed, null));
          }
        }
      }
      Message doubt = lines.doubt();
      ImportPreview all = new ImportPreview(book, fates, removed, problem(doubt), Optional.empty());
      return all.isWhole()
          ? new ImportPreview(book, fates, removed, Optional.empty(), edit())
          : all;
    }

    private Optional<Message> problem(@org.jspecify.annotations.Nullable Message doubt) {
      boolean none = fates.stream().allMatch(RowFate.Passed.class::isInstance);
      return none ? Optional.of(Message.of("intake.no-rows")) : Optional.ofNullable(doubt);
    }

    /** New units and projects come before the lines that name them. */
    private Optional<Edit> edit() {
      List<Edit> all = new ArrayList<>();
      long place = book.units().endPosition();
      for (Unit unit : lines.newUnits()) {
        all.add(new UnitEdit(null, new Placed<>(place, unit)));
        place += Ordered.GAP;
      }
      place = book.projects().endPosition();
      for (Project project : lines.newProjects()) {
        all.add(new ProjectEdit(null, new Placed<>(place, project)));
        place += Ordered.GAP;
      }
      all.addAll(changes);
      return all.isEmpty() ? Optional.empty() : Optional.of(new EditGroup(all));
    }

    private RowFate fate(int row) {
      Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);
      texts.putAll(mapping.fixed());
      for (Map.Entry<LedgerColumn, Integer> entry : mapping.columns().entrySet()) {
        ForeignCell cell = cell(row, entry.getKey(), entry.getValue());
        if (cell instanceof ForeignCell.Unread unread) {
          return new RowFate.Wrong(row, place(row, entry.getKey()), unread.why());
        }
        if (!cell.isBlank()) {
          texts.put(entry.getKey(), text(cell));
        }
      }
      Optional<Message> passed = passed(row, texts);
      if (passed.isPresent()) {
        return new RowFate.Passed(row, passed.get());
      }
      try {
        return fate(row, lines.line(texts));
      } catch (ForeignLines.WrongField wrong) {
        return new RowFate.Wrong(row, place(row, wrong.field()), wrong.sentence());
      } catch (RefusedException e) {
        return new RowFate.Wrong(row, Integer.toString(row + 1), e.sentence());
      }
    }

    /** A label over several rows holds for all of them; an amount does not. */
    private ForeignCell cell(int row, LedgerColumn field, int column) {
      return field == LedgerColumn.AMOUNT ? sheet.cell(row, column) : sheet.seen(row, column);
    }

    private static String text(ForeignCell cell) {
      return cell.text().replace('\u00a0', ' ').strip();
    }

    private String place(int row, LedgerColumn field) {
      Integer column = mapping.columns().get(field);
      return column == null ? Integer.toString(row + 1) : ForeignSheet.place(row, column);
    }

    private Optional<Message> passed(int row, Map<LedgerColumn, String> texts) {
      Set<LedgerColumn> filled = new HashSet<>(texts.keySet());
      filled.removeAll(mapping.fixed().keySet());
      if (sheet.row(row).size() == sheet.row(mapping.headerRow()).size()
          && MappingGuess.signature(sheet, row).equals(heading)) {
        return Optional.of(Message.of("intake.passed.heading"));
      }
      if (sheet.row(row).values().stream()
          .anyMatch(cell -> totals.contains(MappingGuess.plain(cell.text())))) {
        return Optional.of(Message.of("intake.passed.total"));
      }
      String code = MappingGuess.plain(texts.getOrDefault(LedgerColumn.FUNCTIONAL, ""));
      if (code.matches("\\d{3}|\\d{5}")
          && codes.stream()
              .anyMatch(other -> other.length() > code.length() && other.startsWith(code))) {
        return Optional.of(Message.of("intake.passed.level"));
      }
      boolean nothing =
          !texts.containsKey(LedgerColumn.AMOUNT)
              && (filled.isEmpty() || !texts.containsKey(LedgerColumn.FUNCTIONAL));
      return nothing ? Optional.of(Message.of("intake.passed.note")) : Optional.empty();
    }

    private RowFate fate(int row, BudgetLine line) {
      units.add(line.unit());
      Deque<Placed<BudgetLine>> same = existing.get(key(line));
      Placed<BudgetLine> before = same == null ? null : same.poll();
      if (before == null) {
        BudgetLine added = line.withId(next);
        changes.add(new LineEdit(null, new Placed<>(position, added)));
        position += Ordered.GAP;
        next = new FactId(next.value() + 1);
        return new RowFate.Added(row, added);
      }
      if (before.value().amount().equals(line.amount())) {
        return new RowFate.Same(row, before.value());
      }
      BudgetLine changed = before.value().withAmount(line.amount());
      changes.add(new LineEdit(before, new Placed<>(before.position(), changed)));
      return new RowFate.Changed(row, changed, before.value().amount());
    }

    /** Everything but identity and amount. */
    private static BudgetLine key(BudgetLine line) {
      return line.withAmount(Money.ZERO).withId(NO_ID);
    }
  }
}
