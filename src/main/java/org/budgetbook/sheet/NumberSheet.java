package org.budgetbook.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.NumberEdit;
import org.budgetbook.book.EnteredNumber;
import org.budgetbook.book.Ordered;
import org.budgetbook.book.Placed;
import org.budgetbook.edition.Edition;
import org.budgetbook.edition.EntryDefinition;
import org.budgetbook.edition.EntryGroup;
import org.budgetbook.edition.EntryKey;
import org.budgetbook.edition.EntryKind;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;
import org.budgetbook.money.Money;

/** The numbers of one entry group of the edition: one fixed row each. */
final class NumberSheet implements Sheet {

  static final String LABEL = "label";
  static final String VALUE = "value";

  private final EntryGroup group;
  private final CellTexts cellTexts;

  NumberSheet(EntryGroup group, Edition edition) {
    this.group = group;
    this.cellTexts = new CellTexts(edition);
  }

  @Override
  public String id() {
    return group.id();
  }

  @Override
  public List<SheetColumn> columns() {
    boolean amounts = group.entries().stream().allMatch(entry -> entry.kind() == EntryKind.AMOUNT);
    boolean lastYear = group.entries().stream().anyMatch(entry -> entry.thisYear() != null);
    return List.of(
        new SheetColumn(
            LABEL, Message.of("sheet.column.item"), new ColumnKind.Computed(false), 40, false),
        new SheetColumn(
            VALUE,
            Message.of(
                lastYear
                    ? "sheet.column.last-year"
                    : amounts ? "sheet.column.amount" : "sheet.column.number"),
            amounts ? new ColumnKind.Amount() : new ColumnKind.Quantity(),
            18,
            false));
  }

  @Override
  public List<SheetRow> rows(Book book) {
    List<SheetRow> rows = new ArrayList<>();
    for (EntryDefinition entry : group.entries()) {
      Map<String, String> texts = new TreeMap<>();
      texts.put(LABEL, entry.label());
      book.supplement()
          .numbers()
          .find(entry.key())
          .ifPresent(number -> texts.put(VALUE, plain(number, entry.kind())));
      rows.add(new SheetRow(new RowId.OfEntry(entry.key()), texts, true));
    }
    return rows;
  }

  private static String plain(EnteredNumber number, EntryKind kind) {
    return switch (kind) {
      case AMOUNT -> number.amount().toYuanText();
      case COUNT, AREA -> number.value().toPlainString();
    };
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public Optional<Edit> type(Book book, List<RowTexts> typed, AmountUnit unit) {
    List<Edit> edits = new ArrayList<>();
    SheetColumn value = columns().getLast();
    long end = book.supplement().numbers().endPosition();
    for (RowTexts row : typed) {
      if (!(row.row() instanceof RowId.OfEntry ofEntry)) {
        throw RefusedException.of("sheet.fixed");
      }
      if (row.texts().containsKey(LABEL)) {
        throw RefusedException.of("sheet.computed");
      }
      String text = row.texts().get(VALUE);
      if (text != null) {
        NumberEdit edit = edit(book, ofEntry.key(), cellTexts.plain(value, text, book, unit), end);
        if (edit.before() != null || edit.after() != null) {
          end += Ordered.GAP;
          if (!java.util.Objects.equals(edit.before(), edit.after())) {
            edits.add(edit);
          }
        }
      }
    }
    return FactSheet.asOne(edits);
  }

  private NumberEdit edit(Book book, EntryKey key, String text, long end) {
    Placed<EnteredNumber> before = book.supplement().numbers().placed(key).orElse(null);
    long position = before == null ? end : before.position();
    return new NumberEdit(
        before, text.isEmpty() ? null : new Placed<>(position, number(key, text)));
  }

  private EnteredNumber number(EntryKey key, String text) {
    boolean whole =
        group.entries().stream()
            .anyMatch(entry -> entry.key().equals(key) && entry.kind() == EntryKind.COUNT);
    if (whole && text.contains(".")) {
      throw RefusedException.of("sheet.whole-number", text);
    }
    return columns().getLast().kind() instanceof ColumnKind.Amount
        ? EnteredNumber.of(key, Money.parseYuan(text))
        : new EnteredNumber(key, new BigDecimal(text));
  }

  @Override
  public Optional<Edit> remove(Book book, List<RowId> rows) {
    throw RefusedException.of("sheet.fixed");
  }

  @Override
  public Optional<Edit> insert(Book book, RowId above, int count) {
    throw RefusedException.of("sheet.fixed");
  }
}
