package org.budgetbook.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetbook.book.Book;
import org.budgetbook.book.Unit;
import org.budgetbook.book.UnitCode;
import org.budgetbook.catalog.UnitType;
import org.budgetbook.message.RefusedException;

/** The units foreign rows speak of: the book's, and those a sheet brings. For one import. */
final class ForeignUnits {

  private final Book book;
  private final Map<String, Unit> added = new LinkedHashMap<>();

  ForeignUnits(Book book) {
    this.book = book;
  }

  /** Those the book does not have, as they came. */
  List<Unit> added() {
    return new ArrayList<>(added.values());
  }

  /**
   * @param code blank where the sheet tells units by name
   * @param name blank where it tells them by code
   */
  Unit of(String code, String name) {
    if (code.isEmpty()) {
      List<Unit> named =
          Stream.concat(book.units().values().stream(), added.values().stream())
              .filter(unit -> unit.name().equals(name))
              .toList();
      if (named.size() != 1) {
        throw RefusedException.of("intake.unit.unknown", name);
      }
      return named.getFirst();
    }
    Unit known =
        book.units()
            .find(new UnitCode(code))
            .or(() -> Optional.ofNullable(added.get(code)))
            .orElse(null);
    if (known == null) {
      if (name.isEmpty()) {
        throw RefusedException.of("intake.unit.no-name", code);
      }
      known = new Unit(new UnitCode(code), name, UnitType.ADMINISTRATIVE);
      added.put(code, known);
    } else if (!name.isEmpty() && !known.name().equals(name)) {
      throw RefusedException.of("ledger.unit.two-names", code, known.name(), name);
    }
    return known;
  }
}
