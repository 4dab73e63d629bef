package org.budgetbook.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.Catalog;
import org.budgetbook.catalog.CatalogEntry;
import org.budgetbook.catalog.CatalogKind;
import org.budgetbook.edition.Edition;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.money.AmountText;
import org.budgetbook.money.AmountUnit;

/** Turns what is typed into a cell into the cell's plain text, or refuses it by column. */
final class CellTexts {

  private final Edition edition;

  CellTexts(Edition edition) {
    this.edition = edition;
  }

  /** The plain text; empty when {@code typed} is blank. */
  String plain(SheetColumn column, String typed, Book book, AmountUnit unit) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return "";
    }
    try {
      return switch (column.kind()) {
        case ColumnKind.Code code -> code(text, code, book.heading().year());
        case ColumnKind.Choice choice -> choice(text, choice.words());
        case ColumnKind.UnitCode unitCode -> unit(text, book);
        case ColumnKind.ProjectCode project -> text;
        case ColumnKind.Text free -> text.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
        case ColumnKind.Amount amount -> AmountText.parse(text, unit).toYuanText();
        case ColumnKind.Quantity number -> number(text);
        case ColumnKind.Computed computed -> throw RefusedException.of("sheet.computed");
      };
    } catch (RefusedException e) {
      throw new RefusedException(Message.of("sheet.cell", column.heading(), e.sentence()), e);
    }
  }

  /** A code, a name that only one code has, or both as a picker writes them ("30101 基本工资"). */
  private String code(String text, ColumnKind.Code kind, int year) {
    String first = text.split("\\s+", 2)[0];
    if (first.chars().allMatch(Character::isDigit)) {
      if (first.length() != kind.length()) {
        throw RefusedException.of(
            "code." + kebab(kind.catalog()) + ".length", first, first.length(), kind.length());
      }
      return first;
    }
    Catalog catalog = edition.catalogs().of(kind.catalog());
    List<String> named =
        catalog.all().stream()
            .filter(entry -> entry.code().length() == kind.length() && entry.isValidIn(year))
            .filter(entry -> entry.name().equals(text) || entry.aliases().contains(text))
            .map(CatalogEntry::code)
            .distinct()
            .toList();
    return switch (named.size()) {
      case 0 -> throw RefusedException.of("sheet.code.unknown", text);
      case 1 -> named.getFirst();
      default -> throw RefusedException.of("sheet.code.several", text, String.join(" ", named));
    };
  }

  private static String choice(String text, List<String> words) {
    if (words.contains(text)) {
      return text;
    }
    List<String> beginning = words.stream().filter(word -> word.startsWith(text)).toList();
    if (beginning.size() == 1) {
      return beginning.getFirst();
    }
    throw RefusedException.of("sheet.choice", text, String.join(" ", words));
  }

  private static String unit(String text, Book book) {
    String code = text.split("\\s+", 2)[0];
    Optional<Unit> byCode =
        code.length() <= 40 ? book.units().find(new UnitCode(code)) : Optional.empty();
    return byCode
        .or(() ->
            book.units().values().stream().filter(unit -> unit.name().equals(text)).findFirst())
        .map(unit -> unit.code().value())
        .orElseThrow(() -> RefusedException.of("sheet.unit.unknown", text));
  }

  private static String number(String text) {
    String digits = text.replace(",", "");
    if (!digits.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      throw RefusedException.of("sheet.number", text);
    }
    return new BigDecimal(digits).toPlainString();
  }

  private static String kebab(CatalogKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
