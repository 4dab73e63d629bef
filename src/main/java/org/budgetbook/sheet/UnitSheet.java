package org.budgetbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetbook.book.Book;
import org.budgetbook.book.Edit;
import org.budgetbook.book.ElementEdit.UnitEdit;
import org.budgetbook.book.Placed;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.edition.Edition;
import org.budgetbook.library.Vocabulary;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountUnit;

/** The units of the department: code, name, type. A unit's code is fixed once it is given. */
final class UnitSheet implements Sheet {

  private static final String CODE = "unit-code";
  private static final String NAME = "unit-name";
  private static final String TYPE = "unit-type";

  private final Vocabulary vocabulary;
  private final CellTexts cellTexts;

  UnitSheet(Edition edition, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.cellTexts = new CellTexts(edition);
  }

  @Override
  public String id() {
    return "units";
  }

  @Override
  public List<SheetColumn> columns() {
    return List.of(
        LineColumns.column(CODE, new ColumnKind.Text(), 12, true),
        LineColumns.column(NAME, new ColumnKind.Text(), 40, true),
        LineColumns.column(
            TYPE,
            new ColumnKind.Choice(List.copyOf(vocabulary.words(UnitType.class).values())),
            16,
            true));
  }

  @Override
  public List<SheetRow> rows(Book book) {
    return book.units().values().stream()
        .map(unit ->
            new SheetRow(
                new RowId.OfUnit(unit.code()),
                Map.of(
                    CODE, unit.code().value(),
                    NAME, unit.name(),
                    TYPE, vocabulary.word(unit.type())),
                true))
        .toList();
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public Optional<Edit> type(Book book, List<RowTexts> typed, AmountUnit unit) {
    List<Edit> edits = new ArrayList<>();
    Book now = book;
    for (RowTexts row : typed) {
      Map<String, String> texts = new TreeMap<>();
      Placed<Unit> before = null;
      if (row.row() instanceof RowId.OfUnit ofUnit) {
        before = now.units().placed(ofUnit.code()).orElseThrow();
        texts.put(CODE, before.value().code().value());
        texts.put(NAME, before.value().name());
        texts.put(TYPE, vocabulary.word(before.value().type()));
      } else {
        texts.put(TYPE, vocabulary.word(UnitType.ADMINISTRATIVE));
      }
      for (SheetColumn column : columns()) {
        String text = row.texts().get(column.id());
        if (text != null) {
          texts.put(column.id(), cellTexts.plain(column, text, now, unit));
        }
      }
      Unit after = unit(now, texts);
      if (before != null && before.value().code().equals(after.code())) {
        after = after.from(before.value().contribution());
      }
      long place = before == null ? now.units().endPosition() : before.position();
      if (before == null || !before.value().equals(after)) {
        UnitEdit edit = new UnitEdit(before, new Placed<>(place, after));
        now = now.apply(edit);
        edits.add(edit);
      }
    }
    return FactSheet.asOne(edits);
  }

  /** A new unit may begin with its name alone: it gets the next free number as its code. */
  private Unit unit(Book book, Map<String, String> texts) {
    String code = texts.getOrDefault(CODE, "");
    if (code.isEmpty()) {
      int number = book.units().size() + 1;
      while (book.units().contains(new UnitCode(threeDigits(number)))) {
        number++;
      }
      code = threeDigits(number);
    }
    String name = texts.getOrDefault(NAME, "");
    UnitType type =
        vocabulary
            .meaning(texts.getOrDefault(TYPE, ""), UnitType.class)
            .orElse(UnitType.ADMINISTRATIVE);
    return new Unit(new UnitCode(code), name.isEmpty() ? code : name, type);
  }

  private static String threeDigits(int number) {
    return "0".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number;
  }

  @Override
  public Optional<Edit> remove(Book book, List<RowId> rows) {
    List<Edit> edits = new ArrayList<>();
    Book now = book;
    for (RowId row : rows) {
      if (row instanceof RowId.OfUnit ofUnit) {
        UnitEdit edit = new UnitEdit(now.units().placed(ofUnit.code()).orElseThrow(), null);
        now = now.apply(edit);
        edits.add(edit);
      }
    }
    return FactSheet.asOne(edits);
  }

  @Override
  public Optional<Edit> insert(Book book, RowId above, int count) {
    throw RefusedException.of("sheet.units.append");
  }
}
